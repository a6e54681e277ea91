package uk.pctmonitor.readers.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * Looks through a whole workbook before anything interprets it. Every entry is inflated once, its
 * bytes counted and dropped; what an entry claims about its size is believed of nothing.
 */
final class ZipScan {

    /** All parts together, inflated. */
    static final long MOST_BYTES = 400_000_000;

    /** Parts that are kept in memory while sheets are read. */
    static final long MOST_KEPT_BYTES = 64_000_000;

    /** The densest real sheets are at 1:50. Small parts may be denser. */
    private static final int MOST_RATIO = 100;

    private static final long SMALL = 1_000_000;

    private ZipScan() {}

    /** The sound entries; stops with the finding when the file is no workbook that may be read. */
    static List<ZipPart> scan(byte[] bytes) {
        List<ZipPart> parts = CentralDirectory.read(bytes);
        Set<String> names = new HashSet<>();
        for (ZipPart part : parts) {
            plainName(part.name());
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw WorkbookFault.file(
                        FindingCode.DUPLICATE_ENTRY,
                        "The workbook holds one of its parts twice.",
                        "Open it in the spreadsheet program and save it again as \"Excel Workbook"
                                + " (.xlsx)\".");
            }
        }
        KnownArchives.check(names);
        byte[] block = new byte[65_536];
        long all = 0;
        for (ZipPart part : parts) {
            PartGuard guard = PartGuard.of(part.name());
            all += inflate(bytes, part, block, guard, MOST_BYTES - all);
            guard.end();
        }
        return parts;
    }

    private static void plainName(String name) {
        boolean folder = name.endsWith("/");
        String path = folder ? name.substring(0, name.length() - 1) : name;
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                throw badName();
            }
        }
        if (path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == '\ufffd')) {
            throw badName();
        }
    }

    private static WorkbookFault badName() {
        return WorkbookFault.corrupt("A part of the workbook has a name that leads elsewhere.");
    }

    private static long inflate(
            byte[] bytes, ZipPart part, byte[] block, PartGuard guard, long room) {
        if (part.stored()) {
            if (part.size() != part.packed()) {
                throw sizes();
            }
            CRC32 crc = new CRC32();
            crc.update(bytes, part.data(), part.packed());
            guard.take(bytes, part.data(), part.packed());
            if (part.size() > room) {
                throw bomb();
            }
            checked(part, crc);
            return part.size();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, part.data(), part.packed());
            return inflate(inflater, part, block, guard, room);
        } catch (DataFormatException _) {
            throw WorkbookFault.corrupt("A part of the workbook is damaged.");
        } finally {
            inflater.end();
        }
    }

    private static long inflate(
            Inflater inflater, ZipPart part, byte[] block, PartGuard guard, long room)
            throws DataFormatException {
        CRC32 crc = new CRC32();
        long most = Math.min(room, PartGuard.mostBytes(part.name()));
        long count = 0;
        while (!inflater.finished()) {
            int got = inflater.inflate(block);
            if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw WorkbookFault.corrupt("A part of the workbook is cut short.");
            }
            count += got;
            if (count > most || count > Math.max(SMALL, MOST_RATIO * (long) part.packed())) {
                throw bomb();
            }
            if (count > part.size()) {
                throw sizes();
            }
            crc.update(block, 0, got);
            guard.take(block, 0, got);
        }
        if (count != part.size() || inflater.getRemaining() != 0) {
            throw sizes();
        }
        checked(part, crc);
        return count;
    }

    private static void checked(ZipPart part, CRC32 crc) {
        if (crc.getValue() != part.crc()) {
            throw WorkbookFault.corrupt("A part of the workbook is damaged: its checksum differs.");
        }
    }

    private static WorkbookFault sizes() {
        return WorkbookFault.corrupt("A part of the workbook is not as large as it says.");
    }

    private static WorkbookFault bomb() {
        return WorkbookFault.file(
                FindingCode.ZIP_BOMB,
                "Unpacked, the workbook is far larger than a return can be; it was not read on.",
                "Copy the rows into a new workbook and upload that.");
    }
}
