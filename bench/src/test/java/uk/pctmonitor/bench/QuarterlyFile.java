package uk.pctmonitor.bench;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Makes legal files of the packaged {@code quarterly} collection, the same bytes every time. */
final class QuarterlyFile {

    static final String HEADER = "org,metric,period,numerator,denominator,value\n";

    private final LoadedCatalogue catalogue;

    QuarterlyFile(LoadedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The codes of the first so many PCTs open in the quarter. */
    List<String> pcts(Quarter quarter, int many) {
        List<String> open =
                catalogue.register().openOn(quarter.end()).stream()
                        .filter(each -> each.kind().equals("PCT"))
                        .map(each -> each.code())
                        .limit(many)
                        .toList();
        if (open.size() < many) {
            throw new IllegalStateException(quarter + " has only " + open.size() + " PCTs");
        }
        return open;
    }

    /** The first so many metrics that the collection takes in the quarter, ratios first. */
    List<Metric> metrics(Quarter quarter, int many) {
        List<Metric> all =
                catalogue.collection("quarterly").orElseThrow().metrics().stream()
                        .flatMap(code -> catalogue.catalogue().metric(code).stream())
                        .filter(metric -> metric.inForce(quarter))
                        .sorted((a, b) -> Boolean.compare(b.isRatio(), a.isRatio()))
                        .limit(many)
                        .toList();
        if (all.size() < many) {
            throw new IllegalStateException(quarter + " has only " + all.size() + " metrics");
        }
        return all;
    }

    /** One row; the numbers differ from row to row and from quarter to quarter. */
    static String row(String org, Metric metric, Quarter quarter, int seed) {
        int figure = 850 + Math.floorMod(seed * 37 + org.hashCode(), 150);
        String start = org + "," + metric.code() + "," + quarter.label() + ",";
        return metric.isRatio() ? start + figure + ",1000," : start + ",," + (8 + figure % 8);
    }

    /** A whole file for one quarter. */
    String of(Quarter quarter, List<String> orgs, List<Metric> metrics) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String org : orgs) {
            for (int i = 0; i < metrics.size(); i++) {
                int seed = i + 41 * (4 * quarter.year().startYear() + quarter.number());
                text.append(row(org, metrics.get(i), quarter, seed)).append('\n');
            }
        }
        return text.toString();
    }
}
