package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;
import static uk.pctmonitor.aws.template.rules.Rule.the;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.aws.template.permission.Permissions;
import uk.pctmonitor.aws.template.permission.Request;
import uk.pctmonitor.aws.template.permission.Stack;

/** Who may do what with uploads. The table of cases is UploadRightsTest. */
final class UploadRules {

    private static final String TAG = "aws:PrincipalTag/submitter";

    private UploadRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "T-UP-01",
                        "Nobody, not even an administrator, uploads without being a submitter, or into"
                                + " another's folder.",
                        "S10, decision 061",
                        the("InboxPolicy"),
                        (template, _) -> {
                            Permissions anybody =
                                    Permissions.ofAnAdministrator(template).under("InboxPolicy");
                            Request put = inbox(template, "s3:PutObject");
                            return anybody.allow(put.with(TAG, "5FL"))
                                    && !anybody.allow(put)
                                    && !anybody.allow(put.with(TAG, "5K5"));
                        }),
                new Rule(
                        "T-UP-02",
                        "A submitter puts into its own folder and does nothing else.",
                        "S10, decision 061",
                        the("SubmitterRole"),
                        (template, _) ->
                                Permissions.ofRole(template, "SubmitterRole").statements().stream()
                                        .flatMap(statement -> statement.actions().stream())
                                        .allMatch(
                                                List.of(
                                                                "s3:PutObject",
                                                                "kms:Decrypt",
                                                                "kms:GenerateDataKey")
                                                        ::contains)),
                new Rule(
                        "T-UP-03",
                        "Nobody erases a version of an upload.",
                        "S1, S5",
                        the("InboxPolicy"),
                        (template, _) ->
                                !Permissions.ofAnAdministrator(template)
                                        .under("InboxPolicy")
                                        .allow(inbox(template, "s3:DeleteObjectVersion"))),
                new Rule(
                        "T-UP-04",
                        "No function and no submitter changes how uploads are kept, whatever else it is"
                                + " given.",
                        "S1, S5",
                        template ->
                                template.resources("AWS::IAM::Role").stream()
                                        .filter(role -> !Statements.id(role).contains("Schedule"))
                                        .toList(),
                        UploadRules::cannotChangeHowUploadsAreKept),
                Rule.of(
                        "T-UP-05",
                        "No role but the submitters' puts into the inbox: nothing the system writes can"
                                + " look like an upload.",
                        "S1, S10",
                        every("AWS::IAM::Role"),
                        role ->
                                Statements.id(role).equals("SubmitterRole")
                                        || role.at("Properties", "Policies").list().stream()
                                                .flatMap(p -> Statements.in(p.at("PolicyDocument")))
                                                .filter(UploadRules::puts)
                                                .allMatch(s ->
                                                        s.says(
                                                                "${Reports.Arn}/*",
                                                                "Resource",
                                                                "Fn::Sub"))));
    }

    private static boolean puts(Node statement) {
        return Statements.actions(statement).anyMatch(action -> action.startsWith("s3:Put"));
    }

    private static boolean cannotChangeHowUploadsAreKept(Template template, Node role) {
        Permissions permissions = Permissions.ofAnAdministrator(template).under("InboxPolicy");
        String arn = new Stack(template).arn(Statements.id(role));
        return Stream.of(
                        "s3:DeleteObject",
                        "s3:PutBucketVersioning",
                        "s3:PutLifecycleConfiguration",
                        "s3:PutBucketPolicy",
                        "s3:DeleteBucketPolicy")
                .map(action -> inbox(template, action).with("aws:PrincipalArn", arn))
                .noneMatch(permissions::allow);
    }

    private static Request inbox(Template template, String action) {
        return Request.of(action, new Stack(template).arn("Inbox") + "/inbox/5FL/cover/file.csv");
    }
}
