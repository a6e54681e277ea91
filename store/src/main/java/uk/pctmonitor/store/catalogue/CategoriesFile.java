package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.category.Aggregation;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.CategoryRule;
import uk.pctmonitor.core.rating.category.CategoryRules;
import uk.pctmonitor.core.rating.category.OverallRule;
import uk.pctmonitor.core.rating.category.Points;

/** {@code categories.csv}: how each of the six categories is rated (rules.md 4.3.4). */
final class CategoriesFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "categories.csv",
                    List.of("category"),
                    List.of(
                            "aggregation",
                            "points",
                            "green",
                            "amber",
                            "least_rated_percent",
                            "red_caps",
                            "source"));

    private static final int MOST_RATING = 5;

    private CategoriesFile() {}

    /** The rules of the file; a category without a line has the default. */
    static CategoryRules read(List<CatalogueRow> rows, OverallRule overall, int longestOverride) {
        Map<Category, CategoryRule> rules = new EnumMap<>(Category.class);
        for (CatalogueRow row : rows) {
            Category category = category(row);
            Aggregation aggregation =
                    row.oneOf(
                            "aggregation",
                            Aggregation.class,
                            Aggregation.CRITICAL_WORST_ELSE_SHARE);
            if (category == null) {
                continue;
            }
            CategoryRule rule = rule(row, CategoryRule.standard(category, aggregation));
            if (rules.put(category, rule) != null) {
                row.fault("category", "'" + category.label() + "' stands here twice.");
            }
        }
        return new CategoryRules(rules, overall, longestOverride);
    }

    private static @Nullable Category category(CatalogueRow row) {
        String text = row.mandatory("category");
        Category category = Category.of(text).orElse(null);
        if (category == null && !text.isEmpty()) {
            row.fault(
                    "category",
                    "%s is not one of the six categories: %s."
                            .formatted(
                                    CatalogueRow.seen(text), String.join(", ", Category.labels())));
        }
        return category;
    }

    private static CategoryRule rule(CatalogueRow row, CategoryRule standard) {
        BigDecimal least = row.decimal("least_rated_percent");
        if (least != null && (least.signum() < 0 || least.compareTo(new BigDecimal(100)) > 0)) {
            row.fault("least_rated_percent", "It lies between 0 and 100.");
        }
        return new CategoryRule(
                standard.category(),
                standard.aggregation(),
                points(row, standard.points()),
                CutCell.of(row, "green", standard.green()),
                CutCell.of(row, "amber", standard.amber()),
                least == null ? standard.leastRatedPercent() : least,
                caps(row, standard.redCaps()));
    }

    private static Points points(CatalogueRow row, Points otherwise) {
        if (!row.has("points")) {
            return otherwise;
        }
        List<BigDecimal> points = new ArrayList<>();
        row.list("points").forEach(each -> CutCell.number(each).ifPresent(points::add));
        boolean fit =
                points.size() == 3
                        && row.list("points").size() == 3
                        && points.get(0).compareTo(points.get(1)) > 0
                        && points.get(1).compareTo(points.get(2)) > 0;
        if (!fit) {
            row.fault(
                    "points",
                    "Give three falling numbers, for green, amber and red, such as 2;1;0.");
            return otherwise;
        }
        return new Points(points.get(0), points.get(1), points.get(2));
    }

    private static List<Integer> caps(CatalogueRow row, List<Integer> otherwise) {
        if (!row.has("red_caps")) {
            return otherwise;
        }
        List<Integer> caps = new ArrayList<>();
        for (String each : row.list("red_caps")) {
            if (!each.matches("[1-" + MOST_RATING + "]")) {
                row.fault(
                        "red_caps",
                        "Give ratings of 1 to 5: the best that one red metric allows, then two,"
                                + " such as 2;1.");
                return otherwise;
            }
            caps.add(Integer.valueOf(each));
        }
        return caps;
    }
}
