package uk.pctmonitor.aws.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void givesASettingWithoutTheSpacesAroundIt() {
        assertThat(new Settings(Map.of("TABLE_NAME", " monitor ")).get("TABLE_NAME"))
                .isEqualTo("monitor");
    }

    @Test
    void namesTheSettingThatIsNotThere() {
        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> new Settings(Map.of()).get("TABLE_NAME"))
                .withMessageStartingWith(
                        "The environment variable TABLE_NAME is missing or empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesAnEmptySettingForMissing(String nothing) {
        Settings settings = new Settings(Map.of("TOPIC_ARN", nothing));

        assertThatExceptionOfType(MissingSettingException.class)
                .isThrownBy(() -> settings.get("TOPIC_ARN"))
                .withMessageContaining("TOPIC_ARN");
    }
}
