package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.organisation.Organisation;

/** Which organisation a row is about, that it existed, and that the submitter may speak for it. */
final class OrganisationRule {

    private record Place(String org, LocalDate day) {}

    private final Check check;
    private final Position position;
    private final OrganisationCodes codes;
    private final Map<Place, Boolean> inScope = new HashMap<>();
    private final Set<Place> mapped = new HashSet<>();

    OrganisationRule(Check check, Position position) {
        this.check = check;
        this.position = position;
        this.codes = new OrganisationCodes(check.register());
    }

    /** The code to store the row under; null, and a fault, when there is none. */
    @Nullable String read(RowReading row, Quarter quarter) {
        Organisation named = codes.read(row, position);
        if (named == null) {
            return null;
        }
        LocalDate day = quarter.end();
        Organisation org = existingOn(row, named, quarter, day);
        if (org == null) {
            return null;
        }
        return mayReport(row, org.code(), day) ? org.code() : null;
    }

    /** The code of an organisation for which the submitter may speak on the day, open or not. */
    @Nullable String read(RowReading row, LocalDate day) {
        Organisation named = codes.read(row, position);
        return named != null && mayReport(row, named.code(), day) ? named.code() : null;
    }

    private boolean mayReport(RowReading row, String org, LocalDate day) {
        Upload upload = check.upload();
        boolean allowed =
                inScope.computeIfAbsent(
                        new Place(org, day),
                        place ->
                                check.submitters()
                                        .mayReportOn(
                                                upload.submitter(),
                                                check.collection().code(),
                                                place.org(),
                                                place.day()));
        if (!allowed) {
            row.error(
                    FindingCode.ORG_MISMATCH,
                    position,
                    "%s may not report on %s in this collection."
                            .formatted(upload.submitter(), named(org)),
                    "Delete the row; that organisation's own submitter reports it.");
        }
        return allowed;
    }

    private @Nullable Organisation existingOn(
            RowReading row, Organisation org, Quarter quarter, LocalDate day) {
        LocalDate opened = org.opened();
        if (opened != null && day.isBefore(opened)) {
            row.error(
                    FindingCode.ORG_NOT_OPEN,
                    position,
                    "%s opened on %s, after %s had ended."
                            .formatted(named(org.code()), London.words(opened), quarter.label()),
                    "Use the code that was valid in that quarter.");
            return null;
        }
        LocalDate closed = org.closed();
        if (closed == null || !day.isAfter(closed)) {
            return org;
        }
        return switch (check.collection().closedOrganisations()) {
            case KEEP_AS_AREA -> org;
            case REFUSE -> refused(row, org, closed, day);
            case MAP -> {
                Organisation heir = mapped(row, org, closed, day);
                yield heir == null ? refused(row, org, closed, day) : heir;
            }
            case MAP_OR_KEEP -> {
                Organisation heir = mapped(row, org, closed, day);
                yield heir == null ? org : heir;
            }
        };
    }

    private @Nullable Organisation refused(
            RowReading row, Organisation org, LocalDate closed, LocalDate day) {
        List<String> successors = check.register().successors(org.code(), day);
        row.error(
                FindingCode.ORG_CLOSED,
                position,
                "%s closed on %s.".formatted(named(org.code()), London.words(closed)),
                successors.isEmpty()
                        ? "Delete the row; no successor is recorded."
                        : "Report it under its successor: "
                                + String.join(" or ", successors.stream().map(this::named).toList())
                                + ".");
        return null;
    }

    /** The only successor; null when there is none. */
    private @Nullable Organisation mapped(
            RowReading row, Organisation org, LocalDate closed, LocalDate day) {
        Optional<Organisation> heir = onlySuccessor(org, day);
        if (heir.isEmpty()) {
            return null;
        }
        if (mapped.add(new Place(org.code(), day))) {
            row.warning(
                    FindingCode.ORG_MAPPED,
                    position,
                    "%s closed on %s; its figures are kept under its successor %s."
                            .formatted(
                                    named(org.code()),
                                    London.words(closed),
                                    named(heir.get().code())),
                    "Use the successor's code from now on.");
        }
        return heir.get();
    }

    private Optional<Organisation> onlySuccessor(Organisation org, LocalDate day) {
        Organisation current = org;
        Set<String> passed = new HashSet<>();
        while (!current.isOpenOn(day) && passed.add(current.code())) {
            List<String> next = check.register().successors(current.code(), day);
            Optional<Organisation> only =
                    next.size() == 1 ? check.register().find(next.getFirst()) : Optional.empty();
            if (only.isEmpty()) {
                break;
            }
            current = only.get();
        }
        return current.isOpenOn(day) || isArea(current, org, day)
                ? Optional.of(current)
                : Optional.empty();
    }

    /** Whether another organisation has taken over, and was kept as an area when it closed. */
    private boolean isArea(Organisation heir, Organisation org, LocalDate day) {
        return check.collection().closedOrganisations().keepsAreas()
                && !heir.code().equals(org.code())
                && check.register().isFormerArea(heir, day);
    }

    private String named(String code) {
        return check.register().named(code);
    }
}
