package uk.pctmonitor.local.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Explanation;
import uk.pctmonitor.core.assessment.Explanation.Chapter;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.YearEnd;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;

/**
 * An explanation for programs: the numbers behind each verdict, unrounded, and the same chapters
 * that people read. The same explanation always gives the same text.
 */
public final class ExplanationJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private ExplanationJson() {}

    /** One JSON object, indented by two spaces; figures are numbers, unknown ones null. */
    public static String of(Explanation explanation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(out, explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Explanation explanation) throws IOException {
        Verdicts verdicts = explanation.verdicts();
        out.writeStartObject();
        out.writeStringField("org", explanation.org());
        out.writeStringField("metric", explanation.metric());
        out.writeStringField("quarter", explanation.quarter().label());
        out.writeStringField("verdict", explanation.headline());
        out.writeStringField("file", explanation.origin().file());
        out.writeStringField("rules", explanation.origin().rules());
        out.writeBooleanField("kept", explanation.origin().kept() != null);
        out.writeBooleanField("recomputes", explanation.recomputes());
        now(out, verdicts);
        yearEnd(out, verdicts.yearEnd());
        out.writeObjectFieldStart("next_12_months");
        out.writeStringField("rag", verdicts.ahead().rag().name());
        figure(out, "figure", verdicts.ahead().figure());
        target(out, verdicts.ahead().target());
        out.writeEndObject();
        chart(out, verdicts.chart());
        out.writeArrayFieldStart("chapters");
        for (Chapter chapter : explanation.chapters()) {
            chapter(out, chapter);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void now(JsonGenerator out, Verdicts verdicts) throws IOException {
        Rating rating = verdicts.now().rating();
        out.writeObjectFieldStart("now");
        out.writeStringField("rag", rating.rag().name());
        figure(out, "figure", verdicts.now().compared());
        target(out, rating.target());
        number(out, "amber_limit", rating.amberLimit());
        number(out, "upper_amber_limit", rating.upperAmberLimit());
        out.writeStringField("reason", rating.reason());
        out.writeStringField("to_green", rating.toGreen());
        out.writeEndObject();
    }

    private static void yearEnd(JsonGenerator out, YearEnd year) throws IOException {
        out.writeObjectFieldStart("year_end");
        out.writeStringField("rag", year.rag().name());
        figure(out, "year_to_date", year.soFar() == null ? null : year.soFar().figure());
        target(out, year.target());
        out.writeArrayFieldStart("forecasts");
        for (Forecast forecast : year.forecasts()) {
            out.writeStartObject();
            out.writeStringField("method", forecast.method().name());
            figure(out, "figure", forecast.figure());
            out.writeStringField("rag", forecast.rating().rag().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        RunRate rate = year.runRate();
        out.writeFieldName("run_rate");
        if (rate == null) {
            out.writeNull();
        } else {
            out.writeStartObject();
            out.writeStringField("verdict", rate.kind().name());
            number(out, "each_quarter", rate.each());
            number(out, "altogether", rate.total());
            out.writeNumberField("quarters", rate.quarters());
            out.writeEndObject();
        }
        figure(out, "best_quarter", year.best());
        out.writeEndObject();
    }

    private static void chart(JsonGenerator out, ControlChart chart) throws IOException {
        out.writeObjectFieldStart("control_chart");
        out.writeStringField("variation", chart.variation().name());
        out.writeStringField("assurance", chart.assurance().name());
        out.writeStringField("status", chart.status().name());
        out.writeArrayFieldStart("rules");
        if (!chart.points().isEmpty()) {
            for (Rule rule : chart.points().getLast().rules()) {
                out.writeString(rule.name().toLowerCase(Locale.ROOT));
            }
        }
        out.writeEndArray();
        out.writeNumberField("points", chart.points().size());
        @Nullable Limits limits = chart.limits().orElse(null);
        number(out, "mean", limits == null ? null : limits.mean());
        number(out, "lower_limit", limits == null ? null : limits.lower());
        number(out, "upper_limit", limits == null ? null : limits.upper());
        out.writeEndObject();
    }

    private static void chapter(JsonGenerator out, Chapter chapter) throws IOException {
        out.writeStartObject();
        out.writeStringField("title", chapter.title());
        out.writeArrayFieldStart("steps");
        for (var step : chapter.steps()) {
            out.writeStartObject();
            out.writeStringField("label", step.label());
            out.writeStringField("text", step.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void figure(JsonGenerator out, String name, @Nullable Measure measure)
            throws IOException {
        out.writeFieldName(name);
        if (measure == null || measure.value() == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        number(out, "value", measure.value());
        number(out, "numerator", measure.numerator());
        number(out, "denominator", measure.denominator());
        out.writeEndObject();
    }

    private static void target(JsonGenerator out, @Nullable Target target) throws IOException {
        out.writeStringField("target", target == null ? "" : target.goal().toString());
        out.writeStringField("target_source", target == null ? "" : target.source().name());
    }

    private static void number(JsonGenerator out, String name, @Nullable BigDecimal number)
            throws IOException {
        out.writeFieldName(name);
        if (number == null) {
            out.writeNull();
        } else {
            out.writeNumber(number);
        }
    }
}
