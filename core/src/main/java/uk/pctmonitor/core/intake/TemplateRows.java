package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.template.DeclaredUnit;

/**
 * Rows of a standardised return (S4.18): one row is the whole template of one organisation and
 * quarter. Its lines are kept, and the figures follow from them.
 */
final class TemplateRows implements RowRules {

    /** A row that could be read; what is faulty in it is still compared with other quarters. */
    private record Draft(
            CrossFootRule.Subject subject, FormulaRule.Figures figures, boolean sound) {}

    private final Check check;
    private final Tally tally;
    private final RowSubject subject;
    private final AmountsReading reading;
    private final FormulaRule formulas;
    private final CrossFootRule crossFoots;
    private final Map<ReturnCollector.Place, Draft> drafts = new HashMap<>();
    private final List<Return> kept = new ArrayList<>();

    TemplateRows(
            Check check,
            Header header,
            RowSubject subject,
            Position unit,
            Position signs,
            Tally tally) {
        this.check = check;
        this.tally = tally;
        this.subject = subject;
        this.reading = new AmountsReading(check.collection(), header, unit, signs);
        Map<String, Position> lines = new HashMap<>();
        header.positions().stream()
                .filter(each -> each.column().role() == Role.LINE)
                .forEach(each -> lines.put(each.column().header(), each));
        this.formulas = new FormulaRule(check, lines);
        this.crossFoots = new CrossFootRule(check.collection().template(), formulas::heading);
    }

    @Override
    public void read(RowReading row) {
        ReturnCollector.Place place = subject.read(row);
        AmountsReading.Amounts amounts = reading.read(row);
        DeclaredUnit unit = amounts.unit();
        if (place == null || unit == null) {
            refuse(row);
            return;
        }
        CrossFootRule.Subject found =
                new CrossFootRule.Subject(row.line(), place, unit, amounts.byLine());
        List<Finding> contradictions = crossFoots.within(found, amounts.faulty());
        contradictions.forEach(check.log()::add);
        FormulaRule.Figures figures = formulas.work(row, found, amounts.faulty());
        boolean sound = !row.faulty() && contradictions.stream().noneMatch(Finding::refuses);
        if (!sound) {
            refuse(row);
        }
        keep(new Draft(found, figures, sound));
    }

    private void keep(Draft draft) {
        CrossFootRule.Subject now = draft.subject();
        Draft earlier = drafts.putIfAbsent(now.place(), draft);
        if (earlier == null) {
            return;
        }
        String differing = differing(earlier.subject().amounts(), now.amounts());
        if (differing == null) {
            check.log()
                    .add(RepeatedRows.identical(now.row(), earlier.subject().row(), now.place()));
            return;
        }
        if (draft.sound()) {
            tally.refused(reading.lines());
        }
        check.log()
                .add(
                        RepeatedRows.conflict(
                                now.row(),
                                earlier.subject().row(),
                                formulas.heading(differing),
                                "%s appears twice in %s with different amounts for %s (GBP %s and %s)."
                                        .formatted(
                                                now.place().org(),
                                                now.place().quarter().label(),
                                                formulas.heading(differing),
                                                SameFigure.words(
                                                        earlier.subject().amounts().get(differing)),
                                                SameFigure.words(now.amounts().get(differing)))));
    }

    /** The first line on which two rows differ; null when they say the same. */
    private static @Nullable String differing(
            Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        SortedSet<String> lines = new TreeSet<>(one.keySet());
        lines.addAll(other.keySet());
        return lines.stream()
                .filter(line -> !SameFigure.equal(one.get(line), other.get(line)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void refuse(RowReading row) {
        tally.refused(reading.lines());
    }

    /** Looks back once all rows are there, because a file may hold the quarter before as well. */
    @Override
    public void finish() {
        new QuarterRemarks(check).add(subject.mentioned());
        drafts.keySet().stream().sorted(ReturnCollector.ORDER).forEach(this::finish);
    }

    private void finish(ReturnCollector.Place place) {
        Draft draft = drafts.get(place);
        if (draft == null) {
            return;
        }
        List<Finding> contradictions = crossFoots.between(draft.subject(), before(place));
        contradictions.forEach(check.log()::add);
        if (!draft.sound()) {
            return;
        }
        if (contradictions.stream().anyMatch(Finding::refuses)) {
            tally.refused(reading.lines());
            return;
        }
        SortedMap<String, BigDecimal> lines = new TreeMap<>(draft.subject().amounts());
        tally.lines(lines.size(), reading.lines() - lines.size());
        kept.add(
                new Return(
                        place.org(),
                        check.collection().code(),
                        place.quarter(),
                        draft.figures().measures(),
                        draft.figures().forecasts(),
                        lines));
    }

    private Map<String, BigDecimal> before(ReturnCollector.Place place) {
        Quarter previous = place.quarter().previous();
        Draft uploaded = drafts.get(new ReturnCollector.Place(place.org(), previous));
        return uploaded != null
                ? uploaded.subject().amounts()
                : check.standing()
                        .of(place.org(), previous)
                        .map(each -> (Map<String, BigDecimal>) each.lines())
                        .orElse(Map.of());
    }

    @Override
    public SortedSet<Quarter> quarters() {
        return subject.quarters();
    }

    @Override
    public Content content() {
        return new Content.Returns(kept);
    }
}
