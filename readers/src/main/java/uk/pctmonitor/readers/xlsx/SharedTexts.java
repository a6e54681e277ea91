package uk.pctmonitor.readers.xlsx;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells refer to by number, packed closely: a large workbook has millions. Phonetic
 * readings beside a text are no part of it.
 */
final class SharedTexts {

    private byte[] bytes = new byte[4_096];
    private int[] ends = new int[256];
    private int count;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    /**
     * @param most characters of a text that are kept; one more tells that there were more
     */
    static SharedTexts read(InputStream part, int most) {
        SharedTexts texts = new SharedTexts();
        try (PartXml xml = new PartXml(part)) {
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    text.setLength(0);
                    rich(xml, text, most);
                    texts.add(EscapedText.plain(text.toString()));
                }
            }
        }
        return texts;
    }

    /** Appends the runs of the element at which the XML stands, up to its end. */
    static void rich(PartXml xml, StringBuilder text, int most) {
        int outside = xml.depth() - 1;
        int phonetic = 0;
        boolean wanted = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("rPh")) {
                        phonetic++;
                    }
                    wanted = xml.name().equals("t") && phonetic == 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.depth() == outside) {
                        return;
                    }
                    if (xml.name().equals("rPh")) {
                        phonetic--;
                    }
                    wanted = false;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (wanted) {
                        xml.text(text, most);
                    }
                }
                default -> {
                    // Remarks.
                }
            }
        }
        throw PartXml.broken();
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        if (bytes.length - start < encoded.length) {
            bytes =
                    Arrays.copyOf(
                            bytes,
                            Math.max(bytes.length + bytes.length / 2, start + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        ends[count++] = start + encoded.length;
    }

    /**
     * The text of that number, at most one character longer than allowed; null if there is none.
     */
    @Nullable String get(String number) {
        if (!number.matches("[0-9]{1,9}")) {
            return null;
        }
        int index = Integer.parseInt(number);
        if (index >= count) {
            return null;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
    }
}
