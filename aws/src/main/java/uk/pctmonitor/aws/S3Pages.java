package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpMethod;
import uk.pctmonitor.store.port.PageStore;

/**
 * Pages in an S3 bucket, encrypted as the bucket says. A browser asks each time whether its copy is
 * still the newest.
 *
 * @param bucket the bucket's name
 */
public record S3Pages(S3Calls s3, String bucket) implements PageStore {

    @Override
    public void put(String path, byte[] bytes, String contentType) {
        try {
            s3.put(
                    bucket,
                    PageStore.checked(path),
                    Map.of("Content-Type", contentType, "Cache-Control", "no-cache"),
                    bytes);
        } catch (S3Refusal | IOException | SdkException e) {
            throw new UncheckedIOException(
                    new IOException("The page %s can't be put into S3.".formatted(path), e));
        }
    }

    @Override
    public Optional<byte[]> find(String path) {
        try {
            S3Calls.Answer answer =
                    s3.ask(SdkHttpMethod.GET, bucket, PageStore.checked(path), Map.of());
            try (InputStream body = new WholeBody(answer.body(), answer.length())) {
                return Optional.of(body.readAllBytes());
            }
        } catch (S3Refusal refusal) {
            if (refusal.isMissing()) {
                return Optional.empty();
            }
            throw unreadable(path, refusal);
        } catch (IOException | SdkException e) {
            throw unreadable(path, e);
        }
    }

    private static UncheckedIOException unreadable(String path, Exception e) {
        return new UncheckedIOException(
                new IOException("The page %s can't be read from S3.".formatted(path), e));
    }
}
