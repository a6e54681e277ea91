package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.intake.Parts.Part;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/** Reads the cells of one figure and everything that is wrong with them. */
final class PartsReading {

    /** Where the parts of a metric's figure stand; null where there is no such column. */
    record Places(
            @Nullable Position value,
            @Nullable Position numerator,
            @Nullable Position denominator) {

        static Places of(
                Optional<Position> value,
                Optional<Position> numerator,
                Optional<Position> denominator) {
            return new Places(value.orElse(null), numerator.orElse(null), denominator.orElse(null));
        }

        boolean holdAFigure() {
            return value != null || numerator != null;
        }
    }

    private final FigureParser parser;
    private final FigureRule figures;
    private final BoundsRule bounds = new BoundsRule();
    private final PercentageRule percentages = new PercentageRule();

    PartsReading(CollectionDefinition collection) {
        this.parser = new FigureParser(collection);
        this.figures = new FigureRule(collection.ratios());
    }

    /** The parts; null, and every fault, when one of them can't be read. */
    @Nullable Parts parts(RowReading row, Places places) {
        Part value = part(row, places.value());
        Part numerator = part(row, places.numerator());
        Part denominator = part(row, places.denominator());
        boolean sound =
                (value == null) == (places.value() == null)
                        && (numerator == null) == (places.numerator() == null)
                        && (denominator == null) == (places.denominator() == null);
        return sound ? new Parts(value, numerator, denominator) : null;
    }

    /** The measure made of the parts; null, and the fault, when there is none. */
    @Nullable Measure measure(RowReading row, Metric metric, Parts parts) {
        if (!metric.domain().equals("FINANCE") && isAboutAPatient(row, parts)) {
            return null;
        }
        Part value = parts.value();
        BigDecimal number = Parts.number(value);
        if (value != null
                && number != null
                && !percentages.holds(row, metric, value.position(), number)) {
            return null;
        }
        Measure measure = figures.read(row, metric, parts);
        return measure != null && bounds.holds(row, metric, measure, parts.told()) ? measure : null;
    }

    /** An amount of money may have ten digits; a count of patients never has. */
    private static boolean isAboutAPatient(RowReading row, Parts parts) {
        for (Part part : Arrays.asList(parts.value(), parts.numerator(), parts.denominator())) {
            if (part != null && PersonalText.isNhsNumber(CellText.trim(row.raw(part.position())))) {
                row.personal(part.position());
                return true;
            }
        }
        return false;
    }

    private @Nullable Part part(RowReading row, @Nullable Position position) {
        if (position == null) {
            return null;
        }
        String text = row.text(position);
        if (text == null) {
            return null;
        }
        FigureText figure = parser.parse(text);
        if (figure instanceof FigureText.Fault fault) {
            row.error(fault.code(), position, fault.problem(), fault.fix());
            return null;
        }
        return new Part(position, figure);
    }
}
