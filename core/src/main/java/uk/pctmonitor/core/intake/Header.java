package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;

/**
 * The header of a file, matched with its collection's columns.
 *
 * @param written the first row as it stands in the file
 * @param positions the columns recognised, from left to right
 * @param width cells a row has to have: up to the last one with a heading
 */
record Header(List<String> written, List<Position> positions, int width) {

    /** One recognised column: where it is, what its heading says, what it is for. */
    record Position(int index, String heading, Column column) {}

    Header {
        positions = List.copyOf(positions);
    }

    Optional<Position> find(Role role) {
        return positions.stream().filter(each -> each.column().role() == role).findFirst();
    }

    /** The column of that role that feeds the metric, in a wide file. */
    Optional<Position> find(Role role, String metric) {
        return positions.stream()
                .filter(each -> each.column().role() == role)
                .filter(each -> each.column().metrics().contains(metric))
                .findFirst();
    }
}
