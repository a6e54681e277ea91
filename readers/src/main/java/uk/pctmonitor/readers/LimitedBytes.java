package uk.pctmonitor.readers;

import java.io.IOException;
import java.io.InputStream;
import uk.pctmonitor.core.intake.FindingCode;

/** Counts the bytes and stops at the limit, whatever size was announced. */
final class LimitedBytes extends InputStream {

    private final InputStream bytes;
    private final long limit;
    private long read;

    LimitedBytes(InputStream bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = bytes.read(into, offset, length);
        if (count > 0) {
            read += count;
            if (read > limit) {
                throw StoppedReading.file(
                        FindingCode.TOO_LARGE,
                        "The file is larger than %,d bytes, the most this collection takes."
                                .formatted(limit),
                        "Split it, for instance by quarter, and upload the parts.");
            }
        }
        return count;
    }
}
