package uk.pctmonitor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Briefing.Signals;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.alerts.AssessmentItem;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.port.MemoryTable;

class ChartsTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);

    private final MemoryTable table = new MemoryTable();
    private final Charts charts = new Charts(table, 16);

    @Test
    void countsEverySeriesOfTheShaChangedOrNot() {
        assessed("Q39", "5FL", "o1", Variation.COMMON_CAUSE, Variation.CONCERN);
        assessed("Q39", "5QJ", "o1", Variation.IMPROVEMENT, Variation.NO_LIMITS);

        assertThat(charts.of("Q39", told(Q2))).isEqualTo(new Signals(4, 3, 2, 0, 16));
    }

    @Test
    void leavesOutOtherShasOtherQuartersAndMissingFigures() {
        assessed("Q36", "5K8", "o1", Variation.CONCERN);
        table.putAll(
                List.of(
                        AssessmentItem.item(
                                assessment("5FL", "o1", Rag.NO_DATA, Variation.CONCERN), "Q39")));

        assertThat(charts.of("Q39", told(Q2))).isEqualTo(new Signals(0, 0, 0, 0, 16));
        assertThat(charts.of("Q36", told(Q2.next()))).isEqualTo(new Signals(0, 0, 0, 0, 16));
    }

    @Test
    void countsACorrectedReturnOnceAndAsItIsNow() {
        assessed("Q39", "5FL", "o1", Variation.CONCERN);
        assessed("Q39", "5FL", "o2", Variation.COMMON_CAUSE);

        assertThat(charts.of("Q39", told(Q2))).isEqualTo(new Signals(1, 1, 0, 0, 16));
    }

    @Test
    void countsWhatIsGreenAndMovesTheWrongWay() {
        table.putAll(
                List.of(
                        AssessmentItem.item(
                                assessment(
                                        "5FL",
                                        "o1",
                                        Rag.GREEN,
                                        Variation.CONCERN,
                                        Variation.IMPROVEMENT),
                                "Q39")));

        assertThat(charts.of("Q39", told(Q2)).early()).isEqualTo(1);
    }

    @Test
    void looksAtTheNewestOfTheQuartersThatAreToldOf() {
        assessed("Q39", "5FL", "o1", Variation.CONCERN);

        assertThat(charts.of("Q39", told(Q2.previous(), Q2)).signals()).isEqualTo(1);
    }

    private void assessed(String sha, String org, String order, Variation... variations) {
        table.putAll(
                List.of(AssessmentItem.item(assessment(org, order, Rag.RED, variations), sha)));
    }

    private static StoredAssessment assessment(
            String org, String order, Rag now, Variation... variations) {
        TreeMap<String, Verdict> verdicts = new TreeMap<>();
        for (int i = 0; i < variations.length; i++) {
            Conclusion conclusion =
                    new Conclusion(
                            now, now, now, variations[i], Status.TRIAL, Assurance.HIT_AND_MISS);
            verdicts.put("M" + i, new Verdict(conclusion, null, null, null));
        }
        return new StoredAssessment(org, "cover", Q2, order, "rules", "0123456789", verdicts);
    }

    private static List<Transition> told(Quarter... quarters) {
        return List.of(quarters).stream()
                .map(quarter ->
                        new Transition(
                                new AlertKey("5FL", "M0", AlertKey.Kind.RATING),
                                1,
                                Change.OPENED,
                                null,
                                Rag.GREEN,
                                Rag.RED,
                                "cover",
                                quarter,
                                true,
                                null,
                                null,
                                null,
                                null,
                                "a.csv"))
                .toList();
    }
}
