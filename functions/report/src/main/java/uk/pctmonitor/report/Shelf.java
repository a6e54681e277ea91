package uk.pctmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import uk.pctmonitor.report.page.Page;

/**
 * Puts the pages that differ into a site. The manifest forgets them before they change and knows
 * them again afterwards: wherever a run ends, the next one finds out what is missing.
 */
record Shelf(Site site) {

    /** Waiting for answers, not the processor, takes the time. */
    private static final int PUTS_AT_ONCE = 8;

    /**
     * What was put.
     *
     * @param manifest of what there is now
     * @param unchanged pages that were there already
     */
    record Result(Manifest manifest, int pages, int unchanged, long bytes) {}

    /**
     * Puts what differs.
     *
     * @param during what becomes of the manifest while pages change, beside forgetting them
     * @param afterwards what becomes of it when they are there, beside knowing them
     */
    Result put(
            List<Page> pages,
            Manifest before,
            UnaryOperator<Manifest> during,
            UnaryOperator<Manifest> afterwards) {
        SortedMap<String, String> digests = new TreeMap<>();
        List<Page> changed = new ArrayList<>();
        long bytes = 0;
        for (Page page : pages) {
            byte[] text = Site.bytes(page);
            String digest = Sha256.of(text);
            bytes += text.length;
            if (digests.put(page.path(), digest) != null) {
                throw new IllegalStateException("two pages are " + page.path());
            }
            if (!before.has(page.path(), digest)) {
                changed.add(page);
            }
        }
        if (!changed.isEmpty()) {
            List<String> paths = changed.stream().map(Page::path).toList();
            site.put(during.apply(before.without(paths)).page());
            put(changed);
        }
        Manifest after = afterwards.apply(before.with(digests));
        if (!changed.isEmpty() || !after.equals(before)) {
            site.put(after.page());
        }
        return new Result(after, digests.size(), digests.size() - changed.size(), bytes);
    }

    private void put(List<Page> pages) {
        try (ExecutorService connections = Executors.newFixedThreadPool(PUTS_AT_ONCE)) {
            List<Future<?>> puts = new ArrayList<>();
            pages.forEach(page -> puts.add(connections.submit(() -> site.put(page))));
            puts.forEach(Ended::of);
        }
    }
}
