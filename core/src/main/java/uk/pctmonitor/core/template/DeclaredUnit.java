package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The unit in which a row says its money stands (rules.md 4.4: unit declared). */
public enum DeclaredUnit {
    PENCE("pence", new BigDecimal("0.01")),
    GBP("GBP", BigDecimal.ONE),
    GBP000("GBP000", new BigDecimal(1000));

    private final String text;
    private final BigDecimal pounds;

    DeclaredUnit(String text, BigDecimal pounds) {
        this.text = text;
        this.pounds = pounds;
    }

    /**
     * The unit that the text names, in capitals or not: {@code pence}, {@code GBP} or {@code
     * GBP000}, with £ for GBP; empty when it names none.
     */
    public static Optional<DeclaredUnit> parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace("£", "gbp").replace("'", "")) {
            case "pence" -> Optional.of(PENCE);
            case "gbp" -> Optional.of(GBP);
            case "gbp000" -> Optional.of(GBP000);
            default -> Optional.empty();
        };
    }

    /** How many pounds one unit is. */
    public BigDecimal pounds() {
        return pounds;
    }

    /** An amount of this unit in pounds, exactly. */
    public BigDecimal toPounds(BigDecimal amount) {
        return plain(amount.multiply(pounds));
    }

    /** Pounds in this unit, exactly. */
    public BigDecimal fromPounds(BigDecimal amount) {
        return plain(amount.divide(pounds));
    }

    /** As it is written in files. */
    @Override
    public String toString() {
        return text;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
