package uk.pctmonitor.local.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TableTest {

    private final Table table = new Table("Quarter", "Figures", "Note");

    @Test
    void putsFiguresToTheRightAndWordsToTheLeft() {
        table.row("2013/14 Q1", "1,771", "first");
        table.row("2013/14 Q2", 6, "");

        assertThat(table.lines())
                .containsExactly(
                        "Quarter     Figures  Note",
                        "----------  -------  -----",
                        "2013/14 Q1    1,771  first",
                        "2013/14 Q2        6");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.row("2013/14 Q1"))
                .withMessageContaining("3 cells");
    }
}
