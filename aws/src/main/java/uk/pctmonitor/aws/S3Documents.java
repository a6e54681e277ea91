package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpMethod;
import uk.pctmonitor.aws.S3Calls.Answer;
import uk.pctmonitor.store.port.DocumentStore;

/** Uploaded files in versioned S3 buckets. Every read names its version. */
public final class S3Documents implements DocumentStore {

    private final S3Calls s3;

    public S3Documents(S3Calls s3) {
        this.s3 = s3;
    }

    @Override
    public Optional<Head> head(DocumentId id) {
        try {
            Answer answer = ask(SdkHttpMethod.HEAD, id);
            answer.body().close();
            return Optional.of(new Head(id, answer.length(), lastModified(answer)));
        } catch (S3Refusal refusal) {
            return withoutReason(id, refusal);
        } catch (IOException | SdkException e) {
            throw new UncheckedIOException(new IOException("S3 can't be reached.", e));
        }
    }

    /** The answer to HEAD has no body, so that S3 says why only when it is asked for the file. */
    private Optional<Head> withoutReason(DocumentId id, S3Refusal refusal) {
        if (refusal.isMissing()) {
            return Optional.empty();
        }
        try {
            open(id).close();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UncheckedIOException(unreadable(id, refusal));
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        try {
            Answer answer = ask(SdkHttpMethod.GET, id);
            return new WholeBody(answer.body(), answer.length());
        } catch (S3Refusal refusal) {
            if (refusal.isMissing()) {
                throw new NoSuchFileException(id.toString());
            }
            throw unreadable(id, refusal);
        } catch (IOException | SdkException e) {
            throw unreadable(id, e);
        }
    }

    @Override
    public List<Head> versions(String bucket, String keyPrefix) {
        List<Head> heads = new ArrayList<>();
        try {
            Map<String, String> query =
                    new HashMap<>(
                            Map.of("versions", "", "encoding-type", "url", "prefix", keyPrefix));
            S3Listing page = page(bucket, query);
            heads.addAll(page.heads());
            while (!page.next().isEmpty()) {
                query.putAll(page.next());
                page = page(bucket, query);
                heads.addAll(page.heads());
            }
        } catch (S3Refusal | IOException | XMLStreamException | SdkException e) {
            throw new UncheckedIOException(
                    new IOException("The versions in %s can't be listed.".formatted(bucket), e));
        }
        // S3 gives the newest version of a key first. Reversed and sorted by key (the sort keeps
        // the order of equals), the oldest comes first.
        return heads.reversed().stream()
                .sorted(Comparator.comparing(head -> head.id().key()))
                .toList();
    }

    /**
     * Asks whether the bucket's versions may be listed.
     *
     * @throws S3Refusal when not
     * @throws IOException when S3 can't be reached
     */
    void reach(String bucket) throws IOException {
        s3.ask(SdkHttpMethod.GET, bucket, "", Map.of("versions", "", "max-keys", "1"))
                .body()
                .close();
    }

    private S3Listing page(String bucket, Map<String, String> query)
            throws IOException, XMLStreamException {
        try (InputStream page = s3.ask(SdkHttpMethod.GET, bucket, "", query).body()) {
            return S3Listing.read(bucket, page);
        }
    }

    private Answer ask(SdkHttpMethod method, DocumentId id) throws IOException {
        return s3.ask(method, id.bucket(), id.key(), Map.of("versionId", id.versionId()));
    }

    private static Instant lastModified(Answer answer) {
        return ZonedDateTime.parse(
                        answer.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private static IOException unreadable(DocumentId id, Exception e) {
        return new IOException("%s can't be read from S3.".formatted(id.key()), e);
    }
}
