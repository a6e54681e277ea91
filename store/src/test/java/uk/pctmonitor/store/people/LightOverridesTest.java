package uk.pctmonitor.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.OverrideDecision;
import uk.pctmonitor.core.rating.category.OverrideWithdrawal;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.MemoryTable;

class LightOverridesTest {

    private final MemoryTable table = new MemoryTable();

    private static LightOverride override(
            Category category, Light light, @Nullable Quarter quarter) {
        return new LightOverride(
                "5FL",
                category,
                quarter,
                light,
                "Director of finance",
                "Chief executive",
                "Loan agreed after the quarter",
                LocalDate.of(2014, 11, 12),
                LocalDate.of(2015, 1, 31),
                "overrides.csv, row 2");
    }

    private void accept(String word, OverrideDecision... decisions) {
        Origin origin = Submissions.origin(word);
        table.putAll(List.of(OverrideItems.item("5FL", List.of(decisions), origin)));
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
    }

    private @Nullable LightOverride standing(Category category) {
        return new LightOverrides(table).of("5FL").get(category);
    }

    @Test
    void comeBackAsGiven() {
        LightOverride all = override(Category.FINANCE, Light.AMBER, null);
        LightOverride one = override(Category.QUALITY, Light.GREEN, Quarter.of(2014, 2));
        accept("a", all, one);
        assertThat(new LightOverrides(table).of("5FL"))
                .containsOnlyKeys(Category.FINANCE, Category.QUALITY)
                .containsEntry(Category.FINANCE, all)
                .containsEntry(Category.QUALITY, one);
    }

    @Test
    void ofTheLatestUploadCountWhateverTheOrderOfDelivery() {
        accept("b", override(Category.FINANCE, Light.RED, null));
        accept(
                "a",
                override(Category.FINANCE, Light.AMBER, null),
                override(Category.STRATEGY, Light.GREEN, null));
        assertThat(standing(Category.FINANCE))
                .isEqualTo(override(Category.FINANCE, Light.RED, null));
        assertThat(standing(Category.STRATEGY)).isNotNull();
    }

    @Test
    void areWithdrawnByALaterUploadOnly() {
        OverrideWithdrawal withdrawal =
                new OverrideWithdrawal("5FL", Category.FINANCE, "overrides.csv, row 2");
        accept("a", withdrawal);
        accept("b", override(Category.FINANCE, Light.AMBER, null));
        assertThat(standing(Category.FINANCE)).isNotNull();
        accept("c", withdrawal);
        assertThat(standing(Category.FINANCE)).isNull();
    }

    @Test
    void ofAnUnfinishedUploadDoNotCount() {
        table.putAll(
                List.of(
                        OverrideItems.item(
                                "5FL",
                                List.of(override(Category.FINANCE, Light.AMBER, null)),
                                Submissions.origin("a"))));
        assertThat(standing(Category.FINANCE)).isNull();
    }
}
