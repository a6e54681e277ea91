package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import uk.pctmonitor.store.catalogue.CatalogueFolder;

/** Reading and checking the packaged catalogue: the first time in a new process, then warm. */
final class CatalogueLoad {

    public static void main(String[] arguments) {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < 50; i++) {
            watch.time(() -> {
                if (CatalogueFolder.packaged().catalogue().metrics().isEmpty()) {
                    throw new IllegalStateException("an empty catalogue");
                }
            });
        }
        say("packaged catalogue: %s", watch.warm(20));
        say("%s", Stopwatch.peakHeap());
    }

    private CatalogueLoad() {}
}
