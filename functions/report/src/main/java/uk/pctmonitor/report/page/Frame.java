package uk.pctmonitor.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.report.standing.Scene;

/**
 * What stands around the content of every page.
 *
 * @param title of the document, the most particular first
 * @param crumbs the way here from the front page, this page not among them
 * @param here what this page is called at the end of that way
 * @param known of which day the page speaks, in a sentence
 * @param rules version of the catalogue
 * @param script what the page does besides being read, null for nothing
 */
public record Frame(
        String title,
        List<Crumb> crumbs,
        String here,
        String known,
        String rules,
        @Nullable String script) {

    public Frame {
        crumbs = List.copyOf(crumbs);
    }

    /** A page on the way here. */
    public record Crumb(String label, String link) {}

    /**
     * The frame of a page of the scene.
     *
     * @param here what the page is called
     * @param links of the page
     * @param crumbs pages between the quarter's and this one
     */
    public static Frame of(Scene scene, String here, Links links, List<Crumb> crumbs) {
        List<Crumb> way = new ArrayList<>();
        way.add(new Crumb("All quarters", links.to(PagePath.FRONT)));
        if (!links.from().equals(PagePath.national(scene.quarter()))) {
            way.add(
                    new Crumb(
                            scene.quarter().label(), links.to(PagePath.national(scene.quarter()))));
        }
        way.addAll(crumbs);
        return new Frame(
                "%s, %s: PCT Monitor".formatted(here, scene.quarter()),
                way,
                here,
                known(scene.day(), scene.asAt()),
                scene.catalogue().version(),
                null);
    }

    /** Of which day a page speaks. */
    public static String known(LocalDate day, boolean asAt) {
        return "As known on %s.%s"
                .formatted(London.words(day), asAt ? " More may be known since." : "");
    }

    /** The same frame with a script. */
    public Frame with(String code) {
        return new Frame(title, crumbs, here, known, rules, code);
    }

    /** The same frame without links, for a page that is given to people who have no other. */
    public Frame alone() {
        return new Frame(title, List.of(), here, known, rules, script);
    }

    /** The one stylesheet. */
    public String style() {
        return Stylesheet.TEXT;
    }

    /** What a browser may load and run: the stylesheet and the script of the page, nothing else. */
    public String policy() {
        return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src %s%s"
                .formatted(
                        Stylesheet.HASH,
                        script == null ? "" : "; script-src " + Stylesheet.hash(script));
    }
}
