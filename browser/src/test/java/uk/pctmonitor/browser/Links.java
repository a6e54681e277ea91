package uk.pctmonitor.browser;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of all pages of a site, followed in the files without a browser. */
final class Links {

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS_AT =
            Pattern.compile("\\s(?:href|src|action|xlink:href)=\"([^\"]*)\"");
    private static final Pattern NAMED = Pattern.compile("\\sid=\"([^\"]*)\"");

    /** What a file has to say about links: where it points, and where it can be pointed at. */
    private record Ends(Set<String> pointsAt, Set<String> named) {}

    private final Path site;
    private final Map<Path, Ends> pages = new HashMap<>();

    private Links(Path site) {
        this.site = site;
    }

    /** Every link that leads nowhere or out of the site, with the page it stands on. */
    static List<String> broken(Path site) throws IOException {
        Links links = new Links(site.toRealPath());
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(links.site)) {
            for (Path page : files.filter(Links::isPage).sorted().toList()) {
                for (String link : links.ends(page).pointsAt()) {
                    if (!link.startsWith("data:") && !links.leadsSomewhere(page, link)) {
                        broken.add(links.site.relativize(page) + " points at " + link);
                    }
                }
            }
        }
        return broken;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    private boolean leadsSomewhere(Path from, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path to =
                parts[0].isEmpty()
                        ? from
                        : from.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                                .normalize();
        if (!to.startsWith(site) || !Files.isRegularFile(to)) {
            return false;
        }
        return parts.length == 1 || !isPage(to) || ends(to).named().contains(parts[1]);
    }

    private Ends ends(Path page) throws IOException {
        Ends known = pages.get(page);
        if (known == null) {
            known = new Ends(new TreeSet<>(), new HashSet<>());
            Matcher tags = TAG.matcher(Files.readString(page));
            while (tags.find()) {
                collect(POINTS_AT.matcher(tags.group()), known.pointsAt());
                collect(NAMED.matcher(tags.group()), known.named());
            }
            pages.put(page, known);
        }
        return known;
    }

    private static void collect(Matcher attributes, Set<String> values) {
        while (attributes.find()) {
            values.add(attributes.group(1).replace("&amp;", "&"));
        }
    }
}
