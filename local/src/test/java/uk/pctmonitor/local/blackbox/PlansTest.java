package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/**
 * A recovery plan as people live it: County Durham (5ND) fell short of 95% in two measures in
 * 2013/14 Q1 (93.4% and 94.2%). Wednesday 17 July 2013 and 20 working days are 14 August.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class PlansTest {

    private final Shell shell = new Shell("2013-08-12T09:00:00Z");

    @TempDir private static Path shared = Path.of("");
    @TempDir private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeAll
    void requiresThePlanAndHandsInItsSecondVersion() {
        ingest("2013-07-01", "contacts.csv");
        ingest("2013-07-01", "5ND/contacts/2013-07-01.csv");
        ingest("2013-07-17", "cover/2013-14_Q1.csv");
        ingest("2013-07-29", "5ND/plans/2013-07-29.csv");
        ingest("2013-07-29", "5ND/signoffs/2013-07-29.csv");
        ingest("2013-08-06", "Q30/signoffs/2013-08-06.csv");
        ingest("2013-08-09", "5ND/plans/2013-08-09.csv");
        assertThat(
                        shell.run(
                                        "plan",
                                        "submit",
                                        "RP-5ND-1",
                                        "--by",
                                        "plan lead",
                                        "--on",
                                        "2013-08-09",
                                        "--data",
                                        shared)
                                .code())
                .isZero();
    }

    @BeforeEach
    void startsFromThere() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> all = Files.walk(shared)) {
            all.forEach(this::copy);
        }
    }

    private void copy(Path from) {
        try {
            Files.copy(from, data.resolve(shared.relativize(from).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ingest(String day, String file) {
        Answer answer =
                shell.run("ingest", Shell.EXAMPLES.resolve(file), "--on", day, "--data", shared);
        assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
    }

    private Answer act(String... words) {
        Object[] all = Stream.concat(Stream.of(words), Stream.of("--data", data)).toArray();
        return shell.run(all);
    }

    private static String line(Answer answer, String with) {
        return answer.lines().stream()
                .filter(line -> line.contains(with))
                .findFirst()
                .orElse("no line with " + with + " in " + answer.out() + answer.err());
    }

    @Nested
    class TheBoard {

        @Test
        void showsWhatHasToBeDoneNextAndByWhen() {
            // Friday 9 August and 10 working days are 23 August.
            assertThat(line(act("plans", "--sha", "Q30", "--on", "2013-08-12"), "RP-5ND-1"))
                    .containsSubsequence(
                            "5ND County Durham",
                            "quality",
                            "submitted",
                            "2 failing",
                            "SHA decides",
                            "2013-08-23");
        }

        @Test
        void showsHowLateAPlanIs() {
            // North Tyneside has handed nothing in: due on 14 August, a week ago on the 21st.
            assertThat(line(act("plans", "--late", "--on", "2013-08-21"), "RP-5D8-1"))
                    .containsSubsequence("required", "hand in", "2013-08-14", "7");
        }

        @Test
        void tellsThePlansHistory() {
            assertThat(act("plan", "show", "RP-5ND-1", "--on", "2013-08-12").out())
                    .containsSubsequence(
                            "RP-5ND-1 5ND County Durham: recovery plan, quality",
                            "version 2, prepared by plan lead (5ND)",
                            "State: submitted",
                            "Findings",
                            "MMR second dose by age 5",
                            "Milestones",
                            "catch-up sessions",
                            "Sign-off of version 2",
                            "nothing yet",
                            "History",
                            "2013-07-17  Required by",
                            "2013-08-06  Q30 North East returned version",
                            "handed version 2 in on 9 August 2013");
        }
    }

    @Nested
    class AnActIsRefused {

        @Test
        void forAVersionThatHasChangedSince() {
            refused(
                    act(
                            "plan",
                            "agree",
                            "RP-5ND-1",
                            "--version",
                            "1",
                            "--by",
                            "performance manager",
                            "--on",
                            "2013-08-12"),
                    "version 2");
        }

        @Test
        void byWhoHasNoRightToIt() {
            refused(
                    act(
                            "plan",
                            "agree",
                            "RP-5ND-1",
                            "--as",
                            "5ND",
                            "--by",
                            "chief executive",
                            "--on",
                            "2013-08-12"),
                    "Q30");
        }

        @Test
        void whenThePreparerSigns() {
            refused(
                    act("plan", "sign", "RP-5ND-1", "--by", "Plan Lead", "--on", "2013-08-12"),
                    "prepared");
        }

        @Test
        void onceThePlanHasEndedOrNotBegun() {
            refused(
                    act(
                            "milestone",
                            "done",
                            "RP-5ND-1",
                            "1",
                            "--evidence",
                            "lists",
                            "--by",
                            "plan lead",
                            "--on",
                            "2013-08-12"),
                    "progress is reported once delivery has begun");
        }

        @Test
        void whenItNamesNoPlanAtAll() {
            assertThat(act("plan", "show", "RP-5ND-9").code()).isEqualTo(70);
            assertThat(act("plan", "show", "RP-5ND-9").err())
                    .contains("there is no plan RP-5ND-9; 5ND has RP-5ND-1.");
            assertThat(act("plan", "show", "5ND").code()).isEqualTo(64);
        }

        private void refused(Answer answer, String because) {
            assertThat(answer.code()).as(answer.out() + answer.err()).isEqualTo(2);
            assertThat(answer.out()).contains("REFUSED").contains(because);
            assertThat(act("plan", "show", "RP-5ND-1").out()).contains("State: submitted");
            assertThat(act("check").code()).isZero();
        }
    }

    @Nested
    class AnAcknowledgement {

        @Test
        void isTakenFromTheSha() {
            assertThat(
                            act(
                                            "ack",
                                            "5ND",
                                            "IMM-MMR2-5Y",
                                            "--until",
                                            "2013-09-30",
                                            "--by",
                                            "performance manager",
                                            "--note",
                                            "recall",
                                            "--on",
                                            "2013-08-12")
                                    .code())
                    .isZero();
        }

        @Test
        void isRefusedFromAnybodyElseAndForLongerThanAllowed() {
            assertThat(
                            act(
                                            "ack",
                                            "5ND",
                                            "IMM-MMR2-5Y",
                                            "--until",
                                            "2013-09-30",
                                            "--as",
                                            "5ND",
                                            "--by",
                                            "plan lead",
                                            "--note",
                                            "recall",
                                            "--on",
                                            "2013-08-12")
                                    .code())
                    .isEqualTo(2);
            // 12 August and 92 days are 12 November.
            assertThat(
                            act(
                                            "ack",
                                            "5ND",
                                            "IMM-MMR2-5Y",
                                            "--until",
                                            "2013-11-13",
                                            "--by",
                                            "performance manager",
                                            "--note",
                                            "recall",
                                            "--on",
                                            "2013-08-12")
                                    .code())
                    .isEqualTo(2);
        }
    }

    @Test
    void aPlanToFillInReadsBackAsAPlan() throws IOException {
        Answer plan = act("plan", "new", "RP-5J9-1");

        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out()).startsWith("plan,").contains("RP-5J9-1", "ADDRESS_FAILURE");
        assertThat(act("plan", "new").out())
                .contains("PBC-READINESS-2005", "CLUSTER-TRANSITION-2011", "CLOSE-DOWN-2013");
        assertThat(act("plan", "new", "--template", "CLOSE-DOWN-2013", "--org", "5ND").out())
                .contains("2013-03-31");
    }
}
