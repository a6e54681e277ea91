package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** The key, and what is under it. */
final class KeyRules {

    private KeyRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-KMS-01",
                        "The key rotates and outlives the stack.",
                        "NCSC 2",
                        every("AWS::KMS::Key"),
                        key ->
                                key.says("true", "Properties", "EnableKeyRotation")
                                        && outlivesTheStack(key)),
                Rule.of(
                        "T-KMS-02",
                        "The key is used through services only, not even an administrator decrypts with"
                                + " it.",
                        "NCSC 2, decision 060",
                        KeyRules::usesByTheAccount,
                        use ->
                                use.find("Condition", "StringEquals", "kms:ViaService").isPresent()
                                        && Statements.actions(use).noneMatch(a -> a.contains("*"))),
                Rule.of(
                        "T-KMS-03",
                        "A service uses the key for this stack of this account only.",
                        "NCSC 3",
                        template ->
                                statements(template).stream()
                                        .filter(s -> s.at("Principal").has("Service"))
                                        .toList(),
                        KeyRules::isForThisStack),
                Rule.of(
                        "T-KMS-04",
                        "Table, topics, queues and logs are under the key.",
                        "NCSC 2, decision 060",
                        KeyRules::encryptions,
                        named ->
                                named.says("MonitorKey.Arn", "Fn::GetAtt")
                                        || named.says("MonitorKey", "Ref")),
                Rule.of(
                        "T-KMS-05",
                        "The functions' environments are under the key.",
                        "NCSC 2, decision 060",
                        template -> List.of(template.root().at("Globals", "Function")),
                        all -> all.says("MonitorKey.Arn", "KmsKeyArn", "Fn::GetAtt")),
                Rule.of(
                        "T-KMS-06",
                        "A role uses the key through named services only.",
                        "NCSC 3",
                        template ->
                                Statements.ofRoles(template).stream()
                                        .filter(s ->
                                                Statements.actions(s)
                                                        .anyMatch(a -> a.startsWith("kms:")))
                                        .toList(),
                        use ->
                                use.says("MonitorKey.Arn", "Resource", "Fn::GetAtt")
                                        && use.find("Condition", "StringEquals", "kms:ViaService")
                                                .isPresent()));
    }

    static boolean outlivesTheStack(Node resource) {
        return resource.says("Retain", "DeletionPolicy")
                && resource.says("Retain", "UpdateReplacePolicy");
    }

    private static List<Node> statements(Template template) {
        return template.resources("AWS::KMS::Key").stream()
                .flatMap(key -> Statements.in(key.at("Properties", "KeyPolicy")))
                .toList();
    }

    private static List<Node> usesByTheAccount(Template template) {
        List<String> uses = List.of("Crypt", "crypt", "GenerateData", "CreateGrant", "*");
        return statements(template).stream()
                .filter(s -> s.at("Principal").has("AWS"))
                .filter(s ->
                        Statements.actions(s).anyMatch(a -> uses.stream().anyMatch(a::contains)))
                .toList();
    }

    private static boolean isForThisStack(Node use) {
        boolean logs =
                use.at("Condition").text().contains("kms:EncryptionContext:aws:logs:arn")
                        && use.at("Condition", "ArnLike").text().contains("${AWS::StackName}-*");
        boolean source =
                use.says("AWS::AccountId", "Condition", "StringEquals", "aws:SourceAccount", "Ref")
                        && use.at("Condition", "ArnLike", "aws:SourceArn")
                                .text()
                                .contains("${AWS::StackName}-*");
        return logs || source;
    }

    private static List<Node> encryptions(Template template) {
        List<Node> named = new ArrayList<>();
        add(named, template, "AWS::DynamoDB::Table", "SSESpecification", "KMSMasterKeyId");
        add(named, template, "AWS::SNS::Topic", "KmsMasterKeyId");
        add(named, template, "AWS::SQS::Queue", "KmsMasterKeyId");
        add(named, template, "AWS::Logs::LogGroup", "KmsKeyId");
        return named;
    }

    private static void add(List<Node> named, Template template, String type, String... names) {
        template.resources(type)
                .forEach(resource ->
                        named.add(resource.at("Properties").find(names).orElse(resource)));
    }
}
