package uk.pctmonitor.readers.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** As what the numbers of cells are shown, by the number of the cell's style. */
final class NumberFormats {

    /** How a number is shown. */
    enum Shown {
        PLAIN,
        PERCENTAGE,
        DATE
    }

    /** Excel itself allows 65,490 styles of cells. */
    private static final int MOST_STYLES = 70_000;

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private final List<Shown> styles = new ArrayList<>();

    private NumberFormats() {}

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(InputStream part) {
        NumberFormats formats = new NumberFormats();
        Map<Integer, String> own = new HashMap<>();
        boolean inCells = false;
        try (PartXml xml = new PartXml(part)) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "numFmt" -> own.put(xml.whole("numFmtId", 0), xml.attribute("formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "cellStyleXfs", "cellStyles", "dxfs" -> inCells = false;
                    case "xf" -> {
                        if (inCells) {
                            formats.add(xml.whole("numFmtId", 0), own);
                        }
                    }
                    default -> {
                        // Fonts, borders and colours say nothing about numbers.
                    }
                }
            }
        }
        return formats;
    }

    private void add(int format, Map<Integer, String> own) {
        if (styles.size() >= MOST_STYLES) {
            throw WorkbookFault.corrupt("The workbook has more styles than a workbook can have.");
        }
        styles.add(shown(format, own.get(format)));
    }

    private static Shown shown(int format, @Nullable String ownText) {
        String text = ownText == null ? BuiltinFormats.getBuiltinFormat(format) : ownText;
        if (text == null) {
            return Shown.PLAIN;
        }
        if (DateUtil.isADateFormat(format, text)) {
            return Shown.DATE;
        }
        return WORDS.matcher(text).replaceAll("").indexOf('%') >= 0
                ? Shown.PERCENTAGE
                : Shown.PLAIN;
    }

    /** How cells of that style show numbers. */
    Shown of(int style) {
        if (style == 0 && styles.isEmpty()) {
            return Shown.PLAIN;
        }
        if (style >= styles.size()) {
            throw WorkbookFault.corrupt("A cell of the workbook has a style that is not there.");
        }
        return styles.get(style);
    }
}
