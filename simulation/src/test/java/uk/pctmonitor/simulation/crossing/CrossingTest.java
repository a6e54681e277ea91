package uk.pctmonitor.simulation.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.pctmonitor.store.port.Meanwhile;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Two files come at once. Between any two calls of whoever works on the first, the second is taken
 * in, assessed and told by others. In the end every promise holds, and what stands is what stands
 * when one comes after the other.
 */
class CrossingTest {

    /** A file as somebody uploads it. */
    record Sheet(String key, String text) {}

    /** What the worker does into whose work the others come. */
    enum Work {
        INGEST,
        ASSESS,
        TELL,
        REMIND
    }

    private static final Sheet PEOPLE =
            new Sheet(
                    "inbox/Q39/contacts/c.csv",
                    """
                    org,role,name,email
                    Q39,performance manager,A. Body,pm@q39.example
                    5A1,plan lead,C. Body,lead@5a1.example
                    """);
    private static final Sheet OTHER_PEOPLE =
            new Sheet(
                    "inbox/Q39/contacts/c.csv",
                    """
                    org,role,name,email
                    Q39,performance manager,B. Body,new@q39.example
                    """);

    private static Sheet figures(String submitter, String... figures) {
        StringBuilder text = new StringBuilder("org,metric,period,numerator,denominator,value\n");
        for (String figure : figures) {
            String[] parts = figure.split(" ", 2);
            text.append("%s,VAC-ONE,2013/14 Q1,%s,100,\n".formatted(parts[0], parts[1]));
        }
        return new Sheet("inbox/" + submitter + "/quarterly/q.csv", text.toString());
    }

    private static Sheet target(String target) {
        return new Sheet(
                "inbox/Q39/targets/t.csv",
                "org,metric,period,target,amber_limit\n5A1,VAC-ONE,2013/14 Q1,%s,90\n"
                        .formatted(target));
    }

    static Stream<Arguments> pairs() {
        List<List<Sheet>> pairs =
                List.of(
                        List.of(target("99"), figures("5A1", "5A1 96")),
                        List.of(target("99"), target("97")),
                        List.of(figures("5A1", "5A1 80"), figures("5A1", "5A1 97")),
                        List.of(figures("nat", "5A1 80", "5A2 93"), figures("5A1", "5A1 92")),
                        List.of(OTHER_PEOPLE, figures("5A1", "5A1 80")));
        return pairs.stream()
                .flatMap(pair ->
                        Stream.of(pair, pair.reversed())
                                .flatMap(each ->
                                        Stream.of(Work.values())
                                                .map(work ->
                                                        Arguments.of(
                                                                work,
                                                                each.getFirst(),
                                                                each.getLast()))));
    }

    @ParameterizedTest(name = "{0} of {1}, then {2}")
    @MethodSource("pairs")
    void endsAsOneAfterTheOther(Work work, Sheet first, Sheet second) {
        Office calm = uploaded(first, second);
        Meanwhile counted = new Meanwhile(calm.table(), 0, () -> {});
        before(calm, work);
        act(calm, work, counted);
        others(calm);
        calm.ends();
        SortedMap<String, String> stands = calm.stands();
        assertThat(calm.breaches()).isEmpty();
        List<String> failures = new ArrayList<>();
        for (int at = 1; at <= counted.calls(); at++) {
            Office office = uploaded(first, second);
            before(office, work);
            act(office, work, new Meanwhile(office.table(), at, () -> others(office)));
            office.ends();
            String where = "before call %d: ".formatted(at);
            office.breaches().forEach(each -> failures.add(where + each));
            if (!office.stands().equals(stands)) {
                failures.add(where + office.stands() + " instead of " + stands);
            }
        }
        assertThat(failures.stream().limit(3)).isEmpty();
    }

    private static Office uploaded(Sheet first, Sheet second) {
        Office office = new Office();
        office.upload(PEOPLE);
        office.ingest(office.table(), 0);
        office.upload(first);
        office.upload(second);
        return office;
    }

    private static void before(Office office, Work work) {
        if (work != Work.INGEST) {
            office.ingest(office.table(), 1);
        }
        if (work == Work.TELL || work == Work.REMIND) {
            office.assess(office.table());
        }
    }

    private static void act(Office office, Work work, MonitorTable seen) {
        switch (work) {
            case INGEST -> office.ingest(seen, 1);
            case ASSESS -> office.assess(seen);
            case TELL -> office.tell(seen);
            case REMIND -> office.remind(seen);
        }
    }

    private static void others(Office office) {
        office.ingest(office.table(), 2);
        office.assess(office.table());
        office.tell(office.table());
    }
}
