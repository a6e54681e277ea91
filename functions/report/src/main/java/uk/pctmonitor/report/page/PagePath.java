package uk.pctmonitor.report.page;

import uk.pctmonitor.core.calendar.Quarter;

/** Where the pages lie within the site. Codes come from the catalogue: letters and digits. */
public final class PagePath {

    /** The first page, which lists the quarters. */
    public static final String FRONT = "index.html";

    private PagePath() {}

    /** What a page is, by the ending of its path. */
    public static String contentType(String path) {
        String kind =
                switch (path.substring(path.lastIndexOf('.') + 1)) {
                    case "html" -> "text/html";
                    case "csv" -> "text/csv";
                    default -> "text/plain";
                };
        return kind + "; charset=utf-8";
    }

    /** The folder of a quarter: {@code 2014-15-Q2}. */
    public static String folder(Quarter quarter) {
        return quarter.label().replace('/', '-').replace(' ', '-');
    }

    /** The national page. */
    public static String national(Quarter quarter) {
        return folder(quarter) + "/index.html";
    }

    /** The page of an SHA. */
    public static String sha(Quarter quarter, String code) {
        return in(quarter, "sha", code, "html");
    }

    /** The heat map of an SHA as a table for a spreadsheet. */
    public static String shaCsv(Quarter quarter, String code) {
        return in(quarter, "sha", code, "csv");
    }

    /** The page of a PCT. */
    public static String pct(Quarter quarter, String code) {
        return in(quarter, "pct", code, "html");
    }

    /** The part of a PCT's page that shows one metric. */
    public static String metric(Quarter quarter, String code, String metric) {
        return pct(quarter, code) + "#" + anchor(metric);
    }

    /** The id of the part of a PCT's page that shows the metric. */
    public static String anchor(String metric) {
        return "m-" + metric;
    }

    /** The plans of an SHA. */
    public static String plans(Quarter quarter, String sha) {
        return in(quarter, "plans", sha, "html");
    }

    /** One plan among those of its SHA. */
    public static String plan(Quarter quarter, String sha, String plan) {
        return plans(quarter, sha) + "#" + plan;
    }

    /** The board-to-board pack of a PCT. */
    public static String board(Quarter quarter, String code) {
        return in(quarter, "board", code, "html");
    }

    /** What is published about a PCT. */
    public static String osc(Quarter quarter, String code) {
        return in(quarter, "osc", code, "html");
    }

    /** What an outgoing PCT leaves to its successors. */
    public static String legacy(Quarter quarter, String code) {
        return in(quarter, "legacy", code, "html");
    }

    private static String in(Quarter quarter, String kind, String code, String ending) {
        return folder(quarter) + "/" + kind + "/" + code + "." + ending;
    }
}
