package uk.pctmonitor.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.aws.template.Template;

/** Nothing is called here: an event that is none is seen before. */
class MalformedEventsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final Stack stack = new Stack(Template.read(), "malformed", NOWHERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "IngestFunction | {\"Records\": [{}]} | The event has no Records[0].eventName.",
                "AssessFunction | {\"Records\": [{}]} | The event has no Records[0].dynamodb.",
                "NotifyFunction | {}                  | The event has no scheduledTime.",
                "RemindFunction | {}                  | The event has no scheduledTime.",
                "ReportFunction | {\"Records\": [{}]} | The event has no Records[0].dynamodb."
            })
    void areAnsweredWithOneClearMessageAndTheFunctionLivesOn(
            String name, String event, String message) throws Exception {
        FunctionDefinition definition = FunctionDefinition.of(stack, name);
        try (PackagedFunction function =
                PackagedFunction.start(definition, Map.of("AWS_ENDPOINT_URL", NOWHERE))) {
            Answer first = function.invoke("{\"half\": ");
            Answer second = function.invoke(event);

            assertThat(first.failed()).isTrue();
            assertThat(error(first)).isEqualTo("The event is not JSON (line 1, column 10).");
            assertThat(second.failed()).isTrue();
            assertThat(error(second)).isEqualTo(message);
            assertThat(function.isAlive()).isTrue();
        }
    }

    private static String error(Answer answer) throws Exception {
        JsonNode report = JSON.readTree(answer.body());
        assertThat(report.path("errorType").asText())
                .isEqualTo("uk.pctmonitor.aws.runtime.MalformedEventException");
        return report.path("errorMessage").asText();
    }
}
