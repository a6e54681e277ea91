package uk.pctmonitor.store.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of pages promises. */
public abstract class PageStoreContract {

    private static final String PATH = "2014-15-Q2/sha/Q39.html";
    private static final String HTML = "text/html; charset=utf-8";

    /** The store, with nothing in it when a test begins. */
    protected abstract PageStore store();

    @Test
    void hasNothingWhereNothingWasPut() {
        assertThat(store().find(PATH)).isEmpty();
        store().put(PATH, bytes("x"), HTML);
        assertThat(store().find("2014-15-Q2/sha")).isEmpty();
        assertThat(store().find("2014-15-Q2/sha/Q38.html")).isEmpty();
    }

    @Test
    void keepsBytesAsTheyAre() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, '\r', '\n', (byte) 0xFF};

        store().put(PATH, bytes, HTML);

        assertThat(store().find(PATH)).hasValueSatisfying(it -> assertThat(it).isEqualTo(bytes));
    }

    @Test
    void keepsAnEmptyPage() {
        store().put("empty.csv", new byte[0], "text/csv; charset=utf-8");

        assertThat(store().find("empty.csv")).hasValueSatisfying(it -> assertThat(it).isEmpty());
    }

    @Test
    void showsTheNewPageInPlaceOfTheOldOneHoweverMuchShorter() {
        store().put(PATH, bytes("a long page"), HTML);
        store().put(PATH, bytes("new"), HTML);

        assertThat(text(PATH)).isEqualTo("new");
    }

    @Test
    void puttingTheSameAgainChangesNothing() {
        store().put(PATH, bytes("page"), HTML);
        store().put(PATH, bytes("page"), HTML);

        assertThat(text(PATH)).isEqualTo("page");
    }

    @Test
    void keepsPagesApart() {
        store().put("index.html", bytes("site"), HTML);
        store().put("2014-15-Q2/index.html", bytes("quarter"), HTML);
        store().put("as-at-2014-10-01/index.html", bytes("as at"), HTML);

        assertThat(text("index.html")).isEqualTo("site");
        assertThat(text("2014-15-Q2/index.html")).isEqualTo("quarter");
        assertThat(text("as-at-2014-10-01/index.html")).isEqualTo("as at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/index.html",
                "../index.html",
                "a/../../index.html",
                "a/./b.html",
                "a//b.html",
                "a/",
                "..",
                "a/..",
                "a\\..\\..\\b.html",
                "C:b.html",
                "a/\0.html",
                "a b.html",
                "é.html"
            })
    void refusesAPathThatMightLeadOutOfTheSite(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().put(path, bytes("x"), HTML))
                .withMessageStartingWith("not a path of a page: ");
        assertThatIllegalArgumentException().isThrownBy(() -> store().find(path));
    }

    private String text(String path) {
        return new String(store().find(path).orElseThrow(), UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
