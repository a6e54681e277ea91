package uk.pctmonitor.notify.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.BeanContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.MissingSettingException;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.notify.NotifyPeople;

class NotifyWiringTest {

    private static final Template TEMPLATE = Template.read();

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("NotifyFunction").at("Handler").text())
                .isEqualTo(NotifyHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        Map<String, String> variables = new TreeMap<>(TEMPLATE.variables("NotifyFunction"));
        variables.replace("TOPIC_ARN", "arn:aws:sns:eu-west-2:123456789012:alerts");

        try (BeanContext beans = NotifyWiring.start(new Settings(variables))) {
            assertThat(beans.getBean(NotifyPeople.class)).isNotNull();
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        try (BeanContext beans = NotifyWiring.start(new Settings(Map.of()))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(NotifyPeople.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining("TABLE_NAME");
        }
    }
}
