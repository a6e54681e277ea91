package uk.pctmonitor.store.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Num;
import uk.pctmonitor.store.port.Value.Seq;
import uk.pctmonitor.store.port.Value.Text;

/**
 * One measure as a short sequence: how it came about, row, column number, then its numbers. A part
 * that follows exactly from the two others is left out, and the power of ten it follows by stands
 * beside the provenance: {@code D2} is a value worked out as numerator x 100 / denominator.
 */
final class FigureCodec {

    /** Decimals of a value worked out by division, as it is stored; fixed for ever. */
    private static final int DIVISION_SCALE = 12;

    private static final int HIGHEST_POWER = 6;
    private static final Value NONE = Value.of("");

    private FigureCodec() {}

    static Value encode(Measure measure, int column) {
        List<Value> parts = new ArrayList<>();
        BigDecimal value = plain(measure.value());
        BigDecimal numerator = plain(measure.numerator());
        BigDecimal denominator = plain(measure.denominator());
        int power = power(measure.provenance(), value, numerator, denominator);
        String kind = letter(measure.provenance()) + (power < 0 ? "" : String.valueOf(power));
        parts.add(Value.of(kind));
        parts.add(Value.of(measure.cell().row()));
        parts.add(Value.of(column));
        if (power < 0 || measure.provenance() == Provenance.DERIVED_NUMERATOR) {
            parts.add(part(value));
        }
        if (power < 0 || measure.provenance() == Provenance.DERIVED_VALUE) {
            parts.add(part(numerator));
        }
        parts.add(part(denominator));
        while (parts.getLast().equals(NONE)) {
            parts.removeLast();
        }
        return new Seq(parts);
    }

    static Measure decode(Value stored, List<String> columns) {
        List<Value> parts = ((Seq) stored).values();
        String kind = ((Text) parts.get(0)).text();
        Cell cell =
                new Cell(
                        ((Num) parts.get(1)).number().longValueExact(),
                        columns.get(((Num) parts.get(2)).number().intValueExact()));
        Provenance provenance = provenance(kind.charAt(0));
        BigDecimal first = number(parts, 3);
        BigDecimal second = number(parts, 4);
        if (kind.length() == 1) {
            return new Measure(first, second, number(parts, 5), provenance, cell);
        }
        if (first == null || second == null) {
            throw new IllegalStateException("a derived figure lacks a part: " + stored);
        }
        BigDecimal per = BigDecimal.TEN.pow(kind.charAt(1) - '0');
        return provenance == Provenance.DERIVED_NUMERATOR
                ? new Measure(first, numerator(first, second, per), second, provenance, cell)
                : new Measure(value(first, second, per), first, second, provenance, cell);
    }

    /** The power of ten by which the derived part follows from the others, or -1. */
    private static int power(
            Provenance provenance,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        if (value == null || numerator == null || denominator == null) {
            return -1;
        }
        for (int power = 0; power <= HIGHEST_POWER; power++) {
            BigDecimal per = BigDecimal.TEN.pow(power);
            boolean follows =
                    switch (provenance) {
                        case DERIVED_NUMERATOR ->
                                numerator(value, denominator, per).compareTo(numerator) == 0;
                        case DERIVED_VALUE ->
                                denominator.signum() != 0
                                        && value(numerator, denominator, per).compareTo(value) == 0;
                        default -> false;
                    };
            if (follows) {
                return power;
            }
        }
        return -1;
    }

    private static BigDecimal numerator(BigDecimal value, BigDecimal denominator, BigDecimal per) {
        return strip(value.multiply(denominator).divide(per));
    }

    private static BigDecimal value(BigDecimal numerator, BigDecimal denominator, BigDecimal per) {
        return strip(
                numerator.multiply(per).divide(denominator, DIVISION_SCALE, RoundingMode.HALF_UP));
    }

    private static Value part(@Nullable BigDecimal number) {
        return number == null ? NONE : Value.of(number);
    }

    private static @Nullable BigDecimal number(List<Value> parts, int index) {
        return index < parts.size() && parts.get(index) instanceof Num(BigDecimal number)
                ? strip(number)
                : null;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : strip(number);
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String letter(Provenance provenance) {
        return switch (provenance) {
            case PUBLISHED -> "P";
            case DERIVED_NUMERATOR -> "N";
            case DERIVED_VALUE -> "D";
            case BLANK -> "B";
            case SUPPRESSED -> "S";
        };
    }

    private static Provenance provenance(char letter) {
        return switch (letter) {
            case 'P' -> Provenance.PUBLISHED;
            case 'N' -> Provenance.DERIVED_NUMERATOR;
            case 'D' -> Provenance.DERIVED_VALUE;
            case 'B' -> Provenance.BLANK;
            case 'S' -> Provenance.SUPPRESSED;
            default -> throw new IllegalStateException("no such provenance: " + letter);
        };
    }
}
