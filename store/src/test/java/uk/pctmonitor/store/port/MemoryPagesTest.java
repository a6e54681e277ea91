package uk.pctmonitor.store.port;

class MemoryPagesTest extends PageStoreContract {

    private final MemoryPages pages = new MemoryPages();

    @Override
    protected PageStore store() {
        return pages;
    }
}
