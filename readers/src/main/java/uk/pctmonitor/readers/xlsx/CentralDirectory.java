package uk.pctmonitor.readers.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * The table of contents at the end of a zip archive. It alone says what is in the file; the local
 * headers have to agree with it, so that no other reader can see other entries (XLS-09).
 */
final class CentralDirectory {

    /** Real workbooks have some dozens of entries. */
    static final int MOST_ENTRIES = 1_000;

    private static final long END = 0x06054b50L;
    private static final long END_64 = 0x06064b50L;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final long ENTRY = 0x02014b50L;
    private static final long LOCAL = 0x04034b50L;
    private static final long NOT_HERE = 0xffffffffL;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 1 << 3;

    private final byte[] bytes;
    private final LittleEndian in;

    private CentralDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.in = new LittleEndian(bytes);
    }

    /** Every entry, in the order of the table. */
    static List<ZipPart> read(byte[] bytes) {
        return new CentralDirectory(bytes).read();
    }

    private record Table(long entries, long start, long end) {}

    private record Sizes(long size, long packed, long header) {}

    private List<ZipPart> read() {
        Table table = table();
        if (table.entries() > MOST_ENTRIES) {
            throw WorkbookFault.file(
                    FindingCode.ZIP_BOMB,
                    "The workbook consists of %,d parts; at most %,d are read."
                            .formatted(table.entries(), MOST_ENTRIES),
                    "Copy the rows into a new workbook and upload that.");
        }
        int at = in.offset(table.start());
        List<ZipPart> parts = new ArrayList<>();
        for (long i = 0; i < table.entries(); i++) {
            int names = in.two(at + 28);
            int extra = in.two(at + 30);
            int comment = in.two(at + 32);
            parts.add(entry(at, names, extra));
            at += 46 + names + extra + comment;
        }
        if (at != table.end()) {
            throw WorkbookFault.corrupt("The workbook's table of contents has another length.");
        }
        apart(parts, in.offset(table.start()));
        return parts;
    }

    /** Entries that share bytes are a known way to make much of little. */
    private static void apart(List<ZipPart> parts, int tableStart) {
        List<ZipPart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(ZipPart::header));
        int end = 0;
        for (ZipPart part : ordered) {
            if (part.header() < end) {
                throw WorkbookFault.corrupt("Parts of the workbook overlap.");
            }
            end = part.end();
        }
        if (end > tableStart) {
            throw WorkbookFault.corrupt("Parts of the workbook overlap.");
        }
    }

    private Table table() {
        int last = in.length() - 22;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (in.four(at) == END && at + 22 + in.two(at + 20) == in.length()) {
                return table(at);
            }
        }
        throw WorkbookFault.corrupt("The workbook is cut short: it has no table of contents.");
    }

    private Table table(int at) {
        if (at >= 20 && in.four(at - 20) == LOCATOR_64) {
            int big = in.offset(in.eight(at - 20 + 8));
            if (in.four(big) != END_64) {
                throw WorkbookFault.corrupt("The workbook's table of contents can't be found.");
            }
            long start = in.eight(big + 48);
            return checked(in.eight(big + 32), start, start + in.eight(big + 40), big);
        }
        long start = in.four(at + 16);
        return checked(in.two(at + 10), start, start + in.four(at + 12), at);
    }

    private static Table checked(long entries, long start, long end, int expectedEnd) {
        if (end != expectedEnd) {
            throw WorkbookFault.corrupt("The workbook's table of contents is not where it says.");
        }
        return new Table(entries, start, end);
    }

    private ZipPart entry(int at, int names, int extra) {
        if (in.four(at) != ENTRY) {
            throw WorkbookFault.corrupt("The workbook's table of contents is broken.");
        }
        int flags = in.two(at + 8);
        if ((flags & ENCRYPTED) != 0) {
            throw WorkbookFault.file(
                    FindingCode.ENCRYPTED,
                    "The workbook is protected with a password.",
                    "Save it without a password and upload that file.");
        }
        int method = in.two(at + 10);
        if (method != 0 && method != 8) {
            throw WorkbookFault.corrupt("The workbook is packed in a way that is not read.");
        }
        String name = name(at + 46, names);
        Sizes sizes =
                sizes(
                        new Sizes(in.four(at + 24), in.four(at + 20), in.four(at + 42)),
                        at + 46 + names,
                        extra);
        int header = in.offset(sizes.header());
        ZipPart part =
                new ZipPart(
                        name,
                        method == 0,
                        in.four(at + 16),
                        in.offset(sizes.packed()),
                        sizes.size(),
                        header,
                        in.offset((long) header + 30 + in.two(header + 26) + in.two(header + 28)));
        in.offset((long) part.data() + part.packed());
        agrees(part, flags, method);
        return part;
    }

    /** Sizes too large for four bytes, and those of writers that always use eight. */
    private Sizes sizes(Sizes small, int at, int length) {
        Sizes sizes = small;
        for (int field = at; field + 4 <= at + length; field += 4 + in.two(field + 2)) {
            if (in.two(field) == 1) {
                int next = field + 4;
                long size = sizes.size();
                long packed = sizes.packed();
                long header = sizes.header();
                if (size == NOT_HERE) {
                    size = in.eight(next);
                    next += 8;
                }
                if (packed == NOT_HERE) {
                    packed = in.eight(next);
                    next += 8;
                }
                if (header == NOT_HERE) {
                    header = in.eight(next);
                }
                sizes = new Sizes(size, packed, header);
            }
        }
        return sizes;
    }

    private void agrees(ZipPart part, int flags, int method) {
        int at = part.header();
        int names = in.two(at + 26);
        boolean same =
                in.four(at) == LOCAL
                        && (in.two(at + 6) & (ENCRYPTED | SIZES_FOLLOW))
                                == (flags & (ENCRYPTED | SIZES_FOLLOW))
                        && in.two(at + 8) == method
                        && name(at + 30, names).equals(part.name());
        if (same) {
            Sizes local =
                    sizes(
                            new Sizes(in.four(at + 22), in.four(at + 18), 0),
                            at + 30 + names,
                            in.two(at + 28));
            long crc = in.four(at + 14);
            boolean later = (flags & SIZES_FOLLOW) != 0;
            same =
                    agrees(local.size(), part.size(), later)
                            && agrees(local.packed(), part.packed(), later)
                            && agrees(crc, part.crc(), later);
        }
        if (!same) {
            throw WorkbookFault.corrupt(
                    "The workbook describes one of its parts in two ways that disagree.");
        }
    }

    private static boolean agrees(long local, long central, boolean mayFollow) {
        return local == central || (mayFollow && local == 0);
    }

    private String name(int at, int length) {
        in.offset((long) at + length);
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }
}
