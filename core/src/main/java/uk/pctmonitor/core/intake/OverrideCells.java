package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;

/** Reads the cells of one override: which light, who decided, why, and until when. */
final class OverrideCells {

    private final Check check;
    private final Position categoryAt;
    private final Position firstAt;
    private final Position secondAt;
    private final Position reasonAt;
    private final Position untilAt;
    private final @Nullable Position quarterAt;

    private OverrideCells(
            Check check,
            Position category,
            Position first,
            Position second,
            Position reason,
            Position until,
            @Nullable Position quarter) {
        this.check = check;
        this.categoryAt = category;
        this.firstAt = first;
        this.secondAt = second;
        this.reasonAt = reason;
        this.untilAt = until;
        this.quarterAt = quarter;
    }

    /** For a file with that header; empty when a column is missing. */
    static Optional<OverrideCells> of(Check check, Header header) {
        Position category = header.find(Role.CATEGORY).orElse(null);
        Position first = header.find(Role.FIRST_PERSON).orElse(null);
        Position second = header.find(Role.SECOND_PERSON).orElse(null);
        Position reason = header.find(Role.REASON).orElse(null);
        Position until = header.find(Role.TO).orElse(null);
        return category == null
                        || first == null
                        || second == null
                        || reason == null
                        || until == null
                ? Optional.empty()
                : Optional.of(
                        new OverrideCells(
                                check,
                                category,
                                first,
                                second,
                                reason,
                                until,
                                header.find(Role.PERIOD).orElse(null)));
    }

    /** One of the six; null, and a fault, when it is none of them. */
    @Nullable Category category(RowReading row) {
        String text = row.text(categoryAt);
        if (text == null) {
            return null;
        }
        Optional<Category> category = Category.of(text);
        if (category.isEmpty()) {
            row.error(
                    FindingCode.UNKNOWN_CATEGORY,
                    categoryAt,
                    text.isEmpty()
                            ? "The category is missing."
                            : "There is no category %s.%s".formatted(Echo.quoted(text), near(text)),
                    "Write one of: " + String.join(", ", Category.labels()) + ".");
        }
        return category.orElse(null);
    }

    /** The override; null, and every fault, when the row does not make one. */
    @Nullable LightOverride override(
            RowReading row,
            @Nullable String org,
            @Nullable Category category,
            Position lightAt,
            String lightText) {
        Light light = light(row, lightAt, lightText);
        String first = row.confidential(firstAt);
        String second = row.confidential(secondAt);
        if (first != null && second != null && LightOverride.samePerson(first, second)) {
            row.confidentialError(
                    FindingCode.SAME_PERSON,
                    secondAt,
                    "Both people are the same.",
                    "An override needs two different people by name.");
        }
        String reason = row.confidential(reasonAt);
        LocalDate until = until(row);
        Quarter quarter = quarter(row);
        return row.faulty()
                        || org == null
                        || category == null
                        || light == null
                        || first == null
                        || second == null
                        || reason == null
                        || until == null
                ? null
                : new LightOverride(
                        org,
                        category,
                        quarter,
                        light,
                        first,
                        second,
                        reason,
                        check.receivedOn(),
                        until,
                        citation(row));
    }

    /** File and row. */
    String citation(RowReading row) {
        return "%s, row %d".formatted(check.upload().fileName(), row.line());
    }

    private @Nullable Light light(RowReading row, Position at, String text) {
        Light light =
                switch (text.toUpperCase(Locale.ROOT)) {
                    case "GREEN" -> Light.GREEN;
                    case "AMBER" -> Light.AMBER;
                    case "RED" -> Light.RED;
                    default -> null;
                };
        if (light == null) {
            row.error(
                    FindingCode.BAD_LIGHT,
                    at,
                    Echo.quoted(text) + " is not a light.",
                    "Write GREEN, AMBER or RED, or nothing to withdraw the override.");
        }
        return light;
    }

    private @Nullable LocalDate until(RowReading row) {
        String text = row.text(untilAt);
        if (text == null) {
            return null;
        }
        LocalDate until = DateCell.read(row, untilAt, text);
        LocalDate today = check.receivedOn();
        LocalDate latest = today.plusDays(check.decisions().longestOverride());
        if (until != null && until.isBefore(today)) {
            row.error(
                    FindingCode.BAD_DATE,
                    untilAt,
                    "%s has passed already.".formatted(London.words(until)),
                    "Give the last day on which it holds, up to %s."
                            .formatted(London.words(latest)));
            return null;
        }
        if (until != null && until.isAfter(latest)) {
            row.error(
                    FindingCode.BAD_DATE,
                    untilAt,
                    "%s is too far away: an override holds for %d days at most."
                            .formatted(London.words(until), check.decisions().longestOverride()),
                    "Give a day up to %s, and renew it then.".formatted(London.words(latest)));
            return null;
        }
        return until;
    }

    private @Nullable Quarter quarter(RowReading row) {
        String text = quarterAt == null ? "" : row.text(quarterAt);
        if (quarterAt == null || text == null || text.isEmpty()) {
            return null;
        }
        try {
            return PeriodText.quarter(text);
        } catch (IllegalArgumentException e) {
            row.error(
                    FindingCode.BAD_PERIOD,
                    quarterAt,
                    String.valueOf(e.getMessage()),
                    "Write the quarter whose light is meant, such as 2006/07 Q3, or nothing for"
                            + " every quarter.");
            return null;
        }
    }

    private static String near(String text) {
        return Nearest.of(text, Category.labels())
                .map(each -> " Nearest: " + each + ".")
                .orElse("");
    }
}
