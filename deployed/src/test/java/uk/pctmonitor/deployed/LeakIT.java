package uk.pctmonitor.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.aws.LocalStack;
import uk.pctmonitor.aws.SqsQueue;
import uk.pctmonitor.core.calendar.London;

/**
 * S12: cell text, names, addresses and what stands beside a suppressed value never get into a log
 * line, a metric, a subject, an attribute or an error. Each of them is marked here: words with
 * {@code kanari}, numbers with {@code 31847}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LeakIT {

    private static final Pattern CANARY =
            Pattern.compile("kanari|(?<![0-9a-f-])31,?847(?![0-9a-f])");

    private static final String COVER =
            "fiscal_year,quarter,sha_code,pct_code,pct_name,denominator_12m,denominator_24m,"
                    + "denominator_5y,dtap_ipv_hib_12m,pcv_12m,menc_12m,rotavirus_12m,"
                    + "dtap_ipv_hib_24m,pcv_booster_24m,hib_menc_booster_24m,mmr1_24m,"
                    + "dtap_ipv_hib_primary_5y,mmr1_5y,mmr2_5y,dtap_ipv_booster_5y,"
                    + "hib_menc_booster_5y\n";

    private final Deployment deployment;
    private final SqsQueue everybody;
    private final SqsQueue operations;
    private final List<JsonNode> toOperations = new ArrayList<>();
    private final List<JsonNode> mails = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    LeakIT() throws IOException, InterruptedException {
        LocalStack.require();
        deployment = new Deployment("leak");
        everybody = deployment.subscribe("AlertTopic", "leak-everybody", "");
        operations = deployment.subscribe("OperationsTopic", "leak-operations", "");
    }

    @BeforeAll
    void driveEverythingWithCanaries() throws Exception {
        deployment.calls("IngestFunction").pretendUploadedAt(Instant.parse("2013-11-04T10:00:00Z"));
        acceptedFiles();
        refusedFiles();
        hostileNames();
        work("first");
        faultsOfAws();
        malformedEvents();
        work("after the faults");
        withoutTheTable();
    }

    private void acceptedFiles() throws Exception {
        upload(
                "contacts",
                "inbox/5FL/contacts/openly-named.csv",
                """
                org,role,name,email,from,to
                5FL,plan lead,Kanari Name,kanari.lead@5fl.pct.example,2013-04-01,
                5FL,chief executive,"Kanari ""Quote"" ${jndi:ldap://kanari.example/a}",kanari@5fl.pct.example,2013-04-01,
                """);
        upload(
                "contacts of the SHA",
                "inbox/Q39/contacts/a.csv",
                """
                org,role,name,email,from,to
                Q39,performance manager,Kanari Manager,kanari.manager@q39.sha.example,2013-04-01,
                """);
        upload(
                "figures",
                "inbox/5FL/cover/a.csv",
                COVER
                        + "2013/14,Q2,Q39,5FL,Kanari Somerset,31847,31847,500,*,95.1,*,,94.2,93.0,"
                        + "*,*,96.0,95.5,80.4,*,92.0\n");
        upload(
                "plan",
                "inbox/5FL/plans/a.csv",
                """
                plan,org,type,title,prepared_by,starts,milestone,action,purpose,findings,when,due,owner,measure,evidence
                NEW,5FL,RECOVERY,Kanari title,Kanari Author,,1,Kanari action ${jndi:ldap://kanari},ADDRESS_FAILURE,IMM-MMR2-5Y,BY,2013-12-02,plan lead,kanari 31847,Kanari file
                NEW,,,,,,2,Kanari moves,MITIGATE_RISK,IMM-MMR2-5Y,BY,2014-02-28,kanari.lead@5fl.pct.example,,
                """);
        upload(
                "override",
                "inbox/Q39/overrides/a.csv",
                """
                org,category,light,first_person,second_person,reason,until,period
                5FL,finance,AMBER,A. Kanari,B. Kanari,Kanari reason,2013-12-31,
                """);
    }

    private void refusedFiles() throws Exception {
        upload(
                "faulty figures",
                "inbox/5FL/cover/b.csv",
                COVER
                        + "2013/14,Q2,Q39,5FL,Kanari,31847kanari,kanari,=KANARI(),*,"
                        + "${jndi:ldap://kanari},\"kanari\r\n{\"\"level\"\":\"\"ERROR\"\"}\",,<31847,"
                        + "\u001b[31mkanari,kanari@x.example,n/a kanari,1,2,3,4,5\n");
        upload(
                "unknown organisation",
                "inbox/5FL/cover/c.csv",
                COVER + "2013/14,Q2,Q39,KANARI,x,1,1,1,*,1,1,,1,1,1,1,1,1,1,1,1\n");
        upload("no figures", "inbox/5FL/cover/d.csv", "kanari,31847\nkanari,kanari\n");
        upload(
                "faulty contacts",
                "inbox/5FL/contacts/b.csv",
                """
                org,role,name,email,from,to
                5FL,kanari role,Kanari,not-an-address-kanari,kanari,31847
                """);
        upload(
                "faulty plan",
                "inbox/5FL/plans/b.csv",
                """
                plan,org,type,title,prepared_by,starts,milestone,action,purpose,findings,when,due,owner
                RP-KANARI-1,5FL,KANARI,Kanari,Kanari,kanari,1,Kanari,KANARI,KANARI,KANARI,kanari,kanari@nobody.example
                """);
        upload(
                "faulty acknowledgement",
                "inbox/Q39/acks/b.csv",
                """
                org,metric,by,until,note
                5FL,IMM-MMR1-5Y,Kanari Person,2013-12-31,kanari note of an alert that is not open
                """);
    }

    /** The name of a file is the sender's, and is logged; it may not break out of its line. */
    private void hostileNames() throws Exception {
        upload(
                "hostile name",
                "inbox/5FL/cover/x\r\n{\"level\":\"ERROR\",\"message\":\"forged\"}.csv",
                COVER);
        upload("jndi name", "inbox/5FL/cover/${jndi:ldap:a}%0a%n.csv", COVER);
    }

    private void work(String when) throws Exception {
        List<Answer> all = deployment.work().handOnTo(deployment.function("AssessFunction"));
        for (Answer answer : all) {
            answers.put("assess " + when + answers.size(), answer);
        }
        invoke("remind " + when, "RemindFunction", "{\"scheduledTime\": \"2013-12-09T07:00:00Z\"}");
        invoke("notify " + when, "NotifyFunction", "{\"scheduledTime\": \"2013-12-09T07:30:00Z\"}");
        mails.addAll(everybody.receiveAll());
        invoke("reconcile " + when, "ReconcileFunction", "{}");
        toOperations.addAll(operations.receiveAll());
        for (Answer answer : deployment.done().handOnTo(deployment.function("ReportFunction"))) {
            answers.put("report " + when + answers.size(), answer);
        }
        invoke("report " + when, "ReportFunction", "{\"all\": true}");
    }

    private void faultsOfAws() throws Exception {
        String gone = "inbox/5FL/cover/gone.csv";
        deployment.delete(gone, deployment.upload(gone, bytes("kanari")));
        invoke("gone", "IngestFunction", deployment.announced(1).getFirst());

        deployment.upload("inbox/5FL/cover/e.csv", bytes(COVER.replace("mmr1_24m", "kanari")));
        String event = deployment.announced(1).getFirst();
        for (String right : List.of("s3:GetObjectVersion", "dynamodb:PutItem")) {
            deployment.calls("IngestFunction").refuse(right);
            invoke("without " + right, "IngestFunction", event);
        }
        deployment.calls("IngestFunction").allowAll();
        deployment.calls("NotifyFunction").refuse("sns:Publish");
        invoke("no topic", "NotifyFunction", "{\"scheduledTime\": \"2013-12-09T12:30:00Z\"}");
        deployment.calls("NotifyFunction").allowAll();
        deployment.calls("ReportFunction").refuse("s3:PutObject");
        invoke(
                "no pages",
                "ReportFunction",
                "{\"asAt\": \"%s\"}".formatted(London.dateOf(Instant.now())));
        invoke("no such SHA", "ReportFunction", "{\"sha\": \"Q99\"}");
        deployment.calls("ReportFunction").allowAll();
    }

    private void malformedEvents() throws Exception {
        for (String function : WholePathIT.driven()) {
            List<String> events =
                    List.of(
                            "kanari",
                            "{\"Records\": [kanari]}",
                            "{\"kanari\": \"kanari",
                            "{\"Records\": 318473184731847318473184731847}",
                            "{\"Records\": {\"kanari\": \"kanari\"}, \"scheduledTime\": \"kanari\"}",
                            "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\":"
                                    + " {\"name\": \"kanari\"}, \"object\": {\"key\": \"inbox/%ka%nari\","
                                    + " \"versionId\": \"kanari\", \"sequencer\": \"1\"}}}]}");
            for (String event : events) {
                invoke("malformed " + function + events.indexOf(event), function, event);
            }
        }
    }

    private void withoutTheTable() throws Exception {
        String table = deployment.stack().ref("MonitorTable");
        LocalStack.dynamoDb().deleteTable(request -> request.tableName(table));
        deployment.upload("inbox/5FL/cover/f.csv", bytes(COVER));
        invoke("no table 1", "IngestFunction", deployment.announced(1).getFirst());
        invoke("no table 2", "AssessFunction", "{\"doEverythingWaiting\": true}");
        for (String function : List.of("RemindFunction", "NotifyFunction", "ReportFunction")) {
            invoke(
                    "no table " + function,
                    function,
                    "{\"scheduledTime\": \"2013-12-09T07:00:00Z\"}");
        }
    }

    private void upload(String name, String key, String text) throws Exception {
        deployment.upload(key, bytes(text));
        invoke(name, "IngestFunction", deployment.announced(1).getFirst());
    }

    private void invoke(String name, String function, String event) throws Exception {
        answers.put(name, deployment.function(function).invoke(event));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @AfterAll
    void end() throws IOException {
        deployment.close();
    }

    @Test
    void noLogLineHoldsACanary() throws Exception {
        assertThat(allLogLines()).isNotEmpty().noneMatch(LeakIT::holdsCanary);
    }

    @Test
    void noAnswerHoldsACanary() {
        assertThat(answers.values()).extracting(Answer::body).noneMatch(LeakIT::holdsCanary);
    }

    @Test
    void noSubjectAndNoAttributeHoldsACanaryOrAnAddress() {
        assertThat(mails)
                .isNotEmpty()
                .extracting(mail -> mail.path("Subject").asText() + mail.path("MessageAttributes"))
                .noneMatch(LeakIT::holdsCanary)
                .noneMatch(text -> text.contains("@"));
    }

    /** Whoever runs the system need not know who reads it. */
    @Test
    void whatOperationsReadHoldsNoCanaryAndNoAddress() {
        assertThat(toOperations)
                .isNotEmpty()
                .extracting(mail -> mail.path("Subject").asText() + mail.path("Message").asText())
                .noneMatch(LeakIT::holdsCanary)
                .noneMatch(text -> text.contains("@"));
    }

    /** The proof that the tests before can fail: what may be seen is seen, and canaries went in. */
    @Test
    void whatIsNotSecretIsSeenAndTheCanariesWentAllTheWay() throws Exception {
        assertThat(allLogLines()).anyMatch(line -> line.contains("openly-named.csv"));
        assertThat(answers.values()).anyMatch(answer -> answer.body().contains("ACCEPTED"));
        assertThat(mails).anyMatch(mail -> mail.path("Subject").asText().contains("openly-named"));
        assertThat(mails).anyMatch(mail -> holdsCanary(mail.path("Message").asText()));
        assertThat(holdsCanary("a KANARI in a cage")).isTrue();
        assertThat(holdsCanary("31,847 children")).isTrue();
        assertThat(holdsCanary("1f31847a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "contacts, ACCEPTED",
        "contacts of the SHA, ACCEPTED",
        "figures, ACCEPTED",
        "plan, ACCEPTED",
        "override, ACCEPTED",
        "faulty figures, REFUSED",
        "unknown organisation, REFUSED",
        "no figures, REFUSED",
        "faulty contacts, REFUSED",
        "faulty plan, REFUSED",
        "faulty acknowledgement, REFUSED"
    })
    void everyFileEndsAsItIsMeantToHere(String upload, String outcome) {
        assertThat(answers.get(upload))
                .extracting(Answer::body)
                .isEqualTo("{\"" + outcome + "\":1}");
    }

    @Test
    void noFileNameForgesALine() throws Exception {
        for (String line : allLogLines()) {
            assertThat(Deployment.JSON.readTree(line).isObject()).as(line).isTrue();
            assertThat(Deployment.JSON.readTree(line).path("message").asText())
                    .isNotEqualTo("forged");
        }
        assertThat(mails)
                .extracting(mail -> mail.path("Subject").asText())
                .noneMatch(subject -> subject.contains("\n") || subject.contains("\r"));
    }

    @Test
    void aFaultIsAnErrorWithOneMessageAndTheFunctionLivesOn() throws Exception {
        assertThat(answers)
                .hasEntrySatisfying("gone", a -> assertThat(a.failed()).isTrue())
                .hasEntrySatisfying(
                        "without dynamodb:PutItem", a -> assertThat(a.failed()).isTrue())
                .hasEntrySatisfying("no table 1", a -> assertThat(a.failed()).isTrue())
                .hasEntrySatisfying("no table 2", a -> assertThat(a.failed()).isTrue())
                .hasEntrySatisfying(
                        "no table RemindFunction", a -> assertThat(a.failed()).isTrue());
        for (Answer answer : answers.values()) {
            if (answer.failed()) {
                JsonNode report = Deployment.JSON.readTree(answer.body());
                assertThat(report.path("errorMessage").asText()).isNotBlank().doesNotContain("\n");
            }
        }
        assertThat(deployment.started().values()).allMatch(PackagedFunction::isAlive);
    }

    private List<String> allLogLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (PackagedFunction function : deployment.started().values()) {
            lines.addAll(function.log());
        }
        return lines;
    }

    private static boolean holdsCanary(String text) {
        return CANARY.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
