package uk.pctmonitor.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey.Kind;
import uk.pctmonitor.core.alert.Briefing.OpenAlert;
import uk.pctmonitor.core.alert.Briefing.SourceFile;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.rating.Rag;

/** South West SHA, childhood immunisation 2014/15 Q2, from the figures as published. */
final class SouthWest {

    static final Quarter Q2 = Quarter.of(2014, 2);
    static final LocalDate WEDNESDAY = LocalDate.of(2014, 11, 12);
    static final Reference REFERENCE = new Reference("PM-7K2Q9A");
    static final String FILE = "cover_2014-15_Q2.csv";

    private static final Map<String, String> METRICS =
            Map.ofEntries(
                    Map.entry("IMM-DTAP-12M", "DTaP/IPV/Hib by age 1"),
                    Map.entry("IMM-PCV-12M", "PCV by age 1"),
                    Map.entry("IMM-MENC-12M", "MenC by age 1"),
                    Map.entry("IMM-DTAP-24M", "DTaP/IPV/Hib by age 2"),
                    Map.entry("IMM-PCVB-24M", "PCV booster by age 2"),
                    Map.entry("IMM-HIBMENC-24M", "Hib/MenC booster by age 2"),
                    Map.entry("IMM-MMR1-24M", "MMR first dose by age 2"),
                    Map.entry("IMM-MMR1-5Y", "MMR first dose by age 5"),
                    Map.entry("IMM-MMR2-5Y", "MMR second dose by age 5"),
                    Map.entry("IMM-DTAPB-5Y", "DTaP/IPV booster by age 5"),
                    Map.entry("IMM-HIBMENC-5Y", "Hib/MenC booster by age 5"));

    /** No bank holiday falls between 12 November and 10 December 2014. */
    static final SortedMap<LocalDate, List<String>> DUE =
            new TreeMap<>(
                    Map.of(
                            LocalDate.of(2014, 11, 26),
                            List.of("RP-5FL-1", "RP-5QJ-1"),
                            LocalDate.of(2014, 12, 10),
                            List.of("RP-5QP-1")));

    private SouthWest() {}

    /** The 32 changes from Q1 to Q2: org, name, metric, before, now, denominator. */
    static List<Transition> changes() {
        return rows().stream().map(row -> change(row[0], row[2], row[3], row[4], row[5])).toList();
    }

    private static List<String[]> rows() {
        try (InputStream in =
                Objects.requireNonNull(
                        SouthWest.class.getResourceAsStream("south-west-2014-15-Q2.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transition change(
            String org, String metric, String before, String now, String denominator) {
        Measure was = percent(before, denominator);
        Rag from = rag(before);
        if (now.isEmpty()) {
            Measure blank = Measure.blank(new BigDecimal(denominator), new Cell(2, metric));
            return transition(org, metric, Change.NO_FIGURE, null, from, from, blank, was);
        }
        Rag to = rag(now);
        Change change =
                to == Rag.GREEN
                        ? Change.CLOSED
                        : from == Rag.GREEN
                                ? Change.OPENED
                                : to == Rag.RED ? Change.WORSENED : Change.IMPROVED;
        return transition(
                org,
                metric,
                change,
                to == Rag.GREEN ? Closing.IMPROVED : null,
                from,
                to,
                percent(now, denominator),
                was);
    }

    private static Rag rag(String value) {
        double plain = Double.parseDouble(value);
        return plain >= 95 ? Rag.GREEN : plain >= 90 ? Rag.AMBER : Rag.RED;
    }

    static Measure percent(String value, String denominator) {
        return Measure.ofValueAndDenominator(
                new BigDecimal(value),
                new BigDecimal(denominator),
                BigDecimal.valueOf(100),
                new Cell(2, "any"));
    }

    static Transition transition(
            String org,
            String metric,
            Change change,
            @Nullable Closing closing,
            Rag from,
            Rag to,
            @Nullable Measure now,
            @Nullable Measure before) {
        return new Transition(
                new AlertKey(org, metric, Kind.RATING),
                1,
                change,
                closing,
                from,
                to,
                "cover",
                Q2,
                true,
                now,
                before,
                new Target(
                        new Goal.Threshold(new BigDecimal("95")),
                        new AmberRule.Limit(new BigDecimal("90")),
                        TargetSource.NATIONAL,
                        "national-targets.csv"),
                new BigDecimal("90"),
                FILE);
    }

    static Transition missingReturn(Change change) {
        boolean closed = change == Change.CLOSED;
        return new Transition(
                new AlertKey("5QP", "cover 2014/15 Q2", Kind.NON_SUBMISSION),
                1,
                change,
                closed ? Closing.CORRECTED : null,
                closed ? Rag.NO_DATA : Rag.GREEN,
                closed ? Rag.GREEN : Rag.NO_DATA,
                "cover",
                Q2,
                true,
                null,
                null,
                null,
                null,
                "");
    }

    static List<OpenAlert> stillOpen() {
        Quarter first = Quarter.of(2013, 1);
        return List.of(
                open("5A3", Rag.AMBER, first),
                open("5FL", Rag.RED, first),
                open("5QJ", Rag.RED, first),
                open("5F1", Rag.RED, first));
    }

    static OpenAlert open(String org, Rag level, Quarter since) {
        return new OpenAlert(new AlertKey(org, "IMM-MMR2-5Y", Kind.RATING), level, since);
    }

    static Briefing briefing(List<Transition> changes, List<OpenAlert> open) {
        return briefing(changes, open, register(Map.of()), DUE);
    }

    static Briefing briefing(
            List<Transition> changes,
            List<OpenAlert> open,
            Register register,
            SortedMap<LocalDate, List<String>> plansDue) {
        return new Briefing(
                "Q39",
                WEDNESDAY,
                changes,
                open,
                List.of(new SourceFile(FILE, "Public Health England", WEDNESDAY, 167, 1)),
                new TreeMap<>(Map.of("cover", "Childhood immunisation")),
                register,
                catalogue(METRICS),
                plansDue,
                "",
                REFERENCE,
                // 168 series x 16 of a thousand are 2.7.
                new Briefing.Signals(168, 168, 5, 0, 16));
    }

    /** The register of the South West, with some names replaced. */
    static Register register(Map<String, String> otherNames) {
        TreeMap<String, String> names = new TreeMap<>();
        rows().forEach(row -> names.put(row[0], row[1]));
        names.put("5A3", "South Gloucestershire");
        names.putAll(otherNames);
        List<Organisation> all = new ArrayList<>();
        all.add(organisation("Q39", "South West", "SHA"));
        names.forEach((code, name) -> all.add(organisation(code, name, "PCT")));
        return new Register(all, List.of());
    }

    private static Organisation organisation(String code, String name, String kind) {
        return new Organisation(code, name, kind, null, null, null, List.of());
    }

    static Catalogue catalogue(Map<String, String> names) {
        List<Metric> metrics = new ArrayList<>();
        names.forEach((code, name) -> metrics.add(metric(code, name)));
        return new Catalogue(metrics, List.of());
    }

    private static Metric metric(String code, String name) {
        return new Metric(
                code,
                name,
                name.replace(" second dose", "2").replace(" first dose", "1"),
                "OUTCOME",
                "Public health",
                "",
                "%",
                BigDecimal.valueOf(100),
                Direction.HIGHER,
                YearToDate.RATIO,
                "children immunised",
                "children in the cohort",
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                true,
                1,
                null,
                null,
                "1",
                "COVER",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }
}
