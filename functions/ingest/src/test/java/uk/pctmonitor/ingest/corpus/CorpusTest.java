package uk.pctmonitor.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.core.intake.Echo;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.port.Item;

/** Every upload of the corpus ends as the manifest says, and its submitter is told so. */
@DisplayName("An upload of the corpus")
class CorpusTest {

    /** Where a text is put that is not the expected one, for somebody to read. */
    private static final Path SEEN = Path.of("target", "corpus");

    /** Shorter cells may be part of anything. */
    private static final int TELLING = 5;

    static Stream<Case> cases() {
        return Manifest.cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAsTheManifestSays(Case what) throws IOException {
        if (what.isBeside()) {
            assumeTrue(
                    Files.isDirectory(Case.RAW)
                            || "true".equals(System.getenv("PCT_MONITOR_REQUIRE_RAW")),
                    "the folder of raw files is not there");
        }
        CorpusRun run = CorpusRun.begin(what);
        SortedMap<String, String> before = run.seen();
        List<Item> items = run.items();
        int logged = run.log().length();
        Body body = what.body();

        run.upload(what.key(), body);

        assertThat(status(run)).isEqualTo(expectedStatus(what.outcome()));
        if (what.outcome() == Outcome.NO_EVENT) {
            assertThat(run.failure()).get().isInstanceOf(MalformedEventException.class);
        } else {
            assertThat(run.failure()).isEmpty();
            hasTheFindings(run, what);
            repeatsLittle(run);
            assertThat(run.breaches()).isEmpty();
            tellsTheSubmitter(run, what);
        }
        stores(run, what, before, items);
        assertThat(run.log().substring(logged)).doesNotContain(telling(what, body));
        assertThat(run.log().replace("\n", "")).matches(log -> Invisible.first(log).isEmpty());
        deliveredAgainChangesNothing(run, what);
    }

    private static String status(CorpusRun run) {
        return run.status().map(Enum::name).orElse("NONE");
    }

    private static String expectedStatus(Outcome outcome) {
        return switch (outcome) {
            case OK, REMARK -> LedgerStatus.ACCEPTED.name();
            case NOTHING_NEW -> LedgerStatus.DUPLICATE_CONTENT.name();
            case REFUSED, ROW_REFUSED, IGNORED -> LedgerStatus.REFUSED.name();
            case NO_EVENT -> "NONE";
        };
    }

    /** Those and no others: a vector that is no longer refused fails, and so does a new remark. */
    private static void hasTheFindings(CorpusRun run, Case what) {
        List<String> found = new ArrayList<>(run.found());
        List<String> exact = new ArrayList<>();
        for (String expected : what.findings()) {
            if (expected.contains(" row * ")) {
                String kind = expected.substring(0, expected.indexOf(" row * "));
                assertThat(found).anyMatch(each -> each.startsWith(kind + " row "));
                found.removeIf(each -> each.startsWith(kind + " row "));
            } else {
                exact.add(expected);
            }
        }
        assertThat(found).containsExactlyElementsOf(exact);
    }

    private static void repeatsLittle(CorpusRun run) {
        for (Finding finding : run.findings().listed()) {
            if (finding.seen() != null) {
                assertThat(finding.seen().length()).isLessThanOrEqualTo(Echo.LONGEST);
                assertThat(Invisible.first(finding.seen())).isEmpty();
            }
        }
    }

    private static void tellsTheSubmitter(CorpusRun run, Case what) throws IOException {
        Optional<String> told =
                run.receipt().map(each -> each.subject().text() + "\n\n" + each.body());
        keep(what, Case.RECEIPT, told.orElse(""));
        assertThat(told).isEqualTo(what.expected(Case.RECEIPT));
        run.receipt()
                .map(Message::body)
                .ifPresent(text ->
                        assertThat(text.replace("\n", ""))
                                .matches(line -> Invisible.first(line).isEmpty()));
    }

    /** A bad file leaves its ledger entry and its receipt and nothing else; the good one stands. */
    private static void stores(
            CorpusRun run, Case what, SortedMap<String, String> before, List<Item> items)
            throws IOException {
        SortedMap<String, String> now = run.seen();
        if (what.outcome() != Outcome.OK && what.outcome() != Outcome.REMARK) {
            assertThat(now).isEqualTo(before);
            assertThat(what.expected(Case.STORED)).isEmpty();
            List<Item> more = new ArrayList<>(run.items());
            more.removeAll(items);
            if (what.outcome() != Outcome.NOTHING_NEW) { // It is staged before that is known.
                assertThat(more)
                        .allMatch(item ->
                                item.key().pk().startsWith("FILE#")
                                        || item.key().pk().startsWith("OUTBOX#"));
            }
            return;
        }
        SortedMap<String, String> fresh = new TreeMap<>(now);
        fresh.entrySet().removeAll(before.entrySet());
        StringBuilder stored = new StringBuilder();
        fresh.forEach(
                (place, figure) -> stored.append(place).append(": ").append(figure).append('\n'));
        keep(what, Case.STORED, stored.toString());
        assertThat(stored).asString().isEqualTo(what.expected(Case.STORED).orElse(""));
    }

    private static void keep(Case what, String ending, String text) throws IOException {
        Path file = SEEN.resolve(what.name() + ending);
        if (text.equals(what.expected(ending).orElse(""))) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    /** The cells that no log line may hold. */
    private static List<String> telling(Case what, Body body) throws IOException {
        if (!body.mayBeOpened()) {
            return List.of("no such text");
        }
        try (InputStream bytes = body.content().get()) {
            String text = new String(bytes.readNBytes(100_000), StandardCharsets.UTF_8);
            List<String> cells =
                    Stream.of(text.split("[,;|\\t\\r\\n\"]+"))
                            .filter(cell -> cell.strip().length() >= TELLING)
                            .filter(cell -> !what.key().contains(cell))
                            .distinct()
                            .toList();
            return cells.isEmpty() ? List.of("no such text") : cells;
        }
    }

    private static void deliveredAgainChangesNothing(CorpusRun run, Case what) {
        List<Item> once = run.items();
        run.deliver(what.key());
        assertThat(run.items()).isEqualTo(once);
    }
}
