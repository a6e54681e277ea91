package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Metric;

/** Rows that each take note of one alert until a day (rules.md 4.9). */
final class AcknowledgementRows implements RowRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;

    /** A missing return, as alerts name it: {@code cover 2014/15 Q3}. */
    private static final Pattern RETURN =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*) +([0-9]{4}/[0-9]{2} Q[1-4])");

    private final Check check;
    private final Header header;
    private final Position metricAt;
    private final OrganisationRule organisations;
    private final MetricRule metrics;
    private final Map<AlertKey, AcknowledgementRequest> requests = new LinkedHashMap<>();

    AcknowledgementRows(Check check, Header header, Position org, Position metric) {
        this.check = check;
        this.header = header;
        this.metricAt = metric;
        this.organisations = new OrganisationRule(check, org);
        this.metrics = new MetricRule(check, metric);
    }

    @Override
    public void read(RowReading row) {
        Cells cells = new Cells(header, row);
        String org = organisations.read(row, check.receivedOn());
        AlertKey key = key(row, org == null ? "" : org);
        String by = cells.neededWords(Role.BY, LONGEST_NAME);
        LocalDate until = until(cells);
        String note = cells.neededWords(Role.NOTE, LONGEST_NOTE);
        if (row.faulty()
                || org == null
                || key == null
                || by == null
                || until == null
                || note == null) {
            return;
        }
        keep(
                cells,
                new AcknowledgementRequest(key, new Acknowledgement(by, until, note), row.line()));
    }

    private @Nullable AlertKey key(RowReading row, String org) {
        Matcher missing = RETURN.matcher(CellText.trim(row.raw(metricAt)));
        if (missing.matches()) {
            Quarter quarter = Quarter.parse(missing.group(2));
            return new AlertKey(
                    org, missing.group(1) + " " + quarter.label(), AlertKey.Kind.NON_SUBMISSION);
        }
        Metric metric = metrics.read(row);
        return metric == null ? null : new AlertKey(org, metric.code(), AlertKey.Kind.RATING);
    }

    private @Nullable LocalDate until(Cells cells) {
        LocalDate until = cells.neededDate(Role.TO);
        if (until == null) {
            return null;
        }
        LocalDate today = check.receivedOn();
        int longest = check.decisions().longestAcknowledgement();
        LocalDate latest = today.plusDays(longest);
        if (until.isBefore(today)) {
            cells.error(
                    FindingCode.BAD_DATE,
                    Role.TO,
                    "%s has passed already.".formatted(London.words(until)),
                    "Give the last day of quiet, up to %s.".formatted(London.words(latest)));
            return null;
        }
        if (until.isAfter(latest)) {
            cells.error(
                    FindingCode.BAD_DATE,
                    Role.TO,
                    "%s is too far away: an acknowledgement holds for %d days at most."
                            .formatted(London.words(until), longest),
                    "Give a day up to %s, and acknowledge again then."
                            .formatted(London.words(latest)));
            return null;
        }
        return until;
    }

    private void keep(Cells cells, AcknowledgementRequest request) {
        AcknowledgementRequest earlier = requests.putIfAbsent(request.key(), request);
        if (earlier == null) {
            return;
        }
        String what = "%s %s".formatted(request.key().org(), request.key().subject());
        check.log()
                .add(
                        earlier.acknowledgement().equals(request.acknowledgement())
                                ? RepeatedRows.same(
                                        request.row(),
                                        earlier.row(),
                                        "The acknowledgement of " + what)
                                : RepeatedRows.conflict(
                                        request.row(),
                                        earlier.row(),
                                        cells.heading(Role.METRIC),
                                        what + " is acknowledged twice in different ways."));
    }

    @Override
    public void refuse(RowReading row) {
        // An acknowledgement is not a figure: nothing to count.
    }

    @Override
    public Content content() {
        return new Content.Acknowledgements(java.util.List.copyOf(requests.values()));
    }
}
