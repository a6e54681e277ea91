package uk.pctmonitor.core.intake;

/** What may surround and be in a cell's text. */
final class CellText {

    private CellText() {}

    /** Without spaces at either end, no-break spaces and tabs included. */
    static String trim(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == cell.length() ? cell : cell.substring(start, end);
    }

    /** With a space for each line break and tab. */
    static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** Without the apostrophe that keeps a spreadsheet from taking what follows for a formula. */
    static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** a-z as A-Z; every other character stays what it is. */
    static String upperCased(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        text.chars().forEach(c -> upper.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c)));
        return upper.toString();
    }

    /** Other controls than tabs and line ends are no space: they are told to the submitter. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || Character.isSpaceChar(c);
    }
}
