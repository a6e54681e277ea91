package uk.pctmonitor.readers.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of a zip archive, the lowest byte first. Outside the bytes the archive is broken. */
final class LittleEndian {

    private final ByteBuffer bytes;

    LittleEndian(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.capacity();
    }

    int two(int at) {
        return Short.toUnsignedInt(bytes.getShort(inside(at, 2)));
    }

    long four(int at) {
        return Integer.toUnsignedLong(bytes.getInt(inside(at, 4)));
    }

    /** A number of eight bytes; one that no file in memory can need breaks the archive. */
    long eight(int at) {
        long value = bytes.getLong(inside(at, 8));
        if (value < 0) {
            throw WorkbookFault.corrupt("The workbook's table of contents holds impossible sizes.");
        }
        return value;
    }

    /** An offset within the bytes. */
    int offset(long value) {
        if (value < 0 || value > length()) {
            throw WorkbookFault.corrupt("The workbook is cut short.");
        }
        return (int) value;
    }

    private int inside(int at, int count) {
        if (at < 0 || at > length() - count) {
            throw WorkbookFault.corrupt("The workbook is cut short.");
        }
        return at;
    }
}
