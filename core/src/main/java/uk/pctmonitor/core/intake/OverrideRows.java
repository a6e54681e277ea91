package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.OverrideDecision;
import uk.pctmonitor.core.rating.category.OverrideWithdrawal;

/** Rows that each override the light of one category, or withdraw the override (rules.md 4.3.4). */
final class OverrideRows implements RowRules {

    private record Key(String org, Category category) {}

    private record Kept(OverrideDecision decision, long row) {}

    private final Check check;
    private final Position orgAt;
    private final Position lightAt;
    private final OrganisationRule organisations;
    private final OverrideCells cells;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final List<OverrideDecision> decisions = new ArrayList<>();

    private OverrideRows(Check check, Position org, Position light, OverrideCells cells) {
        this.check = check;
        this.orgAt = org;
        this.lightAt = light;
        this.organisations = new OrganisationRule(check, org);
        this.cells = cells;
    }

    /** The rules for a file with that header; empty when a column is missing that they need. */
    static Optional<OverrideRows> of(Check check, Header header, Position org) {
        return OverrideCells.of(check, header)
                .flatMap(cells ->
                        header.find(Role.LIGHT)
                                .map(light -> new OverrideRows(check, org, light, cells)));
    }

    @Override
    public void read(RowReading row) {
        String org = organisation(row);
        Category category = cells.category(row);
        String light = row.text(lightAt);
        if (light == null) {
            return;
        }
        OverrideDecision decision =
                light.isEmpty()
                        ? withdrawal(row, org, category)
                        : cells.override(row, org, category, lightAt, light);
        if (!row.faulty() && decision != null) {
            keep(row, decision);
        }
    }

    private @Nullable OverrideDecision withdrawal(
            RowReading row, @Nullable String org, @Nullable Category category) {
        return org == null || category == null
                ? null
                : new OverrideWithdrawal(org, category, cells.citation(row));
    }

    /**
     * Only the body that the organisation answers to may override its lights, whatever its scope.
     */
    private @Nullable String organisation(RowReading row) {
        String org = organisations.read(row, check.receivedOn());
        if (org == null) {
            return null;
        }
        Optional<String> body = check.register().answersTo(org, check.receivedOn());
        String submitter = check.upload().submitter();
        if (!body.equals(Optional.of(submitter))) {
            row.error(
                    FindingCode.NOT_ANSWERING,
                    orgAt,
                    "%s does not answer to %s.".formatted(org, submitter),
                    body.map(each -> "Only %s may override its lights.".formatted(each))
                            .orElse("Nobody may override its lights."));
            return null;
        }
        return org;
    }

    private void keep(RowReading row, OverrideDecision decision) {
        Kept earlier =
                kept.putIfAbsent(
                        new Key(decision.org(), decision.category()),
                        new Kept(decision, row.line()));
        if (earlier == null) {
            decisions.add(decision);
            return;
        }
        check.log()
                .add(
                        RepeatedRows.conflict(
                                row.line(),
                                earlier.row(),
                                null,
                                "%s has two rows for %s."
                                        .formatted(decision.org(), decision.category().label())));
    }

    @Override
    public void refuse(RowReading row) {
        // An override is not a figure: nothing to count.
    }

    @Override
    public Content content() {
        return new Content.Overrides(decisions);
    }
}
