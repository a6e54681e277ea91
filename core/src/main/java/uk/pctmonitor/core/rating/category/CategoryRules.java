package uk.pctmonitor.core.rating.category;

import java.util.EnumMap;
import java.util.Map;

/**
 * How all six categories are rated.
 *
 * @param overall whether an overall light is shown as well
 * @param longestOverride days from the day it is given for which an override may hold, at most
 */
public record CategoryRules(
        Map<Category, CategoryRule> rules, OverallRule overall, int longestOverride) {

    /** As rules.md 4.3.4 has them, without an overall light. */
    public static final CategoryRules DEFAULT = new CategoryRules(Map.of(), OverallRule.NONE, 92);

    /**
     * @param rules those that differ from the default; a category without one is rated by {@link
     *     Aggregation#CRITICAL_WORST_ELSE_SHARE}
     */
    public CategoryRules {
        Map<Category, CategoryRule> all = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            all.put(
                    category,
                    CategoryRule.standard(category, Aggregation.CRITICAL_WORST_ELSE_SHARE));
        }
        all.putAll(rules);
        rules = Map.copyOf(all);
    }

    /** The rule of the category. */
    public CategoryRule of(Category category) {
        CategoryRule rule = rules.get(category);
        if (rule == null) {
            throw new IllegalStateException("every category has a rule");
        }
        return rule;
    }
}
