package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Rag;

class DigestTest {

    private static final Cell CELL = new Cell(2, "mmr2_5y");

    @Nested
    class SouthWestInTheSecondQuarter {

        private final Message message =
                one(SouthWest.briefing(SouthWest.changes(), SouthWest.stillOpen()));

        @Test
        void readsAsWrittenByHand() throws IOException {
            assertThat(message.body()).isEqualTo(resource("south-west-2014-15-Q2.txt"));
        }

        @Test
        void leadsWithTheWorstFigure() {
            assertThat(message.subject().text())
                    .isEqualTo(
                            "RED: 5FL Bath MMR2 by age 5 89.0% (target 95%) Q2 2014/15"
                                    + " +1 red, 16 amber [PM-7K2Q9A]");
        }

        @Test
        void hasNoLineTooWideForAnEmailProgram() {
            assertThat(message.body().lines()).allMatch(line -> line.length() <= Paragraph.WIDTH);
        }
    }

    @Nested
    class Wording {

        @Test
        void saysCorrectionAndNotImprovementWhenTheFigureWasCorrected() {
            assertThat(body(bath(Change.CLOSED, Closing.CORRECTED, Rag.RED, Rag.GREEN, "95.2")))
                    .contains("CHANGED BY CORRECTION, NOT BY PERFORMANCE")
                    .contains("No longer RED: the figure was corrected")
                    .doesNotContain("GOT BETTER");
        }

        @Test
        void marksALateQuarterAsPast() {
            Transition it = bath(Change.CORRECTED, null, Rag.AMBER, Rag.RED, "88.0");
            Transition late =
                    new Transition(
                            it.key(),
                            1,
                            it.change(),
                            null,
                            it.from(),
                            it.to(),
                            "cover",
                            Quarter.of(2013, 4),
                            false,
                            it.now(),
                            it.before(),
                            it.target(),
                            it.amberLimit(),
                            it.file());
            Transition now = SouthWest.missingReturn(Change.OPENED);

            assertThat(flat(body(late, now)))
                    .contains("MMR second dose by age 5 (a past quarter, 2013/14 Q4): 88.0%")
                    .contains("Now RED by a correction; you were told AMBER.");
        }

        @Test
        void tellsAFirstFigureApartFromOneThatTurned() {
            Transition it = bath(Change.OPENED, null, Rag.GREEN, Rag.RED, "88.0");
            Transition first =
                    SouthWest.transition(
                            "5FL",
                            "IMM-MMR2-5Y",
                            it.change(),
                            null,
                            it.from(),
                            it.to(),
                            it.now(),
                            null);

            assertThat(body(first))
                    .contains("1 figure is red in the first report. Nothing else is open.")
                    .contains("RED IN THE FIRST FIGURE REPORTED")
                    .contains("88.0%, target 95%")
                    .doesNotContain("was ");
        }

        @Test
        void aSubjectTooLongForItsCountsSaysHowManyMore() {
            Transition worst = bath(Change.OPENED, null, Rag.GREEN, Rag.RED, "85.8");
            List<Transition> changes = new ArrayList<>(SouthWest.changes());
            changes.add(
                    SouthWest.transition(
                            "5QP",
                            "IMM-DTAPB-5Y",
                            worst.change(),
                            null,
                            worst.from(),
                            worst.to(),
                            worst.now(),
                            worst.before()));

            assertThat(one(SouthWest.briefing(changes, List.of())).subject().text())
                    .isEqualTo(
                            "RED: 5QP Cornwall DTaP/IPV booster by age 5 85.8% (target 95%)"
                                    + " Q2 2014/15 +32 more [PM-7K2Q9A]");
        }

        @Test
        void saysWhenACorrectionOrATargetMadeItWorse() {
            assertThat(
                            flat(
                                    body(
                                            bath(
                                                    Change.WORSENED,
                                                    Closing.CORRECTED,
                                                    Rag.AMBER,
                                                    Rag.RED,
                                                    "88.0"))))
                    .contains("TURNED RED")
                    .contains("By a correction: the figure reported before was wrong.");
            assertThat(
                            flat(
                                    body(
                                            bath(
                                                    Change.IMPROVED,
                                                    Closing.TARGET_CHANGED,
                                                    Rag.RED,
                                                    Rag.AMBER,
                                                    "92.0"))))
                    .contains("Now AMBER, was RED. By a changed target; the figure is the same.")
                    .doesNotContain("GOT BETTER");
        }

        @Test
        void saysWhetherAReturnCameEmptyOrNotAtAll() {
            Transition empty = SouthWest.missingReturn(Change.OPENED);
            Transition absent =
                    new Transition(
                            empty.key(),
                            1,
                            empty.change(),
                            null,
                            empty.from(),
                            empty.to(),
                            empty.collection(),
                            empty.quarter(),
                            true,
                            null,
                            null,
                            null,
                            null,
                            "");

            assertThat(flat(body(absent))).contains("2014/15 Q2: no return by the deadline.");
        }

        @Test
        void aMissingReturnIsOneLineAndLeads() {
            Message message =
                    one(
                            SouthWest.briefing(
                                    List.of(SouthWest.missingReturn(Change.OPENED)), List.of()));

            assertThat(message.subject().text())
                    .isEqualTo(
                            "NO RETURN: 5QP Cornwall Childhood immunisation Q2 2014/15"
                                    + " [PM-7K2Q9A]");
            assertThat(message.body())
                    .contains("1 return did not come.")
                    .contains("NO RETURN AT ALL\n5QP Cornwall and Isles of Scilly\n")
                    .doesNotContain("explain");
        }

        @Test
        void saysUnderAFigureWhereTheYearWillEnd() {
            Outlook outlook = OutlookTextTest.lastQuarters(new Steadiness(2, 3, 1, 6));
            Transition worse = bath(Change.WORSENED, null, Rag.AMBER, Rag.RED, "88.0");
            Transition better = bath(Change.IMPROVED, null, Rag.RED, Rag.AMBER, "92.0");

            assertThat(body(with(worse, outlook)))
                    .contains("\n    RED now")
                    .contains("\n    Amber or red in 2 of the last 3 quarters.\n");
            assertThat(flat(body(with(better, outlook))))
                    .contains(" AMBER now, was RED")
                    .doesNotContain("Now AMBER, was RED.");
        }

        private static Transition with(Transition it, Outlook outlook) {
            return new Transition(
                    it.key(),
                    1,
                    it.change(),
                    it.closing(),
                    it.from(),
                    it.to(),
                    it.collection(),
                    it.quarter(),
                    true,
                    it.now(),
                    it.before(),
                    it.target(),
                    it.amberLimit(),
                    it.file(),
                    outlook);
        }

        @Test
        void saysWhetherAMissingFigureIsBlankOrWithheld() {
            assertThat(flat(body(missing(Measure.blank(new BigDecimal("500"), CELL)))))
                    .contains("92.7% last quarter, blank this quarter. It is not counted as met.");
            assertThat(flat(body(missing(Measure.suppressed(CELL)))))
                    .contains("92.7% last quarter, withheld by the publisher this quarter.");
        }

        private static Transition missing(Measure now) {
            return SouthWest.transition(
                    "5FL",
                    "IMM-MMR2-5Y",
                    Change.NO_FIGURE,
                    null,
                    Rag.AMBER,
                    Rag.AMBER,
                    now,
                    SouthWest.percent("92.7", "522"));
        }

        @Test
        void leadsWithTheMostUrgentEvenWhereItIsNotTheFirstSection() {
            // A return that did not come asks for more than an amber figure, and stands below it.
            List<Transition> changes =
                    List.of(
                            bath(Change.OPENED, null, Rag.GREEN, Rag.AMBER, "94.0"),
                            SouthWest.missingReturn(Change.OPENED));

            assertThat(one(SouthWest.briefing(changes, List.of())).subject().text())
                    .isEqualTo(
                            "NO RETURN: 5QP Cornwall Childhood immunisation Q2 2014/15 +1 amber"
                                    + " [PM-7K2Q9A]");
        }

        @Test
        void printsAFigureThatJustMissesItsTargetHonestly() {
            assertThat(body(bath(Change.OPENED, null, Rag.GREEN, Rag.AMBER, "94.98")))
                    .contains("94.98% (was")
                    .doesNotContain("95.0% (was");
        }

        @Test
        void asksForNoPlanWhenNoneIsRequired() {
            Briefing briefing =
                    SouthWest.briefing(
                            SouthWest.changes(),
                            List.of(),
                            SouthWest.register(Map.of()),
                            new TreeMap<>());

            assertThat(one(briefing).body()).doesNotContain("must hand in");
        }

        @Test
        void leavesAListOfFortyWhole() {
            List<Briefing.OpenAlert> open = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                open.add(SouthWest.open("X%02d".formatted(i), Rag.AMBER, SouthWest.Q2));
            }

            assertThat(one(SouthWest.briefing(SouthWest.changes(), open)).body())
                    .contains("STILL OPEN, UNCHANGED (40)", "X39: MMR2 by age 5")
                    .doesNotContain("more; see them all");
        }

        @Test
        void cutsALongListOfOpenAlertsWithACount() {
            List<Briefing.OpenAlert> open = new ArrayList<>();
            for (int i = 0; i < 41; i++) {
                open.add(SouthWest.open("X%02d".formatted(i), Rag.AMBER, SouthWest.Q2));
            }

            assertThat(one(SouthWest.briefing(SouthWest.changes(), open)).body())
                    .contains("STILL OPEN, UNCHANGED (41)")
                    .contains("X39: MMR2 by age 5")
                    .doesNotContain("X40: ")
                    .contains("and 1 more; see them all with: pct-monitor alerts --sha Q39");
        }
    }

    @Nested
    class TooLargeForOne {

        private final Digest digest =
                Digest.of(SouthWest.briefing(SouthWest.changes(), SouthWest.stillOpen()), 2_600);

        @Test
        void isSplitIntoPartsUnderOneReference() {
            int parts = digest.parts().size();
            assertThat(parts).isGreaterThan(1);
            for (int i = 0; i < parts; i++) {
                assertThat(digest.parts().get(i).subject().text())
                        .startsWith("RED: 5FL Bath MMR2 by age 5 89.0%")
                        .endsWith("(%d/%d) [PM-7K2Q9A]".formatted(i + 1, parts));
            }
        }

        @Test
        void everyPartKeepsToTheLimitAndIsComplete() {
            assertThat(digest.parts())
                    .allSatisfy(part -> {
                        assertThat(Digest.bytes(part.body())).isLessThanOrEqualTo(2_600);
                        assertThat(part.body())
                                .startsWith("South West SHA: Childhood immunisation")
                                .contains("WHAT HAPPENS NEXT", "HOW THIS WAS WORKED OUT")
                                .contains("Reference PM-7K2Q9A");
                    });
        }

        @Test
        void everyFigureStandsInExactlyOnePart() {
            String all = digest.parts().stream().map(Message::body).collect(Collectors.joining());
            assertThat(all.lines().filter(line -> line.contains("% (was"))).hasSize(31);
            assertThat(all.split("STILL OPEN, UNCHANGED", -1)).hasSize(2);
        }
    }

    @Test
    void theSubjectIsLegalWhateverTheNames() {
        SplittableRandom random = new SplittableRandom(20_141_112);
        for (int run = 0; run < 500; run++) {
            String name =
                    random.ints(random.nextInt(1, 90), 1, 0x2fff)
                            .filter(Character::isDefined)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            Briefing briefing =
                    SouthWest.briefing(
                            SouthWest.changes(),
                            List.of(),
                            SouthWest.register(Map.of("5FL", name)),
                            SouthWest.DUE);

            // A Subject can't be built illegal; what must hold is that it can always be built.
            assertThat(one(briefing).subject().text())
                    .as("name %s", name)
                    .startsWith("RED: 5FL")
                    .endsWith("[PM-7K2Q9A]");
        }
    }

    @Test
    void severityIsTheWorstNews() {
        assertThat(digest(SouthWest.changes()).severity()).isEqualTo("RED");
        assertThat(
                        digest(List.of(bath(Change.OPENED, null, Rag.GREEN, Rag.AMBER, "94")))
                                .severity())
                .isEqualTo("AMBER");
        assertThat(
                        digest(
                                        List.of(
                                                bath(
                                                        Change.CLOSED,
                                                        Closing.IMPROVED,
                                                        Rag.AMBER,
                                                        Rag.GREEN,
                                                        "95")))
                                .severity())
                .isEqualTo("INFO");
    }

    private static Digest digest(List<Transition> changes) {
        return Digest.of(SouthWest.briefing(changes, List.of()));
    }

    private static Transition bath(
            Change change,
            @org.jspecify.annotations.Nullable Closing closing,
            Rag from,
            Rag to,
            String value) {
        return SouthWest.transition(
                "5FL",
                "IMM-MMR2-5Y",
                change,
                closing,
                from,
                to,
                SouthWest.percent(value, "500"),
                SouthWest.percent("92.7", "522"));
    }

    private static String body(Transition... changes) {
        return one(SouthWest.briefing(List.of(changes), List.of())).body();
    }

    private static String flat(String body) {
        return body.replaceAll("\\s+", " ");
    }

    private static Message one(Briefing briefing) {
        Digest digest = Digest.of(briefing);
        assertThat(digest.parts()).hasSize(1);
        return digest.parts().getFirst();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DigestTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
