package uk.pctmonitor.readers;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;

/** Tells from a file's first bytes that it is something other than UTF-8 text. */
final class Signature {

    /** How many first bytes are looked at. */
    static final int LENGTH = 1024;

    private static final String SAVE_AS =
            "Open it in the spreadsheet program and save it as \"CSV UTF-8 (comma delimited)\".";

    private static final String NOT_THAT_FILE =
            "Export the figures themselves as CSV and upload that file.";

    private record Kind(String firstBytes, String name) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("504b0304", "an Excel workbook (.xlsx) or another zip archive"),
                    new Kind("d0cf11e0", "an old Excel workbook (.xls)"),
                    new Kind("25504446", "a PDF document"),
                    new Kind("1f8b", "a gzip archive"),
                    new Kind("ffd8ff", "a picture"),
                    new Kind("89504e47", "a picture"),
                    new Kind("7b5c727466", "an RTF document"));

    private static final List<String> PAGES =
            List.of("<!doctype", "<html", "<head", "<table", "<?xml");

    private Signature() {}

    /** Whether the bytes begin a zip archive, as a workbook is one. */
    static boolean isZip(byte[] first) {
        return HexFormat.of()
                .formatHex(first, 0, Math.min(first.length, 4))
                .equals(KINDS.getFirst().firstBytes());
    }

    /** Whether the bytes begin a container of files, as an old or a protected workbook is one. */
    static boolean isContainer(byte[] first) {
        return HexFormat.of().formatHex(first, 0, Math.min(first.length, 4)).equals("d0cf11e0");
    }

    /** Stops when the bytes are not the beginning of UTF-8 text. */
    static void check(byte[] first) {
        String hex = HexFormat.of().formatHex(first, 0, Math.min(first.length, 8));
        for (Kind kind : KINDS) {
            if (hex.startsWith(kind.firstBytes())) {
                throw mismatch(
                        kind.name(), kind.name().contains("workbook") ? SAVE_AS : NOT_THAT_FILE);
            }
        }
        String text = new String(first, StandardCharsets.ISO_8859_1);
        String start = text.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (PAGES.stream().anyMatch(start::startsWith)) {
            throw mismatch("a web page", NOT_THAT_FILE);
        }
        String wide = wideEncoding(hex, first);
        if (wide != null) {
            throw StoppedReading.file(
                    FindingCode.ENCODING,
                    "The file is " + wide + " text (\"Unicode text\"), not UTF-8.",
                    SAVE_AS);
        }
    }

    private static StoppedReading mismatch(String kind, String fix) {
        return StoppedReading.file(
                FindingCode.TYPE_MISMATCH, "The file is " + kind + ", not CSV text.", fix);
    }

    private static @Nullable String wideEncoding(String hex, byte[] first) {
        if (hex.startsWith("fffe0000") || hex.startsWith("0000feff")) {
            return "UTF-32";
        }
        if (hex.startsWith("fffe") || hex.startsWith("feff")) {
            return "UTF-16";
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        // Plain English in UTF-16 has a zero in every second byte and hardly any elsewhere.
        int most = Math.max(even, odd);
        return most > first.length * 3 / 8 && Math.min(even, odd) < first.length / 16
                ? "UTF-16"
                : null;
    }
}
