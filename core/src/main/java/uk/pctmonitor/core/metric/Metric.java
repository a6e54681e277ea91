package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * One watched measure, as defined in the catalogue.
 *
 * @param code our own stable code, such as {@code IMM-MMR2-5Y}
 * @param name in plain words, as people read it in an e-mail
 * @param shortName for subjects, ASCII, at most 30 characters
 * @param domain such as OUTCOME or FINANCE
 * @param category one of the six assessment categories (S4.14), free text in the catalogue
 * @param unit printed after a value: {@code %}, {@code days}, or empty for a count
 * @param per what a ratio is multiplied by: 100 for a percentage, 1000 for a rate per 1,000; null
 *     when the metric is not a ratio (then it is a bare value)
 * @param denominatorLabel what the denominator counts, such as {@code children in the cohort}; may
 *     be empty
 * @param minimumDenominator below this the figure is not rated (small numbers); null for no minimum
 * @param lowest the least legal value, null for none
 * @param highest the greatest legal value, null for none
 * @param numeratorWithinDenominator whether the numerator counts a subset of the denominator
 * @param decimals decimals when printed, 0 or more (rules.md 4.0-3 may add some)
 * @param validFrom first quarter in force, null for always
 * @param validTo last quarter in force, null for no end
 * @param publishable whether its figures may be shown outside the NHS (small counts are suppressed
 *     there)
 * @param countsPeople whether its figures count people or what happened to them, so that a small
 *     one may tell of somebody
 * @param critical whether red here makes the whole category red (rules.md 4.3.4)
 * @param weight how much it counts in its category beside the others, 0 or more; 1 unless the
 *     catalogue says otherwise
 * @param amber the amber rule of any target that brings none of its own, as agreed targets often do
 * @param aliases other codes under which rows may name it
 */
public record Metric(
        String code,
        String name,
        String shortName,
        String domain,
        String category,
        String function,
        String unit,
        @Nullable BigDecimal per,
        Direction direction,
        YearToDate yearToDate,
        String numeratorLabel,
        String denominatorLabel,
        @Nullable BigDecimal minimumDenominator,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        boolean numeratorWithinDenominator,
        int decimals,
        @Nullable Quarter validFrom,
        @Nullable Quarter validTo,
        String definitionVersion,
        String source,
        Confidence confidence,
        boolean publishable,
        boolean countsPeople,
        boolean critical,
        BigDecimal weight,
        AmberRule amber,
        List<String> aliases) {

    /** The most characters of a short name. */
    public static final int LONGEST_SHORT_NAME = 30;

    /** A metric that counts people, as far as anybody knows. */
    public Metric(
            String code,
            String name,
            String shortName,
            String domain,
            String category,
            String function,
            String unit,
            @Nullable BigDecimal per,
            Direction direction,
            YearToDate yearToDate,
            String numeratorLabel,
            String denominatorLabel,
            @Nullable BigDecimal minimumDenominator,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            boolean numeratorWithinDenominator,
            int decimals,
            @Nullable Quarter validFrom,
            @Nullable Quarter validTo,
            String definitionVersion,
            String source,
            Confidence confidence,
            boolean publishable,
            boolean critical,
            BigDecimal weight,
            AmberRule amber,
            List<String> aliases) {
        this(
                code,
                name,
                shortName,
                domain,
                category,
                function,
                unit,
                per,
                direction,
                yearToDate,
                numeratorLabel,
                denominatorLabel,
                minimumDenominator,
                lowest,
                highest,
                numeratorWithinDenominator,
                decimals,
                validFrom,
                validTo,
                definitionVersion,
                source,
                confidence,
                publishable,
                true,
                critical,
                weight,
                amber,
                aliases);
    }

    /**
     * @throws IllegalArgumentException when a part is outside the limits above
     */
    public Metric {
        aliases = List.copyOf(aliases);
        check(!code.isBlank() && !name.isBlank(), "a metric has a code and a name");
        check(isShortName(shortName), "a short name has 1 to 30 ASCII characters");
        check(per == null || per.signum() > 0, "per is above 0");
        check(decimals >= 0, "decimals are 0 or more");
        check(weight.signum() >= 0, "a weight is 0 or more");
        check(
                lowest == null || highest == null || lowest.compareTo(highest) <= 0,
                "the least legal value is not above the greatest");
        check(
                validFrom == null || validTo == null || validFrom.compareTo(validTo) <= 0,
                "a metric is valid from one quarter to the same or a later one");
    }

    /** Whether the text can go into the subject of an e-mail as a metric's short name. */
    public static boolean isShortName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_SHORT_NAME
                && text.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }

    /** Whether the metric is a numerator over a denominator. */
    public boolean isRatio() {
        return per != null;
    }

    /** Whether the metric is reported for the quarter. */
    public boolean inForce(Quarter quarter) {
        return (validFrom == null || validFrom.compareTo(quarter) <= 0)
                && (validTo == null || validTo.compareTo(quarter) >= 0);
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
