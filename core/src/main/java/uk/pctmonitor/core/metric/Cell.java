package uk.pctmonitor.core.metric;

/**
 * Where a figure stood in the uploaded file.
 *
 * @param row line of the file as a person counts it: the header is row 1
 * @param column the column's header as written in the file
 */
public record Cell(long row, String column) {}
