package uk.pctmonitor.local.monitor;

import java.nio.file.Path;
import java.time.InstantSource;
import uk.pctmonitor.local.engine.FolderPages;
import uk.pctmonitor.report.PageKinds;
import uk.pctmonitor.report.WritePages;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.national.FrontPage;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;

/** Pages as files in a folder. */
public final class SitePages {

    private SitePages() {}

    /** What writes every kind of page into the folder, which is made if need be. */
    public static WritePages into(
            Path site, MonitorTable table, LoadedCatalogue catalogue, InstantSource clock) {
        Rendering rendering = new Rendering();
        return new WritePages(
                table,
                catalogue,
                new FolderPages(site),
                PageKinds.all(rendering),
                new FrontPage(rendering),
                clock,
                RemainingTime.UNLIMITED);
    }
}
