package uk.pctmonitor.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;

class CsvRowsTest {

    private static List<Row> rows(byte[] bytes, CollectionDefinition collection)
            throws UnreadableFileException {
        RowSource source = CsvRows.open(new ByteArrayInputStream(bytes), collection);
        List<Row> rows = new ArrayList<>();
        for (Row row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static List<Row> rows(String text) throws UnreadableFileException {
        return rows(text.getBytes(UTF_8), Uploads.ofLong().definition());
    }

    private static Finding fault(byte[] bytes, Uploads uploads) {
        return catchThrowableOfType(
                        UnreadableFileException.class, () -> rows(bytes, uploads.definition()))
                .finding();
    }

    private static Finding fault(String text) {
        return fault(text.getBytes(UTF_8), Uploads.ofLong());
    }

    @Nested
    class ReadsEveryUsualForm {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void withAnyLineBreak(String lineBreak) throws Exception {
            assertThat(rows("a,b" + lineBreak + "1,2" + lineBreak + "3,4" + lineBreak))
                    .containsExactly(
                            new Row(1, List.of("a", "b")),
                            new Row(2, List.of("1", "2")),
                            new Row(3, List.of("3", "4")));
        }

        @Test
        void withMixedLineBreaksAndNoneAtTheEnd() throws Exception {
            assertThat(rows("a,b\r\n1,2\n3,4\r5,6"))
                    .extracting(Row::line)
                    .containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void withAByteOrderMark() throws Exception {
            assertThat(rows("\ufeffa,b\n1,2\n").getFirst().cells()).containsExactly("a", "b");
        }

        @Test
        void withQuotedDelimitersQuotesAndLineBreaks() throws Exception {
            List<Row> rows =
                    rows("a,b\n\"Ashton, Leigh and Wigan\",\"say \"\"so\"\"\nhere\"\n1,2\n");
            assertThat(rows.get(1).cells())
                    .containsExactly("Ashton, Leigh and Wigan", "say \"so\"\nhere");
            assertThat(rows.get(2).line()).isEqualTo(4);
        }

        @Test
        void dividedBySemicolons() throws Exception {
            assertThat(
                            rows(
                                    "a;b\n1,5;2\n".getBytes(UTF_8),
                                    Uploads.ofLong().dividedBy(';', ',').definition()))
                    .last()
                    .isEqualTo(new Row(2, List.of("1,5", "2")));
        }

        @Test
        void passingOverRowsOfNothing() throws Exception {
            assertThat(rows("\n,,\na,b\n\n , \u00a0\n1,2\n,,,\n"))
                    .extracting(Row::line)
                    .containsExactly(3L, 6L);
        }

        @Test
        void andKeepsTextThatIsNotEnglish() throws Exception {
            assertThat(rows("a,b\nYnys Môn,£\n").getLast().cells())
                    .containsExactly("Ynys Môn", "£");
        }

        @Test
        void acrossBufferBorders() throws Exception {
            // Multi-byte characters straddle the 8,192-byte buffer whatever the offset is.
            for (int offset = 0; offset < 4; offset++) {
                String text = "x".repeat(offset) + "€".repeat(3_900) + ",b\n1,2\n";
                assertThat(rows(text).getFirst().cells().getFirst())
                        .isEqualTo("x".repeat(offset) + "€".repeat(3_900));
            }
        }
    }

    @Nested
    class RefusesWhatIsNotCsvText {

        @Test
        void workbooks() {
            Finding xlsx = fault(new byte[] {0x50, 0x4b, 3, 4, 0, 0}, Uploads.ofLong());
            assertThat(xlsx.code()).isEqualTo("TYPE_MISMATCH");
            assertThat(xlsx.line()).contains(".xlsx").contains("CSV UTF-8");
            byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1};
            assertThat(fault(old, Uploads.ofLong()).problem()).contains(".xls");
        }

        @ParameterizedTest
        @ValueSource(strings = {"%PDF-1.7\n", "<!DOCTYPE html><p>", "\n <HTML><body>", "<table>"})
        void documentsAndPages(String text) {
            assertThat(fault(text).code()).isEqualTo("TYPE_MISMATCH");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
        void wideEncodings(String charset) {
            Finding finding =
                    fault(
                            "org,metric\n5A1,MMR\n".getBytes(Charset.forName(charset)),
                            Uploads.ofLong());
            assertThat(finding.code()).isIn("ENCODING", "NUL_BYTE");
            if (!charset.equals("UTF-32")) {
                assertThat(finding.problem()).contains("UTF-16");
                assertThat(finding.fix()).contains("CSV UTF-8");
            }
        }

        @Test
        void windowsTextAndSaysWhatTheByteWouldBe() {
            Finding finding =
                    fault("a,b\n1,£\n".getBytes(StandardCharsets.ISO_8859_1), Uploads.ofLong());
            assertThat(finding.code()).isEqualTo("ENCODING");
            assertThat(finding.row()).isEqualTo(2);
            // a , b \n 1 , £: the seventh byte
            assertThat(finding.problem()).contains("Byte 7 ").contains("0xA3").contains("\"£\"");
        }

        @Test
        void aCharacterCutInHalfAtTheEnd() {
            assertThat(
                            fault(
                                            new byte[] {
                                                'a', ',', 'b', '\n', (byte) 0xe2, (byte) 0x82
                                            },
                                            Uploads.ofLong())
                                    .code())
                    .isEqualTo("ENCODING");
        }

        @Test
        void nulBytesWithTheirLine() {
            Finding finding = fault("a,b\n1,2\n3,\0\n");
            assertThat(finding.code()).isEqualTo("NUL_BYTE");
            assertThat(finding.row()).isEqualTo(3);
        }
    }

    @Nested
    class IsStrictAboutQuotes {

        @Test
        void namesTheLineWhereAnUnclosedOneBegins() {
            Finding finding = fault("a,b\n1,2\n\"3,4\n5,6\n");
            assertThat(finding.code()).isEqualTo("UNCLOSED_QUOTE");
            assertThat(finding.row()).isEqualTo(3);
        }

        @Test
        void namesTheLineWhereAnUnclosedOneBeginsInALongFile() {
            Finding finding = fault("a,b\n\"1,2\n" + "5,6\n".repeat(100_000));
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.line()).contains("quotation mark");
        }

        @Test
        void refusesTextAfterAClosingOne() {
            Finding finding = fault("a,b\n\"1\"x,2\n");
            assertThat(finding.code()).isEqualTo("TEXT_AFTER_QUOTE");
            assertThat(finding.row()).isEqualTo(2);
        }

        @Test
        void takesOneInsideAnUnquotedCellAsItIs() throws Exception {
            assertThat(rows("a,b\n1\"2,3\n").getLast().cells()).containsExactly("1\"2", "3");
        }
    }

    @Nested
    class StopsAtItsLimits {

        @Test
        void bytesExactly() throws Exception {
            byte[] file = "a,b\n1,2\n".getBytes(UTF_8);
            assertThat(rows(file, Uploads.ofLong().limits(8, 9, 9, 9).definition())).hasSize(2);
            assertThat(fault(file, Uploads.ofLong().limits(7, 9, 9, 9)).code())
                    .isEqualTo("TOO_LARGE");
        }

        @Test
        void rowsExactlyNotCountingTheHeader() throws Exception {
            byte[] file = "a,b\n1,2\n3,4\n".getBytes(UTF_8);
            assertThat(rows(file, Uploads.ofLong().limits(99, 2, 9, 9).definition())).hasSize(3);
            Finding finding = fault(file, Uploads.ofLong().limits(99, 1, 9, 9));
            assertThat(finding.code()).isEqualTo("TOO_MANY_ROWS");
            assertThat(finding.row()).isEqualTo(3);
        }

        @Test
        void columns() {
            assertThat(
                            fault("a,b,c\n".getBytes(UTF_8), Uploads.ofLong().limits(99, 9, 2, 9))
                                    .code())
                    .isEqualTo("TOO_MANY_COLUMNS");
        }

        @Test
        void cellCharacters() {
            assertThat(
                            fault("abc,b\n".getBytes(UTF_8), Uploads.ofLong().limits(99, 9, 9, 2))
                                    .code())
                    .isEqualTo("CELL_TOO_LONG");
        }

        @Test
        void withoutHoldingALineOfAHundredMegabytes() {
            Uploads uploads = Uploads.ofLong().limits(200_000_000, 9, 9, 4_000);
            Counted bytes = new Counted(100_000_000);
            assertThat(
                            catchThrowableOfType(
                                            UnreadableFileException.class,
                                            () -> CsvRows.open(bytes, uploads.definition()).next())
                                    .finding()
                                    .code())
                    .isEqualTo("CELL_TOO_LONG");
            assertThat(bytes.given).isLessThan(200_000);
        }
    }

    @Nested
    class NoticesAWrongDelimiter {

        @Test
        void semicolonsForCommas() {
            Finding finding = fault("org;metric;period\n5A1;MMR;x\n");
            assertThat(finding.code()).isEqualTo("DELIMITER");
            assertThat(finding.problem()).contains("semicolons").contains("commas");
        }

        @Test
        void theLineThatSpreadsheetsWriteForThemselves() {
            assertThat(fault("sep=;\norg;metric\n").code()).isEqualTo("DELIMITER");
        }
    }

    @Test
    void aFaultOfTheStreamItselfIsNotAFaultOfTheFile() {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream("aaaaa\n".repeat(1_000).getBytes(UTF_8)),
                        new Cut());
        RowSource source = CsvRows.open(broken, Uploads.ofLong().definition());
        assertThatThrownBy(
                        () -> {
                            while (source.next() != null) {
                                // read to the fault
                            }
                        })
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
    }

    /** A connection that is cut. */
    private static final class Cut extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("connection reset");
        }
    }

    /** Gives so many letters, and counts how many were asked for. */
    private static final class Counted extends InputStream {
        private final long length;
        private long given;

        Counted(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            int count = (int) Math.min(wanted, length - given);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            given += count;
            return count == 0 ? -1 : count;
        }
    }
}
