package uk.pctmonitor.local.scheme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.scheme.Quotient;
import uk.pctmonitor.core.rating.scheme.SchemeRating;

/**
 * Results of schemes as JSON. The score is given by its two parts, exactly, and as it is printed.
 */
public final class RatingJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private RatingJson() {}

    /** An array with an object for each scheme; one line. */
    public static String of(List<SchemeRating> ratings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (SchemeRating rating : ratings) {
                write(out, rating);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, SchemeRating rating) throws IOException {
        out.writeStartObject();
        out.writeStringField("scheme", rating.scheme().code());
        out.writeStringField("name", rating.scheme().name());
        text(out, "result", rating.result() == null ? null : rating.result().name());
        text(out, "uncapped", rating.uncapped() == null ? null : rating.uncapped().name());
        text(out, "consequence", rating.result() == null ? null : rating.result().consequence());
        @Nullable Quotient score = rating.score();
        text(out, "score", score == null ? null : rating.scoreShown());
        number(out, "score_sum", score == null ? null : score.numerator());
        number(out, "score_weight", score == null ? null : score.denominator());
        out.writeArrayFieldStart("indicators");
        for (SchemeRating.Line line : rating.lines()) {
            out.writeStartObject();
            out.writeStringField("indicator", line.indicator().code());
            text(out, "given", line.said() == null ? null : RatingLines.given(line.said()));
            number(out, "score", line.score());
            number(out, "weight", line.indicator().weight());
            out.writeStringField("because", line.why());
            out.writeEndObject();
        }
        out.writeEndArray();
        strings(out, "caps", rating.caps().stream().map(each -> each.code()).toList());
        strings(out, "chain", rating.chain());
        out.writeStringField("source", rating.scheme().source());
        strings(out, "recalled", RatingLines.recalled(rating.scheme()));
        out.writeEndObject();
    }

    private static void strings(JsonGenerator out, String name, List<String> texts)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (String each : texts) {
            out.writeString(each);
        }
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, @Nullable String text)
            throws IOException {
        out.writeFieldName(name);
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(text);
        }
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
