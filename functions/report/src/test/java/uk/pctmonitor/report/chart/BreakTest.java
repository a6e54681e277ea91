package uk.pctmonitor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.assessment.Rebase;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.Succession;
import uk.pctmonitor.core.spc.Profile;

/** 5P3 and 5P4 became one in 2010: 1 April begins 2010/11 Q1. */
@DisplayName("Limits start anew")
final class BreakTest {

    private static final Succession TAKEOVER =
            new Succession("5P3", "5P4", LocalDate.of(2010, 4, 1));
    private static final Register REGISTER =
            new Register(
                    List.of(
                            pct("5P3", "East and North Hertfordshire", LocalDate.of(2010, 3, 31)),
                            pct("5P4", "West Hertfordshire", null)),
                    List.of(TAKEOVER));

    private static Organisation pct(String code, String name, @Nullable LocalDate closed) {
        return new Organisation(
                code, name, "PCT", LocalDate.of(2006, 10, 1), closed, null, List.of());
    }

    private static List<Break> breaks(String org, Rebase... rebases) {
        return Break.of(org, "IMM", new Charting(Profile.MDC2023, List.of(rebases), 16), REGISTER);
    }

    @Test
    void atAMergerWithTheNameOfWhomItTookOver() {
        assertThat(breaks("5P4", Rebase.of(TAKEOVER)))
                .containsExactly(
                        new Break(
                                Quarter.of(2010, 1),
                                "merger: took over 5P3 East and North Hertfordshire"));
        assertThat(breaks("5P3", Rebase.of(TAKEOVER))).isEmpty();
    }

    @Test
    void whereSomebodyDeclaredItForTheReasonGiven() {
        assertThat(
                        breaks(
                                "5P4",
                                new Rebase(null, "IMM", Quarter.of(2011, 2), 0, "new clinic"),
                                new Rebase(null, "OTHER", Quarter.of(2011, 2), 0, "other"),
                                Rebase.of(TAKEOVER)))
                .extracting(Break::words)
                .containsExactly(
                        "merger: took over 5P3 East and North Hertfordshire",
                        "new limits: new clinic");
    }

    /** Charts follow what is declared: a takeover that charting does not know of marks nothing. */
    @Test
    void nowhereElse() {
        assertThat(breaks("5P4")).isEmpty();
    }
}
