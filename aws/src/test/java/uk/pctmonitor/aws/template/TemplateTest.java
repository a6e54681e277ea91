package uk.pctmonitor.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import uk.pctmonitor.aws.MonitorTableDefinition;
import uk.pctmonitor.store.work.WorkItem;

/** What the code relies on in the deployment. */
class TemplateTest {

    private static final Template TEMPLATE = Template.read();

    static List<String> functions() {
        return TEMPLATE.ofType("AWS::Serverless::Function");
    }

    @Nested
    class Functions {

        @Test
        void areThoseOfTheArchitecture() {
            assertThat(functions())
                    .containsExactlyInAnyOrder(
                            "IngestFunction",
                            "AssessFunction",
                            "NotifyFunction",
                            "RemindFunction",
                            "ReportFunction",
                            "ReconcileFunction");
        }

        @ParameterizedTest
        @MethodSource("uk.pctmonitor.aws.template.TemplateTest#functions")
        void areBuiltByATargetOfTheMakefile(String function) throws IOException {
            String module = module(function);

            assertThat(Files.readString(Template.folder().resolve("Makefile")))
                    .contains("build-%s: ".formatted(function))
                    .contains("functions/%1$s/target/%1$s.jar".formatted(module));
            assertThat(TEMPLATE.properties(function).at("CodeUri").text())
                    .isEqualTo("functions/%1$s/target/%1$s.jar".formatted(module));
            assertThat(Template.folder().resolve("functions/" + module + "/pom.xml")).exists();
        }

        @ParameterizedTest
        @MethodSource("uk.pctmonitor.aws.template.TemplateTest#functions")
        void haveAnExampleEvent(String function) {
            assertThat(Template.folder().resolve("events/" + module(function) + ".json")).exists();
        }

        private static String module(String function) {
            return function.replace("Function", "").toLowerCase(Locale.ROOT);
        }
    }

    @Nested
    class Inbox {

        private final Node inbox = TEMPLATE.properties("Inbox");

        @Test
        void tellsIngestOfUploadsUnderThePrefixOfTheKeys() {
            Node uploaded = TEMPLATE.properties("IngestFunction").at("Events", "Uploaded");

            assertThat(uploaded.at("Properties", "Bucket", "Ref").text()).isEqualTo("Inbox");
            assertThat(uploaded.at("Properties", "Events").text()).isEqualTo("s3:ObjectCreated:*");
            Node rule = uploaded.at("Properties", "Filter", "S3Key", "Rules").list().getFirst();
            assertThat(rule.at("Name").text()).isEqualTo("prefix");
            assertThat(rule.at("Value").text()).isEqualTo("inbox/");
        }

        @Test
        void isReadByIngestUnderTheNameItHas() {
            String name = inbox.at("BucketName", "Fn::Sub").text();
            Node statements =
                    TEMPLATE.properties("IngestRole")
                            .at("Policies")
                            .list()
                            .getFirst()
                            .at("PolicyDocument", "Statement");

            assertThat(statements.list().getFirst().at("Resource", "Fn::Sub").text())
                    .isEqualTo("arn:${AWS::Partition}:s3:::" + name + "/inbox/*");
        }
    }

    @Nested
    class MonitorTable {

        private final Node table = TEMPLATE.properties("MonitorTable");

        @Test
        void hasTheKeysAndTheIndexThatTheCodeReads() {
            CreateTableRequest code = MonitorTableDefinition.request("any");
            GlobalSecondaryIndex index = code.globalSecondaryIndexes().getFirst();
            Node indexes = table.at("GlobalSecondaryIndexes");

            assertThat(keys(table)).isEqualTo(keys(code.keySchema()));
            assertThat(indexes.list()).hasSize(1);
            Node given = indexes.list().getFirst();
            assertThat(given.at("IndexName").text()).isEqualTo(index.indexName());
            assertThat(keys(given)).isEqualTo(keys(index.keySchema()));
            assertThat(given.at("Projection", "ProjectionType").text())
                    .isEqualTo(index.projection().projectionTypeAsString());
        }

        private static List<String> keys(Node keyed) {
            return keyed.at("KeySchema").list().stream()
                    .map(k -> k.at("AttributeName").text() + " " + k.at("KeyType").text())
                    .toList();
        }

        private static List<String> keys(List<KeySchemaElement> schema) {
            return schema.stream().map(k -> k.attributeName() + " " + k.keyTypeAsString()).toList();
        }

        @Test
        void wakesAssessForNewWorkOnly() {
            Node arrived =
                    TEMPLATE.properties("AssessFunction").at("Events", "WorkArrived", "Properties");

            assertThat(arrived.at("FilterCriteria", "Filters").list())
                    .extracting(f -> f.at("Pattern").text())
                    .containsExactly(
                            """
                            {"eventName": ["INSERT"], "dynamodb": {"Keys": {"pk": {"S": ["%s"]}}}}\
                            """
                                    .formatted(WorkItem.PARTITION));
        }
    }

    @Nested
    class Reports {

        private final Node done =
                TEMPLATE.properties("ReportFunction").at("Events", "WorkDone", "Properties");

        @Test
        void areWrittenWhenWorkWasTakenOffTheQueue() {
            assertThat(done.at("FilterCriteria", "Filters").list())
                    .extracting(f -> f.at("Pattern").text())
                    .containsExactly(
                            """
                            {"eventName": ["REMOVE"], "dynamodb": {"Keys": {"pk": {"S": ["%s"]}}}}\
                            """
                                    .formatted(WorkItem.PARTITION));
        }

        /** The slices of a file are taken off within seconds of each other. */
        @Test
        void areWrittenOnceForTheSlicesOfAFile() {
            assertThat(done.at("MaximumBatchingWindowInSeconds").text()).isEqualTo("300");
        }

        /** A record may have to wait for two runs, each as long as the function may take. */
        @Test
        void areNotGivenUpWhileAnotherRunIsUnderWay() {
            int timeout =
                    Integer.parseInt(TEMPLATE.properties("ReportFunction").at("Timeout").text());

            assertThat(Integer.parseInt(done.at("MaximumRecordAgeInSeconds").text()))
                    .isGreaterThan(2 * timeout + 300);
        }
    }

    @Nested
    class Schedules {

        @Test
        void doWhatADayBringsEveryDayBeforePeopleAreTold() {
            assertThat(TEMPLATE.root().at("Parameters", "RemindSchedule", "Default").text())
                    .isEqualTo("cron(0 7 * * ? *)");
            assertThat(TEMPLATE.root().at("Parameters", "NotifySchedule", "Default").text())
                    .startsWith("cron(30 7,");
        }

        /** Pages show where plans stand after the day has come, and before people are told. */
        @Test
        void writePagesBetweenTheTwo() {
            assertThat(TEMPLATE.root().at("Parameters", "ReportSchedule", "Default").text())
                    .isEqualTo("cron(15 7 * * ? *)");
        }
    }
}
