package uk.pctmonitor.core.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.operations.Finding.Handling;

class OperationsDigestTest {

    private static final Instant SIX = Instant.parse("2013-10-15T05:00:00Z");
    private static final Reference REFERENCE = new Reference("PM-KX4Z30");
    private static final Finding QUEUE = new Finding.OfQueue("pct-monitor-IngestFailures-1A", 2);
    private static final Finding SHA = new Finding.OfSha("Q39 South West", 2);
    private static final Finding LEFT =
            new Finding.OfContact(
                    Kind.UNSUBSCRIBED,
                    "5FL-1a2b3c4d",
                    "5FL",
                    "plan lead",
                    Instant.parse("2013-10-12T05:00:00Z"));

    private static Message message(
            List<Finding> findings, Map<String, LocalDate> known, boolean inFull) {
        return new OperationsDigest("pct-monitor", SIX, findings, known, inFull).message(REFERENCE);
    }

    @Test
    void tellsWhatIsNewInFullTheMostPressingFirst() {
        Finding upload =
                new Finding.OfUpload(
                        Kind.NEVER_TAKEN_IN,
                        "inbox/phe/cover/2013-14_Q1.csv",
                        "AZ7V3fKb",
                        Instant.parse("2013-10-14T16:12:00Z"),
                        Handling.HANDED_OVER);

        Message message =
                message(
                        List.of(QUEUE, upload, LEFT, SHA),
                        Map.of(LEFT.id(), LocalDate.parse("2013-10-12")),
                        false);

        assertThat(message.subject().text())
                .isEqualTo(
                        "PCT Monitor urgent: 4 findings, worst: SHA where nobody is reached"
                                + " [PM-KX4Z30]");
        assertThat(message.body())
                .isEqualTo(
                        """
                        PCT Monitor (pct-monitor), 15 October 2013 at 06:00
                        4 findings: 1 urgent, 3 to do. 3 are new since the last e-mail.

                        URGENT: 1 SHA where nobody is reached
                          - Q39 South West; none of its 2 contacts has confirmed
                          What to do: have one of its contacts confirm, or upload one who can; until
                            then nobody reads its alerts.

                        TO DO: 1 failure queue with messages
                          - pct-monitor-IngestFailures-1A; 2 messages
                          What to do: read the message, which names event and error, mend the cause
                            and send it again.

                        TO DO: 1 upload that was never taken in
                          - inbox/phe/cover/2013-14_Q1.csv, version AZ7V3fKb, since 14 October 2013 at
                            17:12; handed to ingest
                          What to do: nothing where it says handed to ingest, unless the file comes
                            back tomorrow: then read IngestFailures and the log of IngestFunction.

                        STILL THERE, told before
                          to do, 1 contact who has unsubscribed, first told 12 October 2013

                        This comes on every day with a finding, and on Mondays tells everything in
                        full; a day without it had none. docs/operations.md says more under "What
                        reconcile finds".
                        Reference PM-KX4Z30.
                        """);
    }

    @Test
    void tellsEverythingWhereItIsToldInFull() {
        assertThat(
                        message(
                                        List.of(LEFT),
                                        Map.of(LEFT.id(), LocalDate.parse("2013-10-12")),
                                        true)
                                .body())
                .contains("Nothing is new since the last e-mail.")
                .contains(
                        "- 5FL-1a2b3c4d, plan lead of 5FL, since 12 October 2013 at 06:00 (first told")
                .doesNotContain("STILL THERE");
    }

    @Test
    void countsWhatWaitsNotTheLinesItTakes() {
        assertThat(
                        message(
                                        List.of(
                                                new Finding.OfBacklog(
                                                        Kind.FACTS_WAITING, 1234, SIX)),
                                        Map.of(),
                                        false)
                                .body())
                .contains("1 finding: 1 to do.")
                .contains(
                        "TO DO: 1,234 pieces of news that nobody was told\n  - the oldest, since");
    }

    @Test
    void namesTwentyOfAKindAndCountsTheOthers() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 523; i++) {
            many.add(
                    new Finding.OfUpload(
                            Kind.UNFINISHED, "f%03d.csv".formatted(i), "v", SIX, Handling.LEFT));
        }

        String body = message(many, Map.of(), false).body();

        assertThat(body)
                .contains("- f019.csv", "- and 503 more, in the log of ReconcileFunction")
                .doesNotContain("- f020.csv");
    }

    /** Whatever the kind, SNS takes the subject and the worst kind is in it as a whole. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void itsSubjectNamesTheWorstKindWhole(Kind kind) {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 999; i++) {
            many.add(new Finding.OfContact(kind, "c" + i, "5FL", "plan lead", SIX));
        }

        assertThat(message(many, Map.of(), false).subject().text())
                .contains("999 findings, worst: " + kind.words() + " [PM-KX4Z30]");
    }

    @Test
    void gaugesCountWhatWaitsWhatFailedAndWhoIsNotReached() {
        assertThat(
                        Gauges.of(
                                List.of(
                                        QUEUE,
                                        SHA,
                                        LEFT,
                                        new Finding.OfContact(
                                                Kind.TO_CONFIRM, "c", "5QJ", "plan lead", SIX),
                                        new Finding.OfBacklog(Kind.MAILS_PARKED, 3, SIX),
                                        new Finding.OfUpload(
                                                Kind.UNFINISHED, "f", "v", SIX, Handling.LEFT))))
                .isEqualTo(new Gauges(4, 2, 2));
        assertThat(Gauges.of(List.of())).isEqualTo(new Gauges(0, 0, 0));
    }

    @Test
    void somethingIsOverdueFromTheLimitOn() {
        Instant since = SIX.minus(OperationsLimits.DEFAULT.work());

        assertThat(OperationsLimits.isOver(OperationsLimits.DEFAULT.work(), since, SIX)).isTrue();
        assertThat(
                        OperationsLimits.isOver(
                                OperationsLimits.DEFAULT.work(), since.plusMillis(1), SIX))
                .isFalse();
    }
}
