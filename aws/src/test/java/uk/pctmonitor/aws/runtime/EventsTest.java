package uk.pctmonitor.aws.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private static EventNode event(String json) throws IOException {
        return Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Nested
    class WellFormed {

        @Test
        void findsTextAtAnyDepth() throws IOException {
            EventNode event = event("{\"s3\": {\"object\": {\"key\": \"inbox/5A3/é.csv\"}}}");

            assertThat(event.at("s3").at("object").text("key")).isEqualTo("inbox/5A3/é.csv");
        }

        @Test
        void keepsTheOrderOfLists() throws IOException {
            List<EventNode> records = event("{\"r\": [{\"n\": 1}, {\"n\": 2}]}").list("r");

            assertThat(records).extracting(r -> r.count("n")).containsExactly(1L, 2L);
        }

        @Test
        void readsNumbersBeyondTheRangeOfAnInt() throws IOException {
            assertThat(event("{\"size\": 5368709120}").count("size")).isEqualTo(5_368_709_120L);
        }

        @Test
        void leavesOutWhatMayBeMissing() throws IOException {
            assertThat(event("{\"other\": true}").optionalText("Event")).isEmpty();
        }

        @Test
        void takesNullForMissing() throws IOException {
            assertThat(event("{\"Event\": null}").has("Event")).isFalse();
        }
    }

    @Nested
    class Malformed {

        @ParameterizedTest
        @ValueSource(strings = {"{", "{\"a\": [1, 2", "no", "{\"a\" 1}", "[1 2]"})
        void saysWhereJsonBreaksWithoutQuotingIt(String json) {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event(json))
                    .withMessageMatching("The event is not JSON \\(line 1, column \\d+\\)\\.")
                    .withNoCause(); // Lambda logs causes, and the parser's quotes the event
        }

        @Test
        void refusesAnEventNestedWithoutEnd() {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event("[".repeat(100_000)))
                    .withMessage("The event is nested too deeply or holds too long a text.");
        }

        @Test
        void refusesBytesThatTheParserTakesForAnotherEncoding() {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event("{\0\0\0\0\0\0\0\6 \"doEveryth\": -14T }"))
                    .withMessage("The event is not text in UTF-8.")
                    .withNoCause();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "\"text\"", "7"})
        void refusesAnEventThatIsNoObject(String json) {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event(json).list("Records"))
                    .withMessage("The event must be an object.");
        }

        @Test
        void namesThePlaceOfWhatIsMissing() throws IOException {
            EventNode record = event("{\"Records\": [{\"s3\": {}}]}").list("Records").getFirst();

            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> record.at("s3").at("object"))
                    .withMessage("The event has no Records[0].s3.object.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"7", "\"\"", "\"  \"", "{}", "[\"a\"]", "true"})
        void wantsTextWhereTextBelongs(String value) throws IOException {
            EventNode event = event("{\"key\": " + value + "}");

            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event.text("key"))
                    .withMessage("The event's key must be text.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1.5", "\"7\"", "{}"})
        void wantsACountWhereACountBelongs(String value) throws IOException {
            EventNode event = event("{\"size\": " + value + "}");

            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event.count("size"))
                    .withMessage("The event's size must be a whole number of at least 0.");
        }

        @Test
        void wantsAListWhereAListBelongs() throws IOException {
            EventNode event = event("{\"Records\": {}}");

            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> event.list("Records"))
                    .withMessage("The event's Records must be a list.");
        }
    }
}
