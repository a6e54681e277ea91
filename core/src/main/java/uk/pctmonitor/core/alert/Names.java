package uk.pctmonitor.core.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;

/** Codes and dates in the words of a digest. What the catalogue no longer knows keeps its code. */
record Names(Briefing briefing) {

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,4}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /** Such as {@code 5FL Bath and North East Somerset}. */
    String org(String code) {
        return briefing.register().named(code);
    }

    /** Such as {@code 5FL Bath}: the name up to where it can be told apart by ear. */
    String orgBriefly(String code) {
        return briefing.register().brieflyNamed(code);
    }

    /** The readers' organisation with its kind, such as {@code South West SHA}. */
    String body() {
        return briefing.register()
                .find(briefing.body())
                .map(Names::withKind)
                .orElse(briefing.body());
    }

    /** Only an abbreviation, such as SHA, is part of how a body is called. */
    private static String withKind(Organisation it) {
        return !ABBREVIATION.matcher(it.kind()).matches() || it.name().contains(it.kind())
                ? it.name()
                : it.name() + " " + it.kind();
    }

    String metric(String code) {
        return briefing.catalogue().metric(code).map(Metric::name).orElse(code);
    }

    String metricBriefly(String code) {
        return briefing.catalogue().metric(code).map(Metric::shortName).orElse(code);
    }

    String collection(String code) {
        return briefing.collections().getOrDefault(code, code);
    }

    /** Such as {@code July to September 2014}. */
    static String months(Quarter quarter) {
        return MONTH.format(quarter.start())
                + " to "
                + MONTH.format(quarter.end())
                + " "
                + quarter.end().getYear();
    }

    /** Such as {@code 12 November 2014}. */
    static String day(LocalDate date) {
        return London.words(date);
    }
}
