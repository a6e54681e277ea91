package uk.pctmonitor.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import uk.pctmonitor.aws.BackOff;
import uk.pctmonitor.aws.DynamoTable;
import uk.pctmonitor.aws.LocalStack;
import uk.pctmonitor.aws.SqsQueue;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * Real files go the whole way: bucket, its own event, ingest, table, its own stream, assess,
 * remind, notify, topic, subscriber. The functions are the packages under AWS's runtime.
 *
 * <p>The figures of the two quarters were counted from the two files with a spreadsheet: 95 and
 * more is green, 90 and more amber, less red; a level is compared with the figure before it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WholePathIT {

    private static final String SCHEDULED = "{\"scheduledTime\": \"%sT06:00:00Z\"}";

    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> mails = new LinkedHashMap<>();
    private final Map<String, List<String>> assessed = new LinkedHashMap<>();
    private final Map<String, List<String>> reported = new LinkedHashMap<>();
    private final Map<String, SortedSet<String>> pages = new LinkedHashMap<>();
    private List<JsonNode> toOneReader = List.of();
    private String oneReader = "";
    private final Deployment deployment;
    private final SqsQueue everybody;
    private final SqsQueue operations;

    WholePathIT() throws IOException, InterruptedException {
        LocalStack.require();
        deployment = new Deployment("pct-monitor");
        everybody = deployment.subscribe("AlertTopic", "everybody", "");
        operations = deployment.subscribe("OperationsTopic", "operations", "");
    }

    @BeforeAll
    void goesTheWholeWay() throws Exception {
        upload("contacts", "inbox/dh/contacts/contacts.csv", "contacts.csv");
        upload("phe", "inbox/phe/contacts/contacts.csv", "phe/contacts/2013-07-01.csv");
        String first =
                upload("first quarter", "inbox/phe/cover/2013-14_Q1.csv", "cover/2013-14_Q1.csv");
        assess("first quarter");
        tell("first quarter", "2013-10-14");

        oneReader = recipientOf("Q39", mails.getOrDefault("first quarter", List.of()));
        SqsQueue one =
                deployment.subscribe(
                        "AlertTopic", "one-reader", "{\"recipient\": [\"" + oneReader + "\"]}");
        upload("second quarter", "inbox/phe/cover/2013-14_Q2.csv", "cover/2013-14_Q2.csv");
        deployment.work().read();
        deployment.calls("AssessFunction").refuse("dynamodb:PutItem");
        assessed.put(
                "denied",
                List.of(
                        deployment
                                .work()
                                .handOnBatch(deployment.function("AssessFunction"))
                                .body()));
        deployment.calls("AssessFunction").allowAll();
        assess("second quarter");
        tell("second quarter", "2013-10-21");
        toOneReader = one.receiveAll();

        answers.put("again", deployment.invoke("IngestFunction", first));
        assess("again");
        uploadText("broken", "inbox/phe/cover/broken.csv", "fiscal_year,quarter\n2013/14,Q3\n");
        tell("again", "2013-10-21");
        act();
        reconcile();
        correctTwiceInTheWrongOrder();
        report("while work waits");
        answers.put(
                "sweep", deployment.invoke("AssessFunction", "{\"doEverythingWaiting\": true}"));
        report("after the correction");
        answers.put(
                "refreshed",
                deployment.invoke("ReportFunction", SCHEDULED.formatted("2013-10-22")));
        answers.put(
                "as at",
                deployment.invoke(
                        "ReportFunction",
                        "{\"quarter\": \"2013/14 Q1\", \"sha\": \"Q39\", \"asAt\": \"%s\"}"
                                .formatted(London.dateOf(Instant.now()))));
    }

    /** What has been taken off the queue since the last call rings for the pages. */
    private void report(String name) throws Exception {
        reported.put(
                name,
                deployment.done().handOnTo(deployment.function("ReportFunction")).stream()
                        .map(Answer::body)
                        .toList());
        pages.put(name, pages());
    }

    private SortedSet<String> pages() {
        SortedSet<String> keys = new TreeSet<>();
        LocalStack.s3()
                .listObjectsV2Paginator(r -> r.bucket(deployment.stack().ref("Reports")))
                .contents()
                .forEach(each -> keys.add(each.key()));
        return keys;
    }

    /**
     * What people decide is dated by the day of the upload, which must be one of the calendar's.
     */
    private void act() throws Exception {
        deployment.calls("IngestFunction").pretendUploadedAt(Instant.parse("2013-11-04T10:00:00Z"));
        upload("people of a PCT", "inbox/5FL/contacts/a.csv", "5FL/contacts/2013-07-01.csv");
        uploadText(
                "plan",
                "inbox/5FL/plans/a.csv",
                """
                plan,org,type,title,prepared_by,starts,milestone,action,purpose,findings,when,due,owner
                NEW,5FL,RECOVERY,Second MMR,coordinator,,1,Call in,ADDRESS_FAILURE,IMM-MMR2-5Y,BY,2014-01-31,plan lead
                NEW,,,,,,2,Report moves,MITIGATE_RISK,IMM-MMR2-5Y,BY,2014-02-28,plan lead
                """);
        uploadText(
                "acknowledgement",
                "inbox/Q39/acks/a.csv",
                """
                org,metric,by,until,note
                5A3,IMM-MMR2-5Y,performance manager,2013-12-31,letters go out
                """);
        deployment.calls("IngestFunction").showUploadTimes();
    }

    /** An upload that was never announced, an event that failed, and nobody has a subscription. */
    private void reconcile() throws Exception {
        deployment.uploadExample("inbox/dh/contacts/missed.csv", "contacts.csv");
        deployment.announced(1);
        new SqsQueue(LocalStack.endpoint(), deployment.stack().physicalName("NotifyFailures"))
                .send("{}");
        AwsCalls calls = deployment.calls("ReconcileFunction");
        calls.pretendUploadedAt(Instant.now().minus(Duration.ofHours(1)));
        for (String run : List.of("reconciled", "reconciled again")) {
            answers.put(
                    run, deployment.invoke("ReconcileFunction", SCHEDULED.formatted("2013-10-22")));
            mails.put(run, operations.receiveAll());
        }
        answers.put("missed", deployment.invoke("IngestFunction", calls.invocations().getFirst()));
    }

    /** A PCT may correct its own return; two versions of one key, the later announced first. */
    private void correctTwiceInTheWrongOrder() throws Exception {
        List<String> lines =
                Files.readAllLines(Deployment.examples().resolve("cover/2013-14_Q2.csv"));
        String header = lines.getFirst();
        String bath = lines.stream().filter(l -> l.contains(",5FL,")).findFirst().orElseThrow();
        String key = "inbox/5FL/cover/2013-14_Q2.csv";
        deployment.upload(key, bytes(header + "\n" + bath.replaceFirst(",[0-9.]+$", ",50") + "\n"));
        Thread.sleep(1_100); // LocalStack keeps whole seconds
        deployment.upload(key, bytes(header + "\n" + bath.replaceFirst(",[0-9.]+$", ",60") + "\n"));
        List<String> events = deployment.announced(2);
        answers.put("later", deployment.invoke("IngestFunction", latest(events)));
        answers.put("earlier", deployment.invoke("IngestFunction", earliest(events)));
    }

    private static String latest(List<String> events) {
        return events.stream().max(WholePathIT::byTime).orElseThrow();
    }

    private static String earliest(List<String> events) {
        return events.stream().min(WholePathIT::byTime).orElseThrow();
    }

    private static int byTime(String one, String other) {
        return time(one).compareTo(time(other));
    }

    private static String time(String event) {
        Matcher time = Pattern.compile("\"eventTime\": ?\"([^\"]+)\"").matcher(event);
        assertThat(time.find()).isTrue();
        return time.group(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String upload(String name, String key, String example) throws Exception {
        deployment.uploadExample(key, example);
        return ingest(name);
    }

    private void uploadText(String name, String key, String text) throws Exception {
        deployment.upload(key, bytes(text));
        ingest(name);
    }

    private String ingest(String name) throws Exception {
        String event = deployment.announced(1).getFirst();
        answers.put(name, deployment.invoke("IngestFunction", event));
        return event;
    }

    private void assess(String name) throws Exception {
        assessed.put(
                name,
                deployment.work().handOnTo(deployment.function("AssessFunction")).stream()
                        .map(Answer::body)
                        .toList());
    }

    private void tell(String name, String day) throws Exception {
        answers.put(
                "day of " + name, deployment.invoke("RemindFunction", SCHEDULED.formatted(day)));
        answers.put("told " + name, deployment.invoke("NotifyFunction", SCHEDULED.formatted(day)));
        mails.put(name, everybody.receiveAll());
    }

    @AfterAll
    void end() throws IOException {
        deployment.close();
    }

    @ParameterizedTest
    @CsvSource({
        "contacts, ACCEPTED",
        "phe, ACCEPTED",
        "first quarter, ACCEPTED",
        "second quarter, ACCEPTED",
        "again, ACCEPTED",
        "broken, REFUSED",
        "people of a PCT, ACCEPTED",
        "plan, ACCEPTED",
        "missed, ACCEPTED",
        "acknowledgement, ACCEPTED",
        "later, ACCEPTED",
        "earlier, SUPERSEDED"
    })
    void everyUploadEndsAsItShould(String upload, String outcome) {
        assertThat(answers.get(upload)).hasToString("{\"" + outcome + "\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "inbox/phe/cover/2013-14_Q1.csv, 1771, 41",
        "inbox/phe/cover/2013-14_Q2.csv, 1806, 6"
    })
    void everyFigureIsTakenIn(String key, int figures, int blank) throws Exception {
        assertThat(facts("IngestFunction"))
                .filteredOn(line -> line.path("file").asText().equals(key))
                .first()
                .satisfies(line -> assertThat(line.path("figures").asInt()).isEqualTo(figures))
                .satisfies(line -> assertThat(line.path("blank").asInt()).isEqualTo(blank))
                .satisfies(line -> assertThat(line.path("rows").asInt()).isEqualTo(151));
    }

    /** 615 amber, 297 red, and three PCTs whose return has no figure at all. */
    @Test
    void theFirstQuarterOpensAnAlertForEveryFigureThatFallsShort() {
        List<JsonNode> digests = onePerSha("first quarter");

        assertThat(digests).hasSize(10);
        assertThat(sum(digests, "(\\d+) figures? (?:is|are) red in the first report"))
                .isEqualTo(297);
        assertThat(sum(digests, "(\\d+) (?:figures )?(?:is|are) amber in the first report"))
                .isEqualTo(615);
        assertThat(sum(digests, "(\\d+) returns? did not come")).isEqualTo(3);
    }

    /**
     * 40 from green to red and 43 from amber; 136 from green to amber; 100 to green and 61 from red
     * to amber; 6 that had been reported are blank.
     */
    @Test
    void theSecondQuarterTellsWhatChanged() {
        List<JsonNode> digests = onePerSha("second quarter");

        assertThat(digests).hasSize(10);
        assertThat(sum(digests, "(\\d+) figures? turned red")).isEqualTo(40 + 43);
        assertThat(sum(digests, "(\\d+) (?:figures? )?turned amber")).isEqualTo(136);
        assertThat(sum(digests, "(\\d+) (?:figures? )?got better")).isEqualTo(100 + 61);
        assertThat(sum(digests, "(\\d+) (?:figures? )?(?:is|are) missing")).isEqualTo(6);
    }

    /** The last is the correction: a figure that was green is 60%. */
    @Test
    void assessCommitsOneTransitionForEachChange() throws Exception {
        int transitions =
                facts("AssessFunction").stream()
                        .mapToInt(line -> line.path("transitions").asInt())
                        .sum();

        assertThat(transitions).isEqualTo(297 + 615 + 3 + 40 + 43 + 136 + 100 + 61 + 6 + 1);
    }

    /** 151 organisations in slices of 16 are ten slices, which is one batch of the stream's. */
    @Test
    void aBatchThatFailedComesAgainAndIsDone() throws Exception {
        String denied = assessed.getOrDefault("denied", List.of()).getFirst();

        assertThat(Deployment.JSON.readTree(denied).path("batchItemFailures")).hasSize(10);
        assertThat(assessed.get("first quarter")).containsExactly("{\"batchItemFailures\":[]}");
        assertThat(assessed.get("second quarter")).containsExactly("{\"batchItemFailures\":[]}");
    }

    /** Two contacts at each of the ten SHAs; the submitter gets the receipt. */
    @Test
    void everyContactIsToldOnceAndTheSubmitterHasItsReceipt() {
        for (String quarter : List.of("first quarter", "second quarter")) {
            List<String> readers =
                    ofKind("DIGEST", quarter).stream().map(m -> attribute(m, "recipient")).toList();
            assertThat(readers).hasSize(20).doesNotHaveDuplicates();
        }
        assertThat(ofKind("RECEIPT", "second quarter"))
                .extracting(mail -> attribute(mail, "recipient"))
                .containsExactly("phe");
        assertThat(ofKind("RECEIPT", "second quarter").getFirst().path("Message").asText())
                .contains("1,806 figures stored, 6 blank, 0 withheld");
    }

    @Test
    void aFilterPolicyLetsThroughWhatIsMeantForItsReaderOnly() {
        assertThat(toOneReader)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(attribute(mail, "recipient")).isEqualTo(oneReader));
        assertThat(toOneReader.stream().filter(mail -> attribute(mail, "kind").equals("DIGEST")))
                .hasSize(1);
    }

    @Test
    void theSameEventAgainAndABrokenFileTellOnlyOfTheRefusal() {
        assertThat(assessed.get("again")).isEmpty();
        assertThat(mails.get("again"))
                .singleElement()
                .satisfies(mail -> assertThat(attribute(mail, "outcome")).isEqualTo("REFUSED"));
    }

    /** The earlier of the two corrections leaves no work: the later one counts. */
    @Test
    void theSweepDoesWhatTheStreamDidNotBring() {
        assertThat(answers.get("sweep")).hasToString("{\"finished\":1}");
    }

    /** Two contacts at ten SHAs, one of Public Health England, three of a PCT. */
    @Test
    void reconcileAnnouncesWhatWasMissedAndMeasuresWhatIsWrong() throws Exception {
        assertThat(facts("ReconcileFunction"))
                .filteredOn(line -> line.has("_aws"))
                .first()
                .satisfies(line -> assertThat(line.path("DeadLetters").asInt()).isEqualTo(1))
                .satisfies(line ->
                        assertThat(line.path("ContactsNotReached").asInt()).isEqualTo(20 + 1 + 3))
                .satisfies(line -> assertThat(line.path("Backlog").asInt()).isPositive());
        assertThat(mails.get("reconciled"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.path("Message").asText())
                                .contains("inbox/dh/contacts/missed.csv"));
    }

    /** One slice of the correction waits until the sweep: its removal rings later. */
    @Test
    void pagesAreNotWrittenWhileWorkIsWaiting() {
        assertThat(reported.get("while work waits"))
                .isNotEmpty()
                .containsOnly("{\"batchItemFailures\":[]}");
        assertThat(pages.get("while work waits")).isEmpty();
    }

    /** Two quarters of 151 PCTs, which answer to ten SHAs. */
    @Test
    void whenAllWorkIsDoneEveryPctAndEveryShaHasItsPages() {
        assertThat(reported.get("after the correction"))
                .isNotEmpty()
                .containsOnly("{\"batchItemFailures\":[]}");
        assertThat(pages.get("after the correction"))
                .contains("index.html", "2013-14-Q1/index.html", "2013-14-Q2/index.html")
                .filteredOn(key -> key.matches("2013-14-Q2/pct/.*\\.html"))
                .hasSize(151);
        assertThat(pages.get("after the correction"))
                .filteredOn(key -> key.matches("2013-14-Q1/sha/.*\\.html"))
                .hasSize(10);
    }

    /** The correction says 60 where the national file said more. */
    @Test
    void aPageShowsWhatIsKnownAndTellsABrowserWhatItIs() {
        String reports = deployment.stack().ref("Reports");
        var page =
                LocalStack.s3()
                        .getObjectAsBytes(r -> r.bucket(reports).key("2013-14-Q2/pct/5FL.html"));

        assertThat(page.asUtf8String()).contains("Bath and North East Somerset", "60");
        assertThat(page.response().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.response().cacheControl()).isEqualTo("no-cache");
        assertThat(page.response().ssekmsKeyId())
                .isEqualTo(deployment.stack().attribute("MonitorKey", "Arn"));
    }

    private JsonNode answer(String call) {
        return Objects.requireNonNull(answers.get(call), call);
    }

    /** The day is the same, and nothing has come since. */
    @Test
    void theDailyRunLeavesPagesAloneThatAreAsTheyShouldBe() {
        JsonNode refreshed = answer("refreshed");

        assertThat(refreshed.path("quarters").asText()).isEqualTo("2013/14 Q2");
        assertThat(refreshed.path("pages").asInt()).isGreaterThan(151 + 10);
        assertThat(refreshed.path("unchanged")).isEqualTo(refreshed.path("pages"));
        assertThat(refreshed.path("requests").asInt()).isEqualTo(1);
    }

    @Test
    void onDemandOneShaIsShownAsAtADayInAFolderOfItsOwn() {
        String folder = answer("as at").path("folder").asText();

        assertThat(folder).matches("as-at-20[0-9-]{8}/");
        assertThat(pages()).contains(folder + "2013-14-Q1/sha/Q39.html");
        assertThat(pages()).doesNotContain(folder + "2013-14-Q1/sha/Q30.html");
    }

    @Test
    void theLedgerHasEveryVersionOnceAndTheReturnsAreWhole() throws Exception {
        DynamoTable table =
                new DynamoTable(
                        LocalStack.dynamoDb(),
                        deployment.stack().ref("MonitorTable"),
                        BackOff.standard(() -> 0.5, Thread::sleep));
        List<Head> versions =
                LocalStack.documents().versions(deployment.stack().ref("Inbox"), "inbox/");
        ReturnsChecker returns = new ReturnsChecker(table);

        assertThat(versions).hasSize(11);
        assertThat(new LedgerChecker(table).check(versions.stream().map(Head::id).toList()))
                .isEmpty();
        assertThat(returns.check(pcts(), "cover")).isEmpty();
        assertThat(returns.returns()).isEqualTo(2 * 151 + 2);
    }

    private static List<String> pcts() throws IOException {
        return Files.readAllLines(Deployment.examples().resolve("cover/2013-14_Q1.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[3])
                .toList();
    }

    @Test
    void theBucketKeepsVersionsUnderTheKeyOfTheTemplate() {
        String inbox = deployment.stack().ref("Inbox");

        assertThat(LocalStack.s3().getBucketVersioning(r -> r.bucket(inbox)).status())
                .isEqualTo(BucketVersioningStatus.ENABLED);
        assertThat(
                        LocalStack.s3()
                                .headObject(
                                        r -> r.bucket(inbox).key("inbox/phe/cover/2013-14_Q1.csv"))
                                .ssekmsKeyId())
                .isEqualTo(deployment.stack().attribute("MonitorKey", "Arn"));
        assertThat(LocalStack.s3().getBucketPolicy(r -> r.bucket(inbox)).policy())
                .contains("OnlyOverTls");
    }

    static List<String> driven() {
        return List.of(
                "IngestFunction",
                "AssessFunction",
                "RemindFunction",
                "NotifyFunction",
                "ReportFunction",
                "ReconcileFunction");
    }

    @ParameterizedTest
    @MethodSource("driven")
    void everyCallIsAllowedByTheRoleOfTheFunction(String function) {
        assertThat(deployment.calls(function).seen()).isNotEmpty();
        assertThat(
                        Rights.of(deployment.stack(), function)
                                .missing(deployment.calls(function).seen()))
                .isEmpty();
    }

    /** The proof that the test before this one can fail. */
    @Test
    void aCallBeyondTheRoleIsSeen() {
        String other = deployment.stack().attribute("Inbox", "Arn") + "/inbox/x";
        assertThat(
                        Rights.of(deployment.stack(), "AssessFunction")
                                .missing(deployment.calls("IngestFunction").seen()))
                .contains(
                        new Call(
                                "s3:GetObjectVersion",
                                other.replace("/x", "/phe/cover/2013-14_Q1.csv")));
        assertThat(
                        Rights.of(deployment.stack(), "IngestFunction")
                                .missing(List.of(new Call("s3:DeleteObject", other))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("driven")
    void everyRightIsUsedOrHasAReason(String function) {
        assertThat(
                        Rights.of(deployment.stack(), function)
                                .unused(deployment.calls(function).seen()))
                .isSubsetOf(new TreeSet<>(RightsNotSeen.of(function)));
    }

    @ParameterizedTest
    @MethodSource("driven")
    void everyLogLineIsOneJsonObjectThatSaysItsLevel(String function) throws Exception {
        assertThat(facts(function))
                .isNotEmpty()
                .filteredOn(line -> !line.has("_aws"))
                .allSatisfy(
                        line -> assertThat(line.path("level").asText()).matches("INFO|WARN|ERROR"))
                .allSatisfy(line -> assertThat(line.path("message").asText()).isNotBlank());
    }

    /** Half of what the template gives is left for larger files and for the years that follow. */
    @ParameterizedTest
    @MethodSource("driven")
    void theFunctionNeedsHalfOfItsMemoryAtMost(String function) throws Exception {
        PackagedFunction running = deployment.function(function);

        assertThat(running.peakMemory()).isLessThan(running.definition().memory() / 2);
    }

    private List<JsonNode> facts(String function) throws Exception {
        List<JsonNode> facts = new ArrayList<>();
        for (String line : deployment.function(function).log()) {
            facts.add(Deployment.JSON.readTree(line));
        }
        return facts;
    }

    private List<JsonNode> ofKind(String kind, String quarter) {
        return mails.getOrDefault(quarter, List.of()).stream()
                .filter(mail -> attribute(mail, "kind").equals(kind))
                .toList();
    }

    private List<JsonNode> onePerSha(String quarter) {
        Map<String, JsonNode> bySha =
                ofKind("DIGEST", quarter).stream()
                        .collect(Collectors.toMap(m -> attribute(m, "sha"), m -> m, (a, _) -> a));
        return List.copyOf(bySha.values());
    }

    private static String recipientOf(String sha, List<JsonNode> of) {
        return of.stream()
                .filter(mail -> attribute(mail, "sha").equals(sha))
                .map(mail -> attribute(mail, "recipient"))
                .findFirst()
                .orElseThrow();
    }

    private static String attribute(JsonNode mail, String name) {
        return mail.path("MessageAttributes").path(name).path("Value").asText();
    }

    /** Of the first paragraphs, which sum up; lines are wrapped. */
    private static int sum(List<JsonNode> of, String pattern) {
        int sum = 0;
        for (JsonNode mail : of) {
            String summary =
                    mail.path("Message").asText().split("\n\n", -1)[0].replaceAll("\\s+", " ");
            Matcher found = Pattern.compile(pattern).matcher(summary);
            sum += found.find() ? Integer.parseInt(found.group(1)) : 0;
        }
        return sum;
    }
}
