package uk.pctmonitor.report.page;

import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.report.standing.MaskedFailure;
import uk.pctmonitor.report.standing.MaskedFailures;
import uk.pctmonitor.report.standing.Scene;

/** A deficit that a pooled balance hides, ready to print. */
public record Masked(String group, String metric, String pooled, String members) {

    /** Those of the scene that concern any organisation of the SHA; of all of them for null. */
    public static List<Masked> of(Scene scene, @org.jspecify.annotations.Nullable String sha) {
        return MaskedFailures.of(scene).stream()
                .filter(each ->
                        sha == null || each.red().stream().anyMatch(pct -> pct.sha().equals(sha)))
                .map(Masked::of)
                .toList();
    }

    private static Masked of(MaskedFailure each) {
        return new Masked(
                each.group(),
                each.metric().name(),
                "%s over %d members"
                        .formatted(
                                Display.withUnit(
                                        Display.figure(each.pooled(), each.metric(), List.of()),
                                        each.metric()),
                                each.members()),
                each.red().stream()
                        .map(pct -> pct.code() + " " + pct.organisation().name())
                        .collect(Collectors.joining("; ")));
    }
}
