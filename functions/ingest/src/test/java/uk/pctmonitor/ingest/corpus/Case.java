package uk.pctmonitor.ingest.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One upload of the corpus.
 *
 * @param lines all that the manifest expects of it
 */
record Case(List<Line> lines) {

    /** What the receipt of an upload must say stands beside it under this ending. */
    static final String RECEIPT = ".receipt.txt";

    /** The same for the figures that must be stored. */
    static final String STORED = ".stored.txt";

    private static final String GENERATED = "gen:";

    /** A file of the folder beside the repository, too large to be kept in it. */
    private static final String BESIDE = "raw:";

    /** Where those files are. */
    static final Path RAW = Path.of("..", "..", "..", "shared", "data", "raw");

    Case {
        lines = List.copyOf(lines);
        if (lines.stream().map(line -> line.collection() + line.key()).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    lines.getFirst().source() + " is uploaded to two places");
        }
    }

    Line first() {
        return lines.getFirst();
    }

    boolean isGenerated() {
        return first().source().startsWith(GENERATED);
    }

    boolean isBeside() {
        return first().source().startsWith(BESIDE);
    }

    /** The path of the file, or the one that the content goes by. */
    String name() {
        if (isBeside()) {
            return "RAW/" + first().source().substring(BESIDE.length());
        }
        return isGenerated() ? first().source().substring(GENERATED.length()) : first().source();
    }

    /** The key as the bucket's event writes it. */
    String key() {
        return first().key().isEmpty()
                ? "inbox/5E1/"
                        + first().collection()
                        + "/"
                        + name().substring(name().indexOf('/') + 1)
                : first().key();
    }

    Body body() {
        if (isGenerated()) {
            return Generated.of(name());
        }
        try {
            return Body.of(
                    Files.readAllBytes(
                            isBeside()
                                    ? RAW.resolve(name().substring("RAW/".length()))
                                    : Manifest.FOLDER.resolve(name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings that there must be, in the manifest's words, in order. */
    List<String> findings() {
        return lines.stream()
                .filter(line -> !line.code().isEmpty())
                .map(Line::finding)
                .sorted()
                .distinct()
                .toList();
    }

    /** What becomes of the file as a whole. */
    Outcome outcome() {
        return Stream.of(
                        Outcome.REFUSED,
                        Outcome.ROW_REFUSED,
                        Outcome.NO_EVENT,
                        Outcome.IGNORED,
                        Outcome.NOTHING_NEW,
                        Outcome.REMARK)
                .filter(each -> lines.stream().anyMatch(line -> line.outcome() == each))
                .findFirst()
                .orElse(Outcome.OK);
    }

    /** What must be said or stored; empty when nothing must be. */
    Optional<String> expected(String ending) {
        Path file = Manifest.FOLDER.resolve(name() + ending);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
