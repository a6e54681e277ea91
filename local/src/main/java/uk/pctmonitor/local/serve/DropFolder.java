package uk.pctmonitor.local.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder into which people drop files. A file counts when it was the same at two looks: before,
 * somebody may still be writing it. Not for two threads.
 */
final class DropFolder {

    /** The folder, a submitter, a collection, a file. */
    private static final int DEPTH = 3;

    /** What a file looks like from outside. */
    private record Looks(long bytes, FileTime changed) {}

    private final Path folder;
    private final Set<Path> left = new HashSet<>();
    private Map<Path, Looks> before = new HashMap<>();

    DropFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that have come, in the order of their paths. The folder is made if need be. */
    List<Path> look() {
        try {
            Files.createDirectories(folder);
            Map<Path, Looks> now = new TreeMap<>();
            for (Path file : files()) {
                BasicFileAttributes seen =
                        Files.readAttributes(
                                file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                now.put(file, new Looks(seen.size(), seen.lastModifiedTime()));
            }
            left.removeIf(file -> !isAsBefore(file, now));
            List<Path> come = new ArrayList<>();
            now.keySet().stream()
                    .filter(file -> isAsBefore(file, now) && !left.contains(file))
                    .forEach(come::add);
            before = now;
            return come;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** It can't be dealt with as it is, and stays until somebody changes it. */
    void leave(Path file) {
        left.add(file);
    }

    private boolean isAsBefore(Path file, Map<Path, Looks> now) {
        Looks then = before.get(file);
        return then != null && then.equals(now.get(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isSomebodysDraft(String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    /** Office programs and browsers keep such files beside the one that is meant. */
    private static boolean isSomebodysDraft(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith(".part")
                || name.endsWith(".crdownload");
    }
}
