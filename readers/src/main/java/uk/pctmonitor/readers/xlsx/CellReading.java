package uk.pctmonitor.readers.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellKind;

/** Reads one cell's element: its text and what kind it is of. Nothing is worked out. */
final class CellReading {

    /** What stands for a cell whose content is not repeated. */
    private static final String SOMETHING = "=";

    private final Workbook book;
    private final char decimal;
    private final int most;
    private final StringBuilder value = new StringBuilder();

    /**
     * @param decimal the decimal sign of the collection
     * @param most characters a cell may have; of a longer one only one more is kept
     */
    CellReading(Workbook book, char decimal, int most) {
        this.book = book;
        this.decimal = decimal;
        this.most = most;
    }

    /** The cell at whose start the XML stands, read to its end; null when it is empty. */
    @Nullable SheetCell read(PartXml xml, int column) {
        String type = xml.attribute("t");
        int style = xml.whole("s", 0);
        boolean formula = false;
        boolean inline = false;
        value.setLength(0);
        int outside = xml.depth() - 1;
        boolean inValue = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "f" -> formula = true;
                        case "v" -> inValue = true;
                        case "is" -> {
                            inline = true;
                            SharedTexts.rich(xml, value, most);
                        }
                        default -> inValue = false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.depth() == outside) {
                        return formula
                                ? new SheetCell(column, SOMETHING, CellKind.FORMULA)
                                : cell(column, inline ? "inlineStr" : type, style);
                    }
                    inValue = false;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (inValue) {
                        xml.text(value, Math.max(most, 1_000));
                    }
                }
                default -> {
                    // Remarks.
                }
            }
        }
        throw PartXml.broken();
    }

    private @Nullable SheetCell cell(int column, String type, int style) {
        String text = value.toString();
        return switch (type) {
            case "s" -> text(column, shared(text));
            case "inlineStr", "str" -> text(column, EscapedText.plain(text));
            case "b" ->
                    text.isEmpty()
                            ? null
                            : text(column, text.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(column, SOMETHING, CellKind.ERROR);
            case "d" -> text.isEmpty() ? null : new SheetCell(column, day(text), CellKind.DATE);
            case "", "n" -> text.isBlank() ? null : number(column, text.strip(), style);
            default -> throw WorkbookFault.corrupt("The workbook holds cells of an unknown kind.");
        };
    }

    private static @Nullable SheetCell text(int column, String text) {
        return text.isEmpty() ? null : new SheetCell(column, text, CellKind.TEXT);
    }

    private String shared(String number) {
        String text = number.isBlank() ? "" : book.texts().get(number.strip());
        if (text == null) {
            throw WorkbookFault.corrupt(
                    "A cell of the workbook refers to a text that is not there.");
        }
        return text;
    }

    /** A day that is written as one, as strict workbooks may. */
    private static String day(String text) {
        try {
            String day = text.endsWith("T00:00:00") ? text.substring(0, text.length() - 9) : text;
            return LocalDate.parse(day).toString();
        } catch (DateTimeException _) {
            return text;
        }
    }

    private SheetCell number(int column, String raw, int style) {
        Optional<BigDecimal> number = NumberText.number(raw);
        if (number.isEmpty()) {
            throw WorkbookFault.corrupt("A cell of the workbook holds a number that is none.");
        }
        return switch (book.formats().of(style)) {
            case PLAIN ->
                    new SheetCell(column, written(NumberText.plain(number.get())), CellKind.NUMBER);
            case PERCENTAGE ->
                    new SheetCell(
                            column,
                            written(NumberText.percentage(number.get())),
                            CellKind.PERCENTAGE);
            case DATE ->
                    new SheetCell(
                            column, NumberText.day(number.get(), book.from1904()), CellKind.DATE);
        };
    }

    private String written(String plain) {
        return decimal == '.' ? plain : plain.replace('.', decimal);
    }
}
