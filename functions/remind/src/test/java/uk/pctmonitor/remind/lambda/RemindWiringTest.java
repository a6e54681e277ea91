package uk.pctmonitor.remind.lambda;

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
import uk.pctmonitor.remind.RemindPeople;

class RemindWiringTest {

    private static final Template TEMPLATE = Template.read();

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("RemindFunction").at("Handler").text())
                .isEqualTo(RemindHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        Map<String, String> variables = new TreeMap<>(TEMPLATE.variables("RemindFunction"));

        try (BeanContext beans = RemindWiring.start(new Settings(variables))) {
            assertThat(beans.getBean(RemindPeople.class)).isNotNull();
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        try (BeanContext beans = RemindWiring.start(new Settings(Map.of()))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(RemindPeople.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining("TABLE_NAME");
        }
    }
}
