package uk.pctmonitor.report.lambda;

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
import uk.pctmonitor.report.WritePages;

class ReportWiringTest {

    private static final Template TEMPLATE = Template.read();

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("ReportFunction").at("Handler").text())
                .isEqualTo(ReportHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        Map<String, String> variables = TEMPLATE.variables("ReportFunction");

        try (BeanContext beans = ReportWiring.start(new Settings(variables))) {
            assertThat(beans.getBean(WritePages.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE_NAME", "REPORTS_BUCKET"})
    void namesTheSettingThatIsMissing(String missing) {
        Map<String, String> variables = new TreeMap<>(TEMPLATE.variables("ReportFunction"));
        variables.remove(missing);

        try (BeanContext beans = ReportWiring.start(new Settings(variables))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(WritePages.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining(missing);
        }
    }
}
