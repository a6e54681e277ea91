package uk.pctmonitor.readers.xlsx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, so that they can also say what is not so. */
public final class ZipBytes {

    private record Packed(
            String localName,
            String name,
            int flags,
            long crc,
            long localSize,
            long size,
            ByteArrayOutputStream data) {}

    private final List<Packed> entries = new ArrayList<>();

    /** An honest entry. */
    public ZipBytes add(String name, byte[] content) {
        return add(name, name, content, 0, content.length, content.length);
    }

    /**
     * An entry whose local header and table of contents may differ, from each other and the truth.
     */
    public ZipBytes add(
            String localName, String name, byte[] content, int flags, long localSize, long size) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entries.add(
                new Packed(
                        localName,
                        name,
                        flags,
                        crc.getValue(),
                        localSize,
                        size,
                        deflated(content)));
        return this;
    }

    private static ByteArrayOutputStream deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[65_536];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (Packed each : entries) {
            int at = out.size();
            out.writeBytes(header(0x04034b50, 30, each, each.localName(), each.localSize(), at));
            out.writeBytes(each.data().toByteArray());
            table.writeBytes(header(0x02014b50, 46, each, each.name(), each.size(), at));
        }
        int start = out.size();
        out.writeBytes(table.toByteArray());
        byte[] last = new byte[22];
        ByteBuffer end = little(last);
        end.putInt(0x06054b50).putInt(0);
        end.putShort((short) entries.size()).putShort((short) entries.size());
        end.putInt(table.size()).putInt(start).putShort((short) 0);
        out.writeBytes(last);
        return out.toByteArray();
    }

    private static byte[] header(
            int signature, int length, Packed entry, String name, long size, int at) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[length + named.length];
        ByteBuffer header = little(bytes);
        header.putInt(signature);
        boolean table = length == 46;
        if (table) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20).putShort((short) entry.flags()).putShort((short) 8).putInt(0);
        header.putInt((int) entry.crc()).putInt(entry.data().size()).putInt((int) size);
        header.putShort((short) named.length).putShort((short) 0);
        if (table) {
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(at);
        }
        header.put(named);
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
