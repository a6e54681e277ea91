package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** Looking for what was missed, on one machine. */
class ReconcileTest {

    @TempDir private Path folder = Path.of("never used");
    private final Shell shell = new Shell();

    @BeforeEach
    void takeOneQuarterIn() {
        Answer answer =
                shell.run(
                        "ingest",
                        Shell.EXAMPLES.resolve("cover/2013-14_Q1.csv"),
                        "--data",
                        folder,
                        "--on",
                        "2013-07-17");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    @Test
    void saysThatAllIsInOrder() {
        Answer answer = shell.run("reconcile", "--data", folder, "--on", "2013-07-18");

        assertThat(answer.code()).as(answer.out()).isZero();
        assertThat(answer.lines())
                .contains(
                        "Everything is as it should be: nothing was missed, nothing waits.",
                        "Contacts were not compared with subscriptions: folders need none.");
    }

    /** As if a program had ended right after it had kept the upload. */
    @Test
    void takesInWhatWasUploadedAndNeverTakenIn() throws IOException {
        Path uploads = folder.resolve("uploads/inbox/phe/cover");
        Path kept;
        try (var versions = Files.walk(uploads)) {
            kept = versions.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Path missed = uploads.resolve("again.csv");
        Files.createDirectories(missed);
        Files.copy(
                kept,
                missed.resolve(
                        kept.getFileName().toString().replaceFirst("^0000000001", "0000000002")));

        Answer answer = shell.run("reconcile", "--data", folder, "--on", "2013-07-18");

        assertThat(answer.code()).as(answer.err()).isOne();
        assertThat(answer.out())
                .contains("TO DO: 1 upload that was never taken in")
                .contains("- inbox/phe/cover/again.csv, version")
                .contains("An earlier run was stopped before it had finished 1 file; now done:");
        assertThat(shell.run("reconcile", "--data", folder, "--on", "2013-07-18").code()).isZero();
        assertThat(shell.run("check", "--data", folder).code()).isZero();
    }

    @Test
    void explainsItself() {
        assertThat(shell.run("reconcile", "--help").out())
                .contains("Exit codes: 0 all is as it should be, 1 something was found");
    }
}
