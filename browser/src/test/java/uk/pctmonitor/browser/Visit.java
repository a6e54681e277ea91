package uk.pctmonitor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One page open in the browser, in a profile of its own. Whatever it does that a page of this
 * product may not do is written down: it reports an error or a warning, asks for anything outside
 * its site, or opens a dialog.
 */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String site) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        context.route(
                "**/*",
                route -> {
                    String asked = route.request().url();
                    if (asked.startsWith(site)) {
                        route.resume();
                    } else {
                        complaints.add("asks for " + asked);
                        route.abort();
                    }
                });
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(fault -> complaints.add("fails: " + fault));
        page.onRequestFailed(request -> complaints.add("does not get " + request.url()));
        page.onDialog(dialog -> {
            complaints.add("opens a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add("%s: %s".formatted(message.type(), message.text()));
        }
    }

    /** Opens the page of the site as on a desk. */
    static Visit to(String site, String path) {
        return to(site, path, _ -> {});
    }

    /** Opens the page of the site, in a browser set up otherwise. */
    static Visit to(String site, String path, Consumer<Browser.NewContextOptions> otherwise) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900);
        otherwise.accept(options);
        Visit visit = new Visit(Chromium.get().newContext(options), site);
        try {
            visit.page.navigate(site + path);
            return visit;
        } catch (RuntimeException fault) {
            visit.close();
            throw fault;
        }
    }

    Page page() {
        return page;
    }

    /** What the page did so far that it may not do. */
    List<String> complaints() {
        // An answer is only handed on with the next thing that is asked of the browser.
        page.evaluate("() => 0");
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
