package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPolicyTest {

    @Test
    void namesTheRecipientsThatItLetsThrough() {
        assertThat(FilterPolicy.recipients("{\"recipient\": [\"5FL-1\", \"5QJ-1\"]}"))
                .containsExactly("5FL-1", "5QJ-1");
        assertThat(
                        FilterPolicy.recipients(
                                "{\"severity\":[{\"prefix\":\"R\"}],\"recipient\":[\"5FL-1\"]}"))
                .containsExactly("5FL-1");
    }

    @Test
    void isWrittenAsItIsRead() {
        TreeSet<String> two = new TreeSet<>(Set.of("5QJ-1", "5FL-1"));

        assertThat(FilterPolicy.forRecipients(two))
                .isEqualTo("{\"recipient\":[\"5FL-1\",\"5QJ-1\"]}");
        assertThat(FilterPolicy.recipients(FilterPolicy.forRecipients(two))).isEqualTo(two);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"recipient\": \"5FL-1\"}",
                "{\"sha\": [\"Q39\"]}",
                "{\"recipient\": [{\"anything-but\": [\"5FL-1\"]}]}",
                "{\"recipient\": [\"5FL-1\", {\"prefix\": \"5\"}]}",
                "{\"recipient\": [{\"exists\": true}]}",
                "{\"$or\": [{\"recipient\": [\"5FL-1\"]}, {\"sha\": [\"Q39\"]}]}"
            })
    void lettingOthersThroughTooNamesNobody(String policy) {
        assertThat(FilterPolicy.recipients(policy)).isNull();
    }
}
