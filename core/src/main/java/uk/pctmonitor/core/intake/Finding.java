package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;

/**
 * One fault or remark about an upload, complete enough to act on.
 *
 * @param severity what it does
 * @param code stable, such as {@code UNKNOWN_ORG}
 * @param row line in the file as a person counts it (header 1), or null for the whole file
 * @param column header as written in the file, or null
 * @param seen the cell's text, at most 40 characters and escaped, or null
 * @param problem what is wrong, one sentence
 * @param fix what to do about it, one sentence
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable Long row,
        @Nullable String column,
        @Nullable String seen,
        String problem,
        String fix) {

    public boolean refuses() {
        return severity != Severity.WARNING;
    }
}
