package uk.pctmonitor.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.FolderLock;

/** Takes an earlier run away, whole. */
public final class FreshStart {

    private FreshStart() {}

    /**
     * Removes what an earlier run left in the folder. The folder is first moved aside as a whole,
     * so that a removal cut short never leaves half a run in its place. A folder in which no run
     * ever kept anything is left alone.
     *
     * @return whether there was something to remove
     */
    public static boolean in(DataFolder folder) throws IOException {
        if (!folder.isThere()) {
            return false;
        }
        Path here = folder.path().toAbsolutePath().normalize();
        Path aside = here.resolveSibling(here.getFileName() + ".removed");
        remove(aside);
        FolderLock lock = FolderLock.take(folder);
        try (lock) {
            Files.move(here, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        remove(aside);
        return true;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> files = Files.walk(folder)) {
                deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
