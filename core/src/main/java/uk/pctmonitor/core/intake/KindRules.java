package uk.pctmonitor.core.intake;

import java.util.Optional;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;

/** Finds the rules for the rows of a file, by its collection's kind and shape. */
final class KindRules {

    private final Check check;
    private final Header header;
    private final Tally tally;

    private KindRules(Check check, Header header, Tally tally) {
        this.check = check;
        this.header = header;
        this.tally = tally;
    }

    /** The rules; empty when a column is missing without which no row can be read. */
    static Optional<RowRules> of(Check check, Header header, Tally tally) {
        KindRules kinds = new KindRules(check, header, tally);
        return switch (check.collection().kind()) {
            case PLANS -> PlanRows.of(check, header);
            case MILESTONES -> MilestoneRows.of(check, header);
            case SIGNOFFS -> SignoffRows.of(check, header);
            case RETURNS, TARGETS, CONTACTS, OVERRIDES, ACKNOWLEDGEMENTS ->
                    header.find(Role.ORGANISATION).flatMap(kinds::about);
        };
    }

    /** Of rows that are about an organisation. */
    private Optional<RowRules> about(Position org) {
        Optional<Position> metric = header.find(Role.METRIC);
        return switch (check.collection().kind()) {
            case CONTACTS ->
                    header.find(Role.EMAIL)
                            .map(email -> new ContactRows(check, header, org, email));
            case TARGETS ->
                    metric.flatMap(of ->
                            header.find(Role.TARGET)
                                    .map(target -> new TargetRows(check, header, org, of, target)));
            case OVERRIDES -> OverrideRows.of(check, header, org).map(RowRules.class::cast);
            case ACKNOWLEDGEMENTS ->
                    metric.map(of -> new AcknowledgementRows(check, header, org, of));
            case RETURNS -> {
                PeriodRule periods = new PeriodRule(check, header);
                yield periods.usable()
                        ? returns(new RowSubject(periods, check, org))
                        : Optional.empty();
            }
            case PLANS, MILESTONES, SIGNOFFS -> Optional.empty();
        };
    }

    private Optional<RowRules> returns(RowSubject subject) {
        boolean figures = header.find(Role.VALUE).or(() -> header.find(Role.NUMERATOR)).isPresent();
        return switch (check.collection().shape()) {
            case WIDE ->
                    figures
                            ? Optional.of(new WideRows(check, header, subject, tally))
                            : Optional.empty();
            case LONG ->
                    header.find(Role.METRIC)
                            .filter(any -> figures)
                            .map(metric -> new LongRows(check, header, subject, metric, tally));
            case TEMPLATE ->
                    header.find(Role.UNIT)
                            .flatMap(unit ->
                                    header.find(Role.SIGNS)
                                            .map(signs ->
                                                    new TemplateRows(
                                                            check, header, subject, unit, signs,
                                                            tally)));
        };
    }
}
