package uk.pctmonitor.assess.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.BeanContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.aws.runtime.MissingSettingException;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.aws.template.Template;

class AssessWiringTest {

    private static final Template TEMPLATE = Template.read();

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("AssessFunction").at("Handler").text())
                .isEqualTo(AssessHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        try (BeanContext beans =
                AssessWiring.start(new Settings(TEMPLATE.variables("AssessFunction")))) {
            assertThat(beans.getBean(AssessSlice.class)).isNotNull();
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        try (BeanContext beans = AssessWiring.start(new Settings(Map.of()))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(AssessSlice.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining("TABLE_NAME");
        }
    }
}
