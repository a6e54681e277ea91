package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings by name. Each is read with the default that holds where it is left out. */
final class NamedSettings {

    static final int MOST_DAYS = 366;
    static final int MOST_QUARTERS = 40;
    static final int MOST_MONTHS = 120;

    private static final String VALUE = "value";
    private static final int MOST_IN_A_LIST = 20;

    private final Map<String, CatalogueRow> byName = new HashMap<>();

    /**
     * @param names every setting there is
     */
    NamedSettings(List<CatalogueRow> rows, List<String> names) {
        for (CatalogueRow row : rows) {
            String name = row.mandatory("setting");
            row.mandatory(VALUE);
            if (!name.isEmpty() && !names.contains(name)) {
                row.fault("setting", "The settings are " + String.join(", ", names) + ".");
            } else if (byName.putIfAbsent(name, row) != null) {
                row.fault("setting", "'" + name + "' is set twice.");
            }
        }
    }

    /** The setting's text; null where it is left out. */
    @Nullable String text(String name) {
        CatalogueRow row = byName.get(name);
        return row == null ? null : row.text(VALUE);
    }

    String textOr(String name, String otherwise) {
        CatalogueRow row = byName.get(name);
        return row == null ? otherwise : row.textOr(VALUE, otherwise);
    }

    <E extends Enum<E>> E word(String name, E otherwise) {
        CatalogueRow row = byName.get(name);
        return row == null ? otherwise : row.oneOf(VALUE, otherwise.getDeclaringClass(), otherwise);
    }

    int number(String name, int otherwise, int least, int most) {
        CatalogueRow row = byName.get(name);
        return row == null ? otherwise : row.wholeOr(VALUE, otherwise, least, most);
    }

    /** A number of days, 1 or more. */
    int days(String name, int otherwise) {
        return number(name, otherwise, 1, MOST_DAYS);
    }

    @Nullable LocalDate date(String name) {
        CatalogueRow row = byName.get(name);
        return row == null ? null : row.date(VALUE);
    }

    /**
     * Rising whole numbers, separated by semicolons.
     *
     * @param example a list that is right, for the fault
     */
    List<Integer> rising(
            String name, List<Integer> otherwise, int least, int most, String example) {
        CatalogueRow row = byName.get(name);
        if (row == null) {
            return otherwise;
        }
        List<Integer> numbers = new ArrayList<>();
        for (String each : row.list(VALUE)) {
            boolean fits = each.matches("-?[0-9]{1,4}") && numbers.size() < MOST_IN_A_LIST;
            int number = fits ? Integer.parseInt(each) : 0;
            fits = fits && number >= least && number <= most;
            if (!fits || (!numbers.isEmpty() && numbers.getLast() >= number)) {
                row.fault(
                        VALUE,
                        "%s does not fit here: write whole numbers from %d to %d, each greater than the last, such as %s."
                                .formatted(CatalogueRow.seen(each), least, most, example));
                return otherwise;
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Words separated by semicolons; none when it is left out. */
    List<String> list(String name) {
        CatalogueRow row = byName.get(name);
        return row == null ? List.of() : row.list(VALUE);
    }

    /** Notes a fault of the setting, where it is set at all. */
    void fault(String name, String problem) {
        CatalogueRow row = byName.get(name);
        if (row != null) {
            row.fault(VALUE, problem);
        }
    }
}
