package uk.pctmonitor.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/** How ratings moved since the quarter before. */
public final class Changes {

    /** Which way a rating moved. A missing figure is none of them but itself (D5). */
    public enum Kind {
        TURNED_RED("turned red"),
        TURNED_AMBER("turned amber from green"),
        NO_FIGURE("lost their figure"),
        BETTER("got better");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Such as {@code turned red}. */
        public String words() {
            return words;
        }
    }

    /** One figure that moved. */
    public record Change(
            String pct,
            String metric,
            String link,
            String figure,
            String target,
            String before,
            String beforeStyle,
            String now,
            String nowStyle) {}

    private final Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);

    private Changes() {}

    /** The changes of the organisations, in their order. */
    public static Changes of(List<PctStanding> pcts, Links links) {
        Changes all = new Changes();
        for (PctStanding pct : pcts) {
            for (MetricStanding each : pct.metrics()) {
                @Nullable Rag before = each.in(pct.quarter().previous());
                @Nullable Kind kind = before == null ? null : kind(before, each.now());
                if (before != null && kind != null) {
                    all.changes
                            .computeIfAbsent(kind, _ -> new ArrayList<>())
                            .add(change(pct, each, before, links));
                }
            }
        }
        return all;
    }

    /** Those of the kind, by organisation and metric. */
    public List<Change> of(Kind kind) {
        return changes.getOrDefault(kind, List.of());
    }

    private static @Nullable Kind kind(Rag before, Rag now) {
        if (before == now || !before.isRated()) {
            return null;
        }
        return switch (now) {
            case RED -> Kind.TURNED_RED;
            case AMBER -> before == Rag.GREEN ? Kind.TURNED_AMBER : Kind.BETTER;
            case GREEN -> Kind.BETTER;
            case NO_DATA -> Kind.NO_FIGURE;
            case AWAITED, NOT_RATED -> null;
        };
    }

    private static Change change(PctStanding pct, MetricStanding each, Rag before, Links links) {
        return new Change(
                pct.code() + " " + pct.organisation().name(),
                each.metric().name(),
                links.toMetric(pct, each.metric().code()),
                StandingWords.value(each),
                StandingWords.target(each),
                RagWords.of(before),
                RagWords.style(before),
                RagWords.of(each.now()),
                RagWords.style(each.now()));
    }
}
