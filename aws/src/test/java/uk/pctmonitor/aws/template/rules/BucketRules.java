package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;
import static uk.pctmonitor.aws.template.rules.Rule.the;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Buckets. */
final class BucketRules {

    private static final Function<Template, List<Node>> BUCKETS = every("AWS::S3::Bucket");
    private static final Function<Template, List<Node>> FILES = the("Inbox", "Reports");

    private BucketRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-S3-01",
                        "Every bucket is closed to the public.",
                        "NCSC 3",
                        BUCKETS,
                        bucket ->
                                Stream.of(
                                                "BlockPublicAcls",
                                                "BlockPublicPolicy",
                                                "IgnorePublicAcls",
                                                "RestrictPublicBuckets")
                                        .allMatch(name ->
                                                properties(bucket)
                                                        .says(
                                                                "true",
                                                                "PublicAccessBlockConfiguration",
                                                                name))),
                Rule.of(
                        "T-S3-02",
                        "Every object belongs to the bucket's owner; there are no ACLs.",
                        "NCSC 3",
                        BUCKETS,
                        bucket ->
                                properties(bucket).at("OwnershipControls", "Rules").list().stream()
                                        .allMatch(rule ->
                                                rule.says(
                                                        "BucketOwnerEnforced", "ObjectOwnership"))),
                Rule.of(
                        "T-S3-03",
                        "Every bucket keeps versions.",
                        "S1, S4, NCSC 2",
                        BUCKETS,
                        bucket ->
                                properties(bucket)
                                        .says("Enabled", "VersioningConfiguration", "Status")),
                new Rule(
                        "T-S3-04",
                        "Every bucket refuses requests without TLS, or with TLS before 1.2.",
                        "NCSC 1",
                        BUCKETS,
                        (template, bucket) ->
                                denies(template, bucket, "Bool", "aws:SecureTransport", "false")
                                        && denies(
                                                template,
                                                bucket,
                                                "NumericLessThan",
                                                "s3:TlsVersion",
                                                "1.2")),
                new Rule(
                        "T-S3-05",
                        "Files are encrypted under our key, and an upload under another is refused.",
                        "NCSC 2, decision 060",
                        FILES,
                        BucketRules::isUnderOurKey),
                Rule.of(
                        "T-S3-06",
                        "What is left of an upload that broke off is dropped after a day.",
                        "S11",
                        BUCKETS,
                        bucket ->
                                lifecycle(bucket)
                                        .anyMatch(rule ->
                                                rule.says(
                                                        "1",
                                                        "AbortIncompleteMultipartUpload",
                                                        "DaysAfterInitiation"))),
                Rule.of(
                        "T-S3-07",
                        "Who read or wrote files is logged.",
                        "NCSC 13, decision 062",
                        FILES,
                        bucket ->
                                properties(bucket)
                                        .says(
                                                "AccessLogs",
                                                "LoggingConfiguration",
                                                "DestinationBucketName",
                                                "Ref")),
                Rule.of(
                        "T-S3-08",
                        "No version in the inbox ever expires.",
                        "S1, S5",
                        the("Inbox"),
                        bucket ->
                                lifecycle(bucket)
                                        .flatMap(rule -> rule.names().stream())
                                        .noneMatch(name -> name.contains("Expiration"))),
                Rule.of(
                        "T-S3-09",
                        "Every bucket outlives the stack.",
                        "S5, NCSC 2",
                        BUCKETS,
                        KeyRules::outlivesTheStack),
                new Rule(
                        "T-S3-10",
                        "Only the report function writes pages, and no page in force expires.",
                        "S4.16, decision 084",
                        the("Reports"),
                        (template, bucket) ->
                                Statements.about(
                                                        template,
                                                        "AWS::S3::BucketPolicy",
                                                        "Bucket",
                                                        bucket)
                                                .filter(s -> s.says("Deny", "Effect"))
                                                .filter(s -> s.says("*", "Principal"))
                                                .filter(s ->
                                                        Statements.actions(s)
                                                                .anyMatch("s3:PutObject"::equals))
                                                .anyMatch(s ->
                                                        s.says(
                                                                "ReportRole.Arn",
                                                                "Condition",
                                                                "ArnNotEquals",
                                                                "aws:PrincipalArn",
                                                                "Fn::GetAtt"))
                                        && lifecycle(bucket)
                                                .flatMap(rule -> rule.names().stream())
                                                .noneMatch(name -> name.startsWith("Expiration"))));
    }

    static Node properties(Node resource) {
        return resource.at("Properties");
    }

    private static Stream<Node> lifecycle(Node bucket) {
        return properties(bucket).at("LifecycleConfiguration", "Rules").list().stream();
    }

    private static boolean denies(
            Template template, Node bucket, String operator, String key, String value) {
        return Statements.about(template, "AWS::S3::BucketPolicy", "Bucket", bucket)
                .filter(Statements.denial(operator, key, value))
                .anyMatch(denial ->
                        denial.says("s3:*", "Action")
                                && denial.at("Resource").elements().size() == 2);
    }

    private static boolean isUnderOurKey(Template template, Node bucket) {
        Node encryption =
                properties(bucket)
                        .at("BucketEncryption", "ServerSideEncryptionConfiguration")
                        .list()
                        .getFirst();
        String header = "s3:x-amz-server-side-encryption";
        List<Node> denials =
                Statements.about(template, "AWS::S3::BucketPolicy", "Bucket", bucket).toList();
        return encryption.says("true", "BucketKeyEnabled")
                && encryption.says("aws:kms", "ServerSideEncryptionByDefault", "SSEAlgorithm")
                && denials.stream()
                        .filter(Statements.denial("Null", header, "false"))
                        .anyMatch(denial ->
                                denial.says(
                                        "MonitorKey.Arn",
                                        "Condition",
                                        "StringNotEquals",
                                        header + "-aws-kms-key-id",
                                        "Fn::GetAtt"))
                && denials.stream()
                        .anyMatch(
                                Statements.denial("Null", header + "-customer-algorithm", "false"));
    }
}
