package uk.pctmonitor.store.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;

class AssessmentsTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final String HISTORY = "0123456789";
    private static final Conclusion NOTHING =
            new Conclusion(
                    Rag.NO_DATA,
                    Rag.NO_DATA,
                    Rag.NOT_RATED,
                    Variation.NO_LIMITS,
                    Status.RUN_CHART,
                    Assurance.NO_TARGET);
    private static final Verdict RED =
            new Verdict(
                    conclusion(Rag.RED),
                    new Goal.Threshold(new BigDecimal("95")),
                    TargetSource.NATIONAL,
                    new BigDecimal("90"));

    private final MemoryTable table = new MemoryTable();
    private final Assessments assessments = new Assessments(table);

    @Test
    void verdictsAreReadAsTheyWereWritten() {
        TreeMap<String, Verdict> verdicts = new TreeMap<>();
        verdicts.put("A", RED);
        verdicts.put("B", new Verdict(NOTHING, null, null, null));
        verdicts.put(
                "C",
                new Verdict(
                        conclusion(Rag.AMBER),
                        new Goal.Range(new BigDecimal("-2.5"), new BigDecimal("110")),
                        TargetSource.TRAJECTORY,
                        new BigDecimal("-12.5")));
        StoredAssessment stored = assessment("o1", "abc", verdicts);

        table.putAll(List.of(AssessmentItem.item(stored, "Q39")));

        assertThat(assessments.of("5FL", "cover", Q2)).containsExactly(stored);
        assertThat(assessments.of("5FL", "cover")).containsExactly(stored);
        assertThat(assessments.ofQuarter(Q2)).containsExactly(stored);
    }

    @Test
    void areKeptSideBySideByOrderAndThenRules() {
        StoredAssessment first = assessment("o1", "abc", new TreeMap<>());
        StoredAssessment otherRules = assessment("o1", "abc-1", new TreeMap<>());
        StoredAssessment correction = assessment("o2", "abc", new TreeMap<>());
        table.putAll(
                List.of(
                        AssessmentItem.item(correction, "Q39"),
                        AssessmentItem.item(otherRules, "Q39"),
                        AssessmentItem.item(first, "Q39")));

        assertThat(assessments.of("5FL", "cover", Q2))
                .containsExactly(first, otherRules, correction);
        assertThat(assessments.of("5FL", "cover", Q2.next())).isEmpty();
        assertThat(assessments.of("5FL", "other", Q2)).isEmpty();
    }

    @Test
    void everyWordOfAVerdictIsReadBack() {
        for (Variation variation : Variation.values()) {
            for (Assurance assurance : Assurance.values()) {
                for (Status status : Status.values()) {
                    Verdict verdict =
                            new Verdict(
                                    new Conclusion(
                                            Rag.NOT_RATED,
                                            Rag.AMBER,
                                            Rag.GREEN,
                                            variation,
                                            status,
                                            assurance),
                                    null,
                                    null,
                                    null);

                    assertThat(VerdictText.read(VerdictText.write(verdict))).isEqualTo(verdict);
                }
            }
        }
    }

    @Test
    void isIndexedByQuarterUnderItsSha() {
        Item item = AssessmentItem.item(assessment("o1", "abc", new TreeMap<>()), "Q39");

        assertThat(item.key())
                .isEqualTo(new Key("ORG#5FL", "ASSESSED#cover#2014/15 Q2#o1#abc#0123456789"));
        assertThat(item.index()).isEqualTo(new Key("ASSESSED#2014/15 Q2", "Q39#5FL#cover"));
    }

    @Test
    void equalVerdictsAreEqualHoweverTheirNumbersWereWritten() {
        assertThat(
                        new Verdict(
                                conclusion(Rag.RED),
                                new Goal.Threshold(new BigDecimal("95.0")),
                                TargetSource.NATIONAL,
                                new BigDecimal("9E+1")))
                .isEqualTo(RED);
    }

    @Test
    void fortyVerdictsStayBelowTwoKilobytes() {
        TreeMap<String, Verdict> verdicts = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            verdicts.put("IMM-HIBMENC-%02dM".formatted(i), RED);
        }

        assertThat(ItemSize.of(AssessmentItem.item(assessment("o1", "abc", verdicts), "Q39")))
                .isLessThan(2048);
    }

    private static Conclusion conclusion(Rag now) {
        return new Conclusion(
                now,
                Rag.RED,
                Rag.AMBER,
                Variation.COMMON_CAUSE,
                Status.TRIAL,
                Assurance.HIT_AND_MISS);
    }

    private static StoredAssessment assessment(
            String order, String rules, SortedMap<String, Verdict> verdicts) {
        return new StoredAssessment("5FL", "cover", Q2, order, rules, HISTORY, verdicts);
    }
}
