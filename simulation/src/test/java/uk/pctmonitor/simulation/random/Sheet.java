package uk.pctmonitor.simulation.random;

import java.util.List;

/**
 * A file that somebody uploads, with what its author meant.
 *
 * @param key where it goes
 * @param text what is in it
 * @param figures the rows of a sound return
 * @param aims the rows of a sound file of agreed targets
 */
record Sheet(
        String submitter,
        String key,
        String text,
        Kind kind,
        List<Figure> figures,
        List<Aim> aims) {

    /** What has to become of it. */
    enum Kind {
        /** Taken in, unless an organisation in it is not there in its quarter, or not theirs. */
        FIGURES,
        /** Taken in. */
        AIMS,
        /** Taken in. */
        CONTACTS,
        /** Taken in or refused, by how the plan or alert stands when its turn comes. */
        REQUEST,
        /** Refused. */
        FAULTY,
        /** Refused, and nobody can be told. */
        NOBODYS
    }

    /** One row of a return, every cell as it is written. */
    record Figure(
            String org,
            String metric,
            String quarter,
            String numerator,
            String denominator,
            String value) {

        String line() {
            return String.join(",", org, metric, quarter, numerator, denominator, value) + "\n";
        }
    }

    /** One row of agreed targets. */
    record Aim(String org, String metric, String quarter, String target, String amber) {
        String line() {
            return String.join(",", org, metric, quarter, target, amber) + "\n";
        }
    }

    static Sheet of(String submitter, String key, String text, Kind kind) {
        return new Sheet(submitter, key, text, kind, List.of(), List.of());
    }
}
