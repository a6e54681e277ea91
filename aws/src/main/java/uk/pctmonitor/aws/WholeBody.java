package uk.pctmonitor.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an answer that said how long it is. Java's HTTP connection takes a connection that
 * broke for the end; half a file must never pass for a file.
 */
final class WholeBody extends FilterInputStream {

    private long missing;

    WholeBody(InputStream body, long length) {
        super(body);
        this.missing = length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(read);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        missing -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        if (read > 0) {
            missing -= read;
        } else if (read < 0 && missing > 0) {
            throw new IOException("S3 broke off, %,d bytes before the end.".formatted(missing));
        }
    }
}
