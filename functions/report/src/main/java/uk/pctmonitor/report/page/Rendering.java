package uk.pctmonitor.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns a template and what it shows into text. May be used by several threads. */
public final class Rendering {

    private static final String GENERATED = "uk.pctmonitor.report.page.generated";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Rendering.class.getClassLoader(), GENERATED);

    /**
     * The text of a page.
     *
     * @param template such as {@code sha/sha.jte}
     * @param view what its one parameter {@code view} gets
     */
    public String page(String template, Object view) {
        StringOutput text = new StringOutput();
        templates.render(template, Map.of("view", view), text);
        return text.toString();
    }
}
