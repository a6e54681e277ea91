package uk.pctmonitor.ingest.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.BeanContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.MissingSettingException;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.ingest.IngestFile;

class IngestWiringTest {

    private static final Template TEMPLATE = Template.read();

    @Test
    void isReachedThroughTheHandlerThatTheTemplateNames() {
        assertThat(TEMPLATE.properties("IngestFunction").at("Handler").text())
                .isEqualTo(IngestHandler.class.getName() + "::handleRequest");
    }

    @Test
    void startsWithTheSettingsThatTheTemplateGives() {
        try (BeanContext beans =
                IngestWiring.start(new Settings(TEMPLATE.variables("IngestFunction")))) {
            assertThat(beans.getBean(IngestFile.class)).isNotNull();
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        try (BeanContext beans = IngestWiring.start(new Settings(Map.of()))) {
            assertThatExceptionOfType(BeanInstantiationException.class)
                    .isThrownBy(() -> beans.getBean(IngestFile.class))
                    .withRootCauseInstanceOf(MissingSettingException.class)
                    .withMessageContaining("TABLE_NAME");
        }
    }
}
