package uk.pctmonitor.report;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * What a run wrote.
 *
 * @param day London date of what is shown
 * @param folder where the pages lie in the store: nothing, or {@code as-at-2014-10-01/}
 * @param quarters one entry a quarter, the newest first
 * @param left quarters for which there was no time, the newest first
 * @param requests requests made of the store of pages
 */
public record PagesWritten(
        LocalDate day, String folder, List<OfQuarter> quarters, List<Quarter> left, int requests) {

    public PagesWritten {
        quarters = List.copyOf(quarters);
        left = List.copyOf(left);
    }

    /**
     * The pages of one quarter.
     *
     * @param front path of the page to begin with
     * @param pages how many there are
     * @param unchanged how many of them were there already with the same bytes
     * @param bytes of all of them
     */
    public record OfQuarter(Quarter quarter, String front, int pages, int unchanged, long bytes) {}

    /** How many pages there are. */
    public int pages() {
        return quarters.stream().mapToInt(OfQuarter::pages).sum();
    }

    /** How many of them were there already with the same bytes, and were not put again. */
    public int unchanged() {
        return quarters.stream().mapToInt(OfQuarter::unchanged).sum();
    }

    /** The bytes of all of them. */
    public long bytes() {
        return quarters.stream().mapToLong(OfQuarter::bytes).sum();
    }
}
