package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.organisation.Organisation;

/** Who can have a part in a plan: organisations, and whoever else may upload, such as clusters. */
final class Bodies {

    private final Check check;

    Bodies(Check check) {
        this.check = check;
    }

    /** Whether all these codes are known; each that is not is a fault. */
    boolean areKnown(Cells cells, Role role, List<String> codes) {
        boolean known = true;
        for (String code : codes) {
            known &= isKnown(cells, role, code);
        }
        return known;
    }

    private boolean isKnown(Cells cells, Role role, String code) {
        if (check.register().find(code).isPresent() || check.submitters().name(code).isPresent()) {
            return true;
        }
        String nearest =
                check.register()
                        .nearest(code)
                        .filter(any -> cells.row().isListed())
                        .map(Bodies::named)
                        .orElse("");
        cells.error(
                FindingCode.UNKNOWN_ORG,
                role,
                "Unknown organisation %s.%s".formatted(Echo.quoted(code), nearest),
                "Write the code of an organisation, or of somebody else in submitters.csv.");
        return false;
    }

    private static String named(Organisation org) {
        return " Nearest: " + org.code() + " " + org.name() + ".";
    }
}
