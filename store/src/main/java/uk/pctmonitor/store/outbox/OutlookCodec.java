package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Outlook.Behaviour;
import uk.pctmonitor.core.assessment.Outlook.Ending;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.port.Value;

/** The second and third verdict as a document. */
final class OutlookCodec {

    private OutlookCodec() {}

    static Value.@Nullable Doc write(@Nullable Outlook outlook) {
        return outlook == null
                ? null
                : new Fields()
                        .value("end", write(outlook.ending()))
                        .value("spc", write(outlook.behaviour()))
                        .value("worse", Value.of(outlook.steadiness().worse()))
                        .value("of", Value.of(outlook.steadiness().of()))
                        .value("changes", Value.of(outlook.steadiness().changes()))
                        .value("quarters", Value.of(outlook.steadiness().quarters()))
                        .doc();
    }

    static Outlook read(Value value) {
        Document it = Document.of(value);
        return new Outlook(
                ending(it.value("end")),
                behaviour(it.value("spc")),
                new Steadiness(
                        count(it, "worse"),
                        count(it, "of"),
                        count(it, "changes"),
                        count(it, "quarters")));
    }

    private static Value write(Ending ending) {
        SoFar soFar = ending.soFar();
        Fields fields =
                new Fields()
                        .name("rag", ending.rag())
                        .name("next", ending.nextYear())
                        .name("method", ending.method())
                        .value("forecast", FigureCodec.write(ending.forecast()))
                        .value("target", TargetCodec.write(ending.target()))
                        .value("rate", write(ending.runRate()))
                        .number("best", ending.best());
        return soFar == null
                ? fields.doc()
                : fields.value("ytd", FigureCodec.write(soFar.figure()))
                        .value("ytdq", Value.of(soFar.quarters()))
                        .doc();
    }

    private static Ending ending(Value value) {
        Document it = Document.of(value);
        String method = it.textOrNull("method");
        var soFar = it.readOrNull("ytd", FigureCodec::read);
        return new Ending(
                Rag.valueOf(it.text("rag")),
                Rag.valueOf(it.text("next")),
                method == null ? null : Forecast.Method.valueOf(method),
                it.readOrNull("forecast", FigureCodec::read),
                soFar == null ? null : new SoFar(soFar, count(it, "ytdq")),
                it.readOrNull("target", TargetCodec::read),
                it.readOrNull("rate", OutlookCodec::runRate),
                it.numberOrNull("best"));
    }

    private static Value.@Nullable Doc write(@Nullable RunRate rate) {
        return rate == null
                ? null
                : new Fields()
                        .name("kind", rate.kind())
                        .number("each", rate.each())
                        .number("total", rate.total())
                        .value("q", Value.of(rate.quarters()))
                        .doc();
    }

    private static RunRate runRate(Value value) {
        Document it = Document.of(value);
        return new RunRate(
                RunRate.Kind.valueOf(it.text("kind")),
                it.number("each"),
                it.numberOrNull("total"),
                count(it, "q"));
    }

    private static Value write(Behaviour behaviour) {
        Limits limits = behaviour.limits();
        Fields fields =
                new Fields()
                        .name("variation", behaviour.variation())
                        .text(
                                "rules",
                                behaviour.rules().stream()
                                        .map(Rule::name)
                                        .collect(Collectors.joining("+")))
                        .name("status", behaviour.status())
                        .name("assurance", behaviour.assurance());
        return limits == null
                ? fields.doc()
                : fields.number("mean", rounded(limits.mean()))
                        .number("lpl", rounded(limits.lower()))
                        .number("upl", rounded(limits.upper()))
                        .value("n", Value.of(limits.points()))
                        .doc();
    }

    /** A table keeps 38 digits, and limits carry twice the decimals of what they are drawn from. */
    private static BigDecimal rounded(BigDecimal limit) {
        return limit.setScale(
                Math.min(limit.scale(), Measure.DIVISION_SCALE), RoundingMode.HALF_UP);
    }

    private static Behaviour behaviour(Value value) {
        Document it = Document.of(value);
        BigDecimal mean = it.numberOrNull("mean");
        return new Behaviour(
                Variation.valueOf(it.text("variation")),
                rules(it.text("rules")),
                Status.valueOf(it.text("status")),
                mean == null
                        ? null
                        : new Limits(mean, it.number("lpl"), it.number("upl"), count(it, "n")),
                Assurance.valueOf(it.text("assurance")));
    }

    private static Set<Rule> rules(String text) {
        return text.isEmpty()
                ? EnumSet.noneOf(Rule.class)
                : Arrays.stream(text.split("\\+"))
                        .map(Rule::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static int count(Document it, String name) {
        return it.number(name).intValueExact();
    }
}
