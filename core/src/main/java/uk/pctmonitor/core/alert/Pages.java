package uk.pctmonitor.core.alert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the changes out, on several pages when they are too many for one.
 *
 * @param room bytes for what changes from page to page
 */
record Pages(Headline headline, int room) {

    /** The sections of one e-mail, each ending with an empty line. */
    record Page(String changes, String stillOpen) {}

    /** At least one page; what is still open stands on the last. */
    List<Page> of(List<Block> blocks, String stillOpen) {
        List<Page> pages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int used = 0;
        @Nullable Section section = null;
        for (Block block : blocks) {
            String lines = lines(block);
            String heading = heading(block, section);
            if (!text.isEmpty() && used + Digest.bytes(heading + lines) + 1 > room) {
                pages.add(new Page(text.append('\n').toString(), ""));
                text = new StringBuilder();
                used = 0;
                heading = heading(block, null);
            }
            text.append(heading).append(lines);
            used += Digest.bytes(heading + lines);
            section = block.section();
        }
        if (used + Digest.bytes(stillOpen) + 1 > room) {
            pages.add(new Page(text.append('\n').toString(), ""));
            text = new StringBuilder();
        }
        String last = text.isEmpty() ? "" : text.append('\n').toString();
        pages.add(new Page(last, stillOpen));
        return pages;
    }

    private static String heading(Block block, @Nullable Section section) {
        String heading = block.section().heading() + "\n";
        if (section == null) {
            return heading;
        }
        return section == block.section() ? "" : "\n" + heading;
    }

    private String lines(Block block) {
        Names names = new Names(headline.briefing());
        StringBuilder text = new StringBuilder(names.org(block.org())).append('\n');
        for (Transition it : block.lines()) {
            Figures figures = new Figures(it, headline.briefing().catalogue());
            text.append(new Line(it, names, figures, headline.main()).text());
        }
        return text.toString();
    }
}
