package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.aws.AwsClients;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.Deployment;
import uk.pctmonitor.aws.LocalStack;
import uk.pctmonitor.aws.MonitorTableDefinition;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.blackbox.Shell.Answer;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.port.Write;

/**
 * A system on LocalStack that has taken in the returns of three PCTs of Q39, looked at from the
 * command line: Bath (5FL) with 89.0% of its second MMR against a target of 95%.
 */
class DeployedIT {

    private static final String TODAY = "2014-11-12T09:30:00Z";
    private static final String TABLE = LocalStack.newName("table");
    private static final String BUCKET = LocalStack.newName("inbox");
    private static final DynamoDbClient DYNAMO_DB = LocalStack.dynamoDb();
    private static final Shell SHELL =
            new Shell(TODAY, Map.of("AWS_ENDPOINT_URL", LocalStack.endpoint().toString()));

    @BeforeAll
    static void takesInThreeReturns() throws IOException {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        MonitorTableDefinition.create(DYNAMO_DB, TABLE);
        DocumentId file = upload();
        LoadedCatalogue catalogue = CatalogueFolder.packaged();
        Deployment system = system();
        IngestResult result =
                new IngestFile(
                                system.table(),
                                LeaseTerms.DEFAULT,
                                system.documents(),
                                catalogue,
                                UploadedRows::open,
                                () -> Instant.parse(TODAY),
                                () -> "one",
                                RemainingTime.UNLIMITED)
                        .run(file, "");
        assertThat(result.toString()).contains("ACCEPTED");
        new AssessSlice(system.table(), catalogue, () -> Instant.parse(TODAY)).runWaiting();
    }

    @AfterAll
    static void leavesNoCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private static Deployment system() {
        return Deployment.reach(
                new AwsClients(Map.of("AWS_ENDPOINT_URL", LocalStack.endpoint().toString())),
                BackOff.standard(() -> 0.5, Thread::sleep),
                TABLE,
                BUCKET);
    }

    private static DocumentId upload() throws IOException {
        S3Client s3 = LocalStack.s3();
        s3.createBucket(request ->
                request.bucket(BUCKET)
                        .createBucketConfiguration(each -> each.locationConstraint("eu-west-2")));
        s3.putBucketVersioning(request ->
                request.bucket(BUCKET)
                        .versioningConfiguration(
                                each -> each.status(BucketVersioningStatus.ENABLED)));
        String rows =
                Files.readString(Shell.EXAMPLES.resolve("cover/2014-15_Q2.csv"))
                        .lines()
                        .filter(line -> line.matches("fiscal_year.*|.*,(5FL|5M8|5QJ),.*"))
                        .collect(Collectors.joining("\n", "", "\n"));
        String key = "inbox/phe/cover/2014-15_Q2.csv";
        String version =
                s3.putObject(
                                request -> request.bucket(BUCKET).key(key),
                                RequestBody.fromString(rows))
                        .versionId();
        return new DocumentId(BUCKET, key, version);
    }

    private static Answer run(String... words) {
        Object[] all = Arrays.copyOf(words, words.length + 5, Object[].class);
        List<String> where = List.of("--aws", "--table", TABLE, "--bucket", BUCKET);
        for (int i = 0; i < where.size(); i++) {
            all[words.length + i] = where.get(i);
        }
        return SHELL.run(all);
    }

    private static List<Map<String, AttributeValue>> everything() {
        return DYNAMO_DB.scanPaginator(request -> request.tableName(TABLE)).items().stream()
                .toList();
    }

    @Test
    void everyPromiseIsCheckedAndNothingIsWritten() {
        List<Map<String, AttributeValue>> before = everything();

        Answer answer = run("check");

        assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out())
                .contains("S1   every upload has one final answer: 1 files, holds")
                .contains("S2   what is stored comes from unchanged files: 1 files, holds")
                .contains("S3   of a file all is seen, or nothing: 3 returns, holds")
                .doesNotContain("broken");
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void anAlertWhoseEntryIsLostIsFound() {
        Deployment system = system();
        Item lost =
                system.table()
                        .get(new AlertBooks(system.table()).events("5FL").getFirst().outbox())
                        .orElseThrow();
        assertThat(system.table().transact(List.of(Write.delete(lost.key())))).isNotNull();
        try {
            Answer answer = run("check");

            assertThat(answer.code()).isOne();
            assertThat(answer.out())
                    .containsPattern("S8 .*broken")
                    .containsPattern(
                            "S8: 5FL, IMM-MMR2-5Y, event 1 \\(OPENED\\) is not in the outbox");
        } finally {
            system.table().putAll(List.of(lost));
        }
    }

    @Test
    void theOtherLooksShowTheSame() {
        assertThat(run("status").out())
                .contains("1: 1 accepted")
                .containsPattern("2014/15 Q2 +cover +3 ");
        assertThat(run("alerts", "--level", "red").out())
                .containsPattern("5FL.*IMM-MMR2-5Y.*89\\.0%");
        assertThat(run("plans").out()).contains("RP-5FL-1");
        assertThat(run("explain", "5FL", "IMM-MMR2-5Y", "2014/15 Q2").out())
                .contains("445 of 500 children", "yes, the same verdicts under rules");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Answer noTable = SHELL.run("check", "--aws", "--table", "none", "--bucket", BUCKET);
        assertThat(noTable.code()).isEqualTo(70);
        assertThat(noTable.err())
                .isEqualTo(
                        "pct-monitor: there is not the table none in eu-west-2 for these"
                                + " credentials; AWS_REGION names the region.\n");
        Answer noBucket = SHELL.run("check", "--aws", "--table", TABLE, "--bucket", "not-there");
        assertThat(noBucket.code()).isEqualTo(70);
        assertThat(noBucket.err())
                .isEqualTo(
                        "pct-monitor: there is not the bucket not-there in eu-west-2 for these"
                                + " credentials; AWS_REGION names the region.\n");
    }

    @Test
    void theThreeOptionsGoTogether() {
        assertThat(SHELL.run("check", "--aws").err())
                .contains("--table", "--bucket")
                .doesNotContain("Exception");
        assertThat(SHELL.run("check", "--aws").code()).isEqualTo(64);
        assertThat(run("check", "--data", "x").err())
                .startsWith("pct-monitor: --data and --aws name different places.");
    }
}
