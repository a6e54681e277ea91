package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.template.CrossFoot;
import uk.pctmonitor.core.template.CrossFoot.Broken;
import uk.pctmonitor.core.template.CrossFoot.Unknown;
import uk.pctmonitor.core.template.DeclaredUnit;
import uk.pctmonitor.core.template.Template;
import uk.pctmonitor.core.template.UnitJump;

/** Checks that a template's row adds up, in itself and with the quarter before (rules.md 4.4). */
final class CrossFootRule {

    private static final int NAMED = 5;

    /** One row that can be checked. */
    record Subject(
            long row,
            ReturnCollector.Place place,
            DeclaredUnit unit,
            Map<String, BigDecimal> amounts) {}

    private final Template template;
    private final UnaryOperator<String> heading;

    /**
     * @param heading what a line is called in the file
     */
    CrossFootRule(Template template, UnaryOperator<String> heading) {
        this.template = template;
        this.heading = heading;
    }

    /**
     * What contradicts itself within the row.
     *
     * @param faulty lines with a fault of their own, which are not complained of again
     */
    List<Finding> within(Subject subject, Set<String> faulty) {
        List<Finding> findings = new ArrayList<>();
        for (CrossFoot check : template.crossFoots()) {
            if (check.kind().looksBack()) {
                continue;
            }
            CrossFoot.Outcome outcome =
                    check.check(subject.amounts(), Map.of(), slack(check, subject));
            if (outcome instanceof Broken broken) {
                findings.add(broken(subject, check, broken, ""));
            } else if (outcome instanceof Unknown(List<String> missing)
                    && missing.stream().noneMatch(faulty::contains)) {
                findings.add(unknown(subject, check, missing));
            }
        }
        return findings;
    }

    /**
     * What contradicts the quarter before, and what looks like another unit. A unit in doubt is
     * said once in place of all that follows from it; it refuses the row if any of that does.
     *
     * @param before amounts of the quarter before, by line
     */
    List<Finding> between(Subject subject, Map<String, BigDecimal> before) {
        List<UnitJump> jumps = UnitJump.between(template.lines(), subject.amounts(), before);
        List<Finding> contradictions = lookBack(subject, before);
        if (jumps.stream().anyMatch(UnitJump::wholeRow)) {
            boolean refused = contradictions.stream().anyMatch(Finding::refuses);
            return List.of(jumped(subject, jumps.getFirst(), before, refused));
        }
        List<Finding> findings = new ArrayList<>(contradictions);
        jumps.forEach(jump -> findings.add(jumped(subject, jump, before, false)));
        return findings;
    }

    private List<Finding> lookBack(Subject subject, Map<String, BigDecimal> before) {
        List<Finding> findings = new ArrayList<>();
        Quarter quarter = subject.place().quarter();
        boolean firstOfItsYear = quarter.number() == 1;
        for (CrossFoot check : template.crossFoots()) {
            boolean looks =
                    check.kind().looksBack() && !(check.kind().withinYear() && firstOfItsYear);
            if (looks
                    && check.check(subject.amounts(), before, slack(check, subject))
                            instanceof Broken broken) {
                findings.add(broken(subject, check, broken, " in " + quarter.previous().label()));
            }
        }
        return findings;
    }

    private BigDecimal slack(CrossFoot check, Subject subject) {
        return template.slack(check, subject.unit());
    }

    private Finding broken(Subject subject, CrossFoot check, Broken broken, String when) {
        boolean money = check.lines().stream().anyMatch(template::isMoney);
        return new Finding(
                check.refuses() ? Severity.ROW_ERROR : Severity.WARNING,
                FindingCode.CROSS_FOOT.name(),
                subject.row(),
                heading.apply(check.left().lines().getFirst()),
                null,
                "%s %s: %s is %s, and not %s %s%s, which is %s; they are %s apart%s."
                        .formatted(
                                subject.place().org(),
                                subject.place().quarter().label(),
                                check.left().words(heading),
                                amount(subject, money, broken.left()),
                                check.kind().words(),
                                check.other().words(heading),
                                when,
                                amount(subject, money, broken.right()),
                                amount(subject, money, broken.difference()),
                                money ? " (" + subject.unit() + ")" : ""),
                check.fix());
    }

    private Finding unknown(Subject subject, CrossFoot check, List<String> missing) {
        List<String> named = missing.stream().map(heading).toList();
        return new Finding(
                Severity.WARNING,
                FindingCode.NOT_CROSS_FOOTED.name(),
                subject.row(),
                named.getFirst(),
                null,
                "%s %s: whether %s is %s %s could not be checked, because %s empty."
                        .formatted(
                                subject.place().org(),
                                subject.place().quarter().label(),
                                check.left().words(heading),
                                check.kind().words(),
                                check.other().words(heading),
                                String.join(", ", named) + (named.size() == 1 ? " is" : " are")),
                "Write 0 where there is none.");
    }

    private Finding jumped(
            Subject subject, UnitJump jump, Map<String, BigDecimal> before, boolean refuses) {
        String first = jump.lines().getFirst();
        List<String> named = jump.lines().stream().limit(NAMED).map(heading).toList();
        int more = jump.lines().size() - named.size();
        return new Finding(
                refuses ? Severity.ROW_ERROR : Severity.WARNING,
                FindingCode.UNIT_SUSPECTED.name(),
                subject.row(),
                heading.apply(first),
                null,
                "%s %s: %s%s %s about %,d times as %s as in %s (%s was GBP %s and is GBP %s)."
                        .formatted(
                                subject.place().org(),
                                subject.place().quarter().label(),
                                String.join(", ", named),
                                more > 0 ? " and %d more lines".formatted(more) : "",
                                jump.lines().size() == 1 ? "is" : "are",
                                jump.times().longValueExact(),
                                jump.larger() ? "large" : "small",
                                subject.place().quarter().previous().label(),
                                heading.apply(first),
                                pounds(before, first),
                                pounds(subject.amounts(), first)),
                jump.wholeRow()
                        ? "Check the unit that the row declares (%s); if last quarter's was wrong, correct that quarter first."
                                .formatted(subject.unit())
                        : "Check the amount; the row declares %s.".formatted(subject.unit()));
    }

    private static String pounds(Map<String, BigDecimal> amounts, String line) {
        return words(amounts.getOrDefault(line, BigDecimal.ZERO));
    }

    private static String amount(Subject subject, boolean money, BigDecimal amount) {
        return words(money ? subject.unit().fromPounds(amount) : amount);
    }

    /** Thousands divided, so that a slip of the unit is seen. */
    private static String words(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        int decimals = Math.max(stripped.scale(), 0);
        return String.format(java.util.Locale.ROOT, "%,." + decimals + "f", stripped);
    }
}
