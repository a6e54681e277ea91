package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says (S2.11: preparer, accountable, signatories and performance
 * manager are four roles).
 *
 * @param title in a few words
 * @param preparer code of the organisation that wrote it
 * @param preparedBy role or person who wrote it; personal data
 * @param accountable code of the organisation that answers for delivery
 * @param signatories codes of organisations that must sign beside those of the arrangement rule, in
 *     code order
 * @param starts first day of delivery, null for as soon as it is agreed
 * @param milestones in the order of their numbers; each number once
 */
public record PlanText(
        String title,
        String preparer,
        String preparedBy,
        String accountable,
        List<String> signatories,
        @Nullable LocalDate starts,
        List<Milestone> milestones) {

    /** By the parts of the number as numbers: 2, 2.1, 10. */
    public static final Comparator<String> NUMBERS = PlanText::compareNumbers;

    public PlanText {
        signatories = List.copyOf(new TreeSet<>(signatories));
        milestones =
                milestones.stream()
                        .sorted(Comparator.comparing(Milestone::number, NUMBERS))
                        .toList();
        Set<String> numbers = new HashSet<>();
        milestones.forEach(each -> {
            if (!numbers.add(each.number())) {
                throw new IllegalArgumentException("two milestones are " + each.number());
            }
        });
    }

    /** The milestone of that number. */
    public Optional<Milestone> milestone(String number) {
        return milestones.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** Whether its delivery may begin on the day. */
    public boolean hasBegunOn(LocalDate day) {
        return starts == null || !starts.isAfter(day);
    }

    /** The items of a milestone, in order. */
    public List<Milestone> items(String number) {
        return milestones.stream()
                .filter(each -> each.parent().equals(Optional.of(number)))
                .toList();
    }

    private static int compareNumbers(String one, String other) {
        String[] first = one.split("\\.", -1);
        String[] second = other.split("\\.", -1);
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int difference =
                    Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.<String>naturalOrder())
                            .compare(first[i], second[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.length, second.length);
    }
}
