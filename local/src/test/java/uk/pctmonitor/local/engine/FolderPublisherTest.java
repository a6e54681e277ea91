package uk.pctmonitor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Publisher.Receipt;
import uk.pctmonitor.store.port.PublisherContract;

class FolderPublisherTest extends PublisherContract {

    /** Half past midnight on 1 July in London. */
    private static final Instant NOW = Instant.parse("2014-06-30T23:30:00Z");

    @TempDir Path folder = Path.of("");

    @Override
    protected Publisher publisher() {
        return new FolderPublisher(folder, InstantSource.fixed(NOW));
    }

    @Override
    protected List<Envelope> arrived() throws IOException {
        List<Envelope> envelopes = new ArrayList<>();
        for (Path file : files()) {
            envelopes.add(parse(Files.readString(file)));
        }
        return envelopes;
    }

    @Test
    void isAReadableTextFileOfTheLondonDay() throws Exception {
        publisher().publish(envelope(BODY));

        Path file = folder.resolve("mail/2014-07-01/q39-performance-PM-7K2Q4D.txt");
        assertThat(file)
                .hasContent(
                        """
                        To: q39-performance
                        Subject: RED: 5FL Bath MMR2 by age 5 89.0% [PM-7K2Q4D]
                        Date: 1 July 2014
                        Topic: Q39
                        kind: ALERTS
                        recipient: q39-performance
                        severity: RED
                        sha: Q39

                        """
                                + BODY);
    }

    @Test
    void repeatedIsTheSameFile() throws Exception {
        Receipt first = publisher().publish(envelope(BODY));
        Receipt second = publisher().publish(envelope(BODY));

        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anotherMessageUnderTheSameReferenceHasItsOwnFile() throws Exception {
        publisher().publish(envelope(BODY));
        publisher().publish(envelope("Part 2.\n"));
        publisher().publish(envelope("Part 2.\n"));

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "q39-performance-PM-7K2Q4D-2.txt", "q39-performance-PM-7K2Q4D.txt");
    }

    @Test
    void receiptsHaveTheirOwnFolder() throws Exception {
        Envelope receipt =
                new Envelope(
                        "../phe",
                        "phe",
                        new TreeMap<>(Map.of("kind", "RECEIPT", "recipient", "../phe")),
                        new Message(new Subject("ACCEPTED: cover.csv [PM-000001]"), "Taken.\n"));

        assertThat(publisher().publish(receipt))
                .isEqualTo(new Receipt.Accepted("receipts/2014-07-01/___phe-PM-000001.txt"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFolderThatCantBeWrittenIsTriedLater() throws Exception {
        Files.writeString(folder.resolve("mail"), "a file in the way");

        assertThat(publisher().publish(envelope(BODY))).isInstanceOf(Receipt.TryLater.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Envelope parse(String text) {
        String head = text.substring(0, text.indexOf("\n\n"));
        TreeMap<String, String> headers = new TreeMap<>();
        head.lines()
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    headers.put(line.substring(0, colon), line.substring(colon + 2));
                });
        String to = String.valueOf(headers.remove("To"));
        String subject = String.valueOf(headers.remove("Subject"));
        String topic = String.valueOf(headers.remove("Topic"));
        headers.remove("Date");
        return new Envelope(
                to,
                topic,
                headers,
                new Message(new Subject(subject), text.substring(head.length() + 2)));
    }
}
