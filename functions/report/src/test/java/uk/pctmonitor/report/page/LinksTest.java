package uk.pctmonitor.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinksTest {

    @ParameterizedTest(name = "from {0} to {1} it is {2}")
    @CsvSource({
        "index.html, 2014-15-Q2/index.html, 2014-15-Q2/index.html",
        "2014-15-Q2/sha/Q33.html, 2014-15-Q2/sha/Q33.csv, Q33.csv",
        "2014-15-Q2/sha/Q33.html, 2014-15-Q2/pct/5N7.html#m-A, ../pct/5N7.html#m-A",
        "2014-15-Q2/sha/Q33.html, 2014-15-Q1/sha/Q33.html, ../../2014-15-Q1/sha/Q33.html",
        "2014-15-Q2/sha/Q33.html, index.html, ../../index.html",
        "2014-15-Q2/index.html, 2014-15-Q2/sha/Q33.html, sha/Q33.html",
        "2014-15-Q2/pct/5N7.html, 2014-15-Q2/plans/Q33.html#RP-5N7-1, ../plans/Q33.html#RP-5N7-1",
        "2014-15-Q2/pct/5N7.html, 2014-15-Q2/pct/5N.html, 5N.html",
    })
    void aLinkIsRelativeToThePageThatHasIt(String from, String to, String link) {
        assertThat(new Links(from).to(to)).isEqualTo(link);
    }
}
