package uk.pctmonitor.readers.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** Gives Apache POI the very entries that were scanned, inflated as they are read. */
final class ScannedZip implements ZipEntrySource {

    private final byte[] bytes;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private boolean closed;

    private ScannedZip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The entries of a workbook; stops with the finding when it may not be read. */
    static ScannedZip of(byte[] bytes) {
        ScannedZip zip = new ScannedZip(bytes);
        for (ZipPart part : ZipScan.scan(bytes)) {
            if (!part.name().endsWith("/")) {
                zip.parts.put(part.name(), part);
                ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
                entry.setSize(part.size());
                zip.entries.put(part.name(), entry);
            }
        }
        return zip;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.values());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return entries.get(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        ZipPart part = parts.get(entry.getName());
        if (part == null) {
            throw new IOException("no such part");
        }
        InputStream packed = new ByteArrayInputStream(bytes, part.data(), part.packed());
        return part.stored() ? packed : new Inflated(packed);
    }

    /** Lets go of the inflater's memory when it is closed, which the JDK's own does not. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream packed) {
            super(packed, new Inflater(true), 16_384);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
