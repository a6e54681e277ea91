package uk.pctmonitor.reconcile.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.BeanContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.runtime.MissingSettingException;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.reconcile.ReconcileRecords;

class ReconcileWiringTest {

    private static final Template TEMPLATE = Template.read();

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(TEMPLATE.variables("ReconcileFunction"));
        settings.replace("TOPIC_ARN", "arn:aws:sns:eu-west-2:123456789012:alerts");
        return settings;
    }

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("ReconcileFunction").at("Handler").text())
                .isEqualTo(ReconcileHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        try (BeanContext beans = ReconcileWiring.start(new Settings(settings()))) {
            assertThat(beans.getBean(ReconcileRecords.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TABLE_NAME",
                "INBOX_BUCKET",
                "INGEST_FUNCTION",
                "TOPIC_ARN",
                "OPERATIONS_TOPIC_ARN",
                "FAILURE_QUEUES",
                "STACK_NAME"
            })
    void namesTheSettingThatIsMissing(String missing) {
        Map<String, String> settings = settings();
        settings.remove(missing);

        try (BeanContext beans = ReconcileWiring.start(new Settings(settings))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(ReconcileRecords.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining(missing);
        }
    }
}
