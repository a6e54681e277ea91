package uk.pctmonitor.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {

    @TempDir private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private DropFolder drop = new DropFolder(Path.of(""));

    @BeforeEach
    void watch() {
        inbox = folder.resolve("inbox");
        drop = new DropFolder(inbox);
    }

    private Path put(String name, String text) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    @Test
    void isMadeByTheFirstLook() {
        assertThat(drop.look()).isEmpty();
        assertThat(inbox).isDirectory();
    }

    @Test
    void aFileCountsWhenItWasTheSameAtTwoLooks() throws IOException {
        Path file = put("phe/cover/a.csv", "half");
        assertThat(drop.look()).isEmpty();
        put("phe/cover/a.csv", "half and half");
        assertThat(drop.look()).isEmpty();

        assertThat(drop.look()).containsExactly(file);
    }

    @Test
    void filesComeInTheOrderOfTheirPaths() throws IOException {
        Path second = put("b.csv", "b");
        Path first = put("a/b.csv", "a");
        List<Path> none = drop.look();

        assertThat(none).isEmpty();
        assertThat(drop.look()).containsExactly(first, second);
    }

    @Test
    void whatCantBeDealtWithIsLeftUntilItChanges() throws IOException {
        Path file = put("a.csv", "a");
        drop.look();
        assertThat(drop.look()).containsExactly(file);
        drop.leave(file);
        assertThat(drop.look()).isEmpty();

        put("a.csv", "mended");
        assertThat(drop.look()).isEmpty();
        assertThat(drop.look()).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a.csv.swp",
                "~$returns.csv",
                "a.csv.part",
                "a.csv.crdownload",
                "one/two/three/too-deep.csv"
            })
    void doesNotTakeSomebodysDraftForAFile(String name) throws IOException {
        put(name, "a");
        drop.look();

        assertThat(drop.look()).isEmpty();
    }

    @Test
    void doesNotFollowALinkToAnotherPlace() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "secret");
        Files.createDirectories(inbox);
        Files.createSymbolicLink(inbox.resolve("a.csv"), secret);
        drop.look();

        assertThat(drop.look()).isEmpty();
    }
}
