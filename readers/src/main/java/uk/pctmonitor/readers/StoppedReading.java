package uk.pctmonitor.readers;

import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;

/** Carries a finding out through the CSV parser, which knows nothing of findings. */
final class StoppedReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private StoppedReading(Finding finding) {
        super(finding.problem(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /** Stops because of the file as a whole. */
    static StoppedReading file(FindingCode code, String problem, String fix) {
        return new StoppedReading(
                new Finding(Severity.FILE_ERROR, code.name(), null, null, null, problem, fix));
    }

    /** Stops at a line of the file. */
    static StoppedReading line(long line, FindingCode code, String problem, String fix) {
        return new StoppedReading(
                new Finding(Severity.FILE_ERROR, code.name(), line, null, null, problem, fix));
    }
}
