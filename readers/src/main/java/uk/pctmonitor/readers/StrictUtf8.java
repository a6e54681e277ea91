package uk.pctmonitor.readers;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.message.Invisible;

/**
 * UTF-8 to characters; stops at the first byte that is not UTF-8 and at a NUL. A byte-order mark at
 * the beginning is passed over.
 */
final class StrictUtf8 extends Reader {

    private static final int BUFFER = 8192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream bytes;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER).flip();
    private long bytesBeforeBuffer;
    private long lineBreaks;
    private boolean afterReturn;
    private boolean started;
    private boolean ended;

    StrictUtf8(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        while (true) {
            int before = out.position();
            CoderResult result = decoder.decode(waiting, out, ended);
            int count = out.position() - before;
            if (count > 0) {
                int skipped = started || into[offset] != BYTE_ORDER_MARK ? 0 : 1;
                started = true;
                if (skipped > 0) {
                    System.arraycopy(into, offset + 1, into, offset, count - 1);
                }
                if (count > skipped) {
                    follow(into, offset, count - skipped);
                    return count - skipped;
                }
                out.position(before);
            } else if (result.isError()) {
                throw notUtf8();
            } else if (ended) {
                return -1;
            } else {
                refill();
            }
        }
    }

    private void refill() throws IOException {
        bytesBeforeBuffer += waiting.position();
        waiting.compact();
        int count = bytes.read(waiting.array(), waiting.position(), waiting.remaining());
        if (count < 0) {
            ended = true;
        } else {
            waiting.position(waiting.position() + count);
        }
        waiting.flip();
    }

    private void follow(char[] text, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                lineBreaks++;
            } else if (c == 0) {
                throw StoppedReading.line(
                        lineBreaks + 1,
                        FindingCode.NUL_BYTE,
                        "The file holds a NUL byte; it was damaged, or is not text.",
                        "Export it again and upload the new file.");
            }
            afterReturn = c == '\r';
        }
    }

    private StoppedReading notUtf8() {
        int bad = waiting.get(waiting.position()) & 0xff;
        long at = bytesBeforeBuffer + waiting.position();
        String meant = new String(new byte[] {(byte) bad}, WINDOWS);
        char letter = meant.charAt(0);
        boolean likely = !Character.isISOControl(letter) && letter != '\ufffd';
        // 0xAD is a soft hyphen there: nobody sees it, so it is named.
        String named = Invisible.is(letter) ? Invisible.name(letter) : "\"" + meant + "\"";
        return StoppedReading.line(
                lineBreaks + 1,
                FindingCode.ENCODING,
                "Byte %,d of the file (0x%02X) is not UTF-8%s."
                        .formatted(
                                at + 1,
                                bad,
                                likely ? "; in a Windows-1252 file it would be " + named : ""),
                "Save the file as \"CSV UTF-8 (comma delimited)\".");
    }

    @Override
    public void close() {
        // The caller of CsvRows owns the stream.
    }
}
