package uk.pctmonitor.deployed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rights of roles that no call of a function shows, each with its reason. */
final class RightsNotSeen {

    /** Of every function. */
    private static final Map<String, String> OF_ALL =
            Map.of(
                    "WriteOwnLog: logs:CreateLogStream", "Lambda writes the log",
                    "WriteOwnLog: logs:PutLogEvents", "Lambda writes the log",
                    "HandOverWhatFailed: sqs:SendMessage", "Lambda sends what failed",
                    "UseTheKeyThroughServices: kms:Decrypt", "the services call the key",
                    "UseTheKeyThroughServices: kms:GenerateDataKey", "the services call the key");

    private static final Map<String, Map<String, String>> OF_ONE =
            Map.of(
                    "IngestFunction",
                    Map.of(
                            "SeeThatAnUploadIsGone: s3:ListBucket",
                            "never called: without it S3 says forbidden, not missing",
                            "SeeThatAnUploadIsGone: s3:ListBucketVersions",
                            "the same, for a version"),
                    "AssessFunction",
                    Map.of(
                            "HearOfWork: dynamodb:ListStreams",
                            "Lambda asks for it when the event source is made",
                            "OrderWorkAndTakeAwayWhatIsDone: dynamodb:PutItem",
                            "for replays; ReplayTest runs under the role",
                            "KeepAssessmentsAlertsPlansAndOutbox: dynamodb:ConditionCheckItem",
                            "for plans that figures begin, and today lies beyond the catalogue's"
                                    + " bank holidays; DynamoPlansTest and AssessFaultsTest have it"),
                    "ReportFunction",
                    Map.of(
                            "HearThatWorkIsDone: dynamodb:ListStreams",
                            "Lambda asks for it when the event source is made",
                            "SeeThatThereAreNone: s3:ListBucket",
                            "never called: without it S3 says forbidden, not missing"));

    private RightsNotSeen() {}

    static List<String> of(String function) {
        List<String> rights = new ArrayList<>(OF_ALL.keySet());
        rights.addAll(OF_ONE.getOrDefault(function, Map.of()).keySet());
        return rights;
    }
}
