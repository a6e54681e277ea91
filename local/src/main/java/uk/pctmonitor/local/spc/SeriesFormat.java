package uk.pctmonitor.local.spc;

import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;

/** What the CSV reader has to know of a series file: commas, and no limit to its length. */
final class SeriesFormat {

    private static final int COLUMNS = 200;
    private static final int CELL_CHARACTERS = 4_000;

    static final CollectionDefinition CSV =
            new CollectionDefinition(
                    "series",
                    "series files",
                    Kind.RETURNS,
                    Shape.LONG,
                    ',',
                    '.',
                    PeriodIn.COLUMNS,
                    ClosedOrganisations.KEEP_AS_AREA,
                    Ratios.EITHER,
                    RowErrors.REFUSE_FILE,
                    Set.of(),
                    List.of(
                            column(Columns.SERIES, Role.IGNORED),
                            column(Columns.DATE, Role.PERIOD),
                            column(Columns.VALUE, Role.VALUE)),
                    List.of(),
                    new Limits(Long.MAX_VALUE, Long.MAX_VALUE, COLUMNS, CELL_CHARACTERS));

    private SeriesFormat() {}

    private static Column column(String header, Role role) {
        return new Column(header, List.of(), role, List.of(), true);
    }
}
