package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import uk.pctmonitor.store.port.DocumentStore;

/** Uploaded files in versioned S3 buckets. Every read names its version. */
public final class S3Documents implements DocumentStore {

    private final S3Client client;

    public S3Documents(S3Client client) {
        this.client = client;
    }

    @Override
    public Optional<Head> head(DocumentId id) {
        try {
            HeadObjectResponse head =
                    reached(() ->
                            client.headObject(request ->
                                    request.bucket(id.bucket())
                                            .key(id.key())
                                            .versionId(id.versionId())));
            return Optional.of(new Head(id, head.contentLength(), head.lastModified()));
        } catch (S3Exception e) {
            if (isMissing(e)) {
                return Optional.empty();
            }
            throw new UncheckedIOException(unreadable(id, e));
        }
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        try {
            return client.getObject(
                    request -> request.bucket(id.bucket()).key(id.key()).versionId(id.versionId()));
        } catch (S3Exception e) {
            if (isMissing(e)) {
                throw new NoSuchFileException(id.toString());
            }
            throw unreadable(id, e);
        } catch (SdkException e) {
            throw unreadable(id, e);
        }
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        List<Head> heads = new ArrayList<>();
        try {
            client.listObjectVersionsPaginator(request -> request.bucket(bucket).prefix(keyPrefix))
                    .versions()
                    .forEach(version -> heads.add(head(bucket, version)));
        } catch (SdkException e) {
            throw new UncheckedIOException(
                    new IOException("The versions in %s can't be listed.".formatted(bucket), e));
        }
        // S3 gives the newest version of a key first. Reversed and sorted by key (the sort keeps
        // the order of equals), the oldest comes first.
        return heads.reversed().stream()
                .sorted(Comparator.comparing(head -> head.id().key()))
                .toList();
    }

    private static Head head(String bucket, ObjectVersion version) {
        return new Head(
                new DocumentId(bucket, version.key(), version.versionId()),
                version.size(),
                version.lastModified());
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (S3Exception e) {
            throw e;
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException("S3 can't be reached.", e));
        }
    }

    /** S3 answers 400 to a version id that it could not have given itself. */
    private static boolean isMissing(S3Exception e) {
        String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
        return e.statusCode() == 404 || "InvalidArgument".equals(code);
    }

    private static IOException unreadable(DocumentId id, SdkException e) {
        return new IOException("%s can't be read from S3.".formatted(id.key()), e);
    }
}
