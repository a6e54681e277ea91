package uk.pctmonitor.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.store.port.PageStore;

/**
 * A part of a store of pages that is a site of its own. It counts what is asked of the store.
 *
 * @param folder of the site in the store; empty, or ending in a slash
 */
record Site(PageStore store, String folder, AtomicInteger requests) implements PageStore {

    Site(PageStore store, String folder) {
        this(store, folder, new AtomicInteger());
    }

    void put(Page page) {
        put(page.path(), bytes(page), PagePath.contentType(page.path()));
    }

    static byte[] bytes(Page page) {
        return page.text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void put(String path, byte[] bytes, String contentType) {
        requests.incrementAndGet();
        store.put(folder + path, bytes, contentType);
    }

    @Override
    public Optional<byte[]> find(String path) {
        requests.incrementAndGet();
        return store.find(folder + path);
    }
}
