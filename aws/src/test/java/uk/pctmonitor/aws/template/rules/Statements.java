package uk.pctmonitor.aws.template.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** Finds statements of policies. */
final class Statements {

    private Statements() {}

    /** Of roles, about what they may do. */
    static List<Node> ofRoles(Template template) {
        return template.resources("AWS::IAM::Role").stream()
                .flatMap(role -> role.at("Properties", "Policies").list().stream())
                .flatMap(policy -> in(policy.at("PolicyDocument")))
                .toList();
    }

    /** Of roles, about who may take them on. */
    static List<Node> ofTrust(Template template) {
        return template.resources("AWS::IAM::Role").stream()
                .flatMap(role -> in(role.at("Properties", "AssumeRolePolicyDocument")))
                .toList();
    }

    /** Of buckets, topics, queues and the key. */
    static List<Node> ofResources(Template template) {
        List<Node> found = new ArrayList<>();
        for (String type :
                List.of(
                        "AWS::S3::BucketPolicy",
                        "AWS::SNS::TopicPolicy",
                        "AWS::SQS::QueuePolicy")) {
            template.resources(type)
                    .forEach(policy ->
                            in(policy.at("Properties", "PolicyDocument")).forEach(found::add));
        }
        template.resources("AWS::KMS::Key")
                .forEach(key -> in(key.at("Properties", "KeyPolicy")).forEach(found::add));
        return found;
    }

    static List<Node> all(Template template) {
        return Stream.of(ofRoles(template), ofTrust(template), ofResources(template))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<Node> in(Node document) {
        return document.at("Statement").list().stream();
    }

    static boolean allows(Node statement) {
        return statement.says("Allow", "Effect");
    }

    static Stream<String> actions(Node statement) {
        return statement.at("Action").elements().stream().map(Node::text);
    }

    static List<Node> allowing(List<Node> statements) {
        return statements.stream().filter(Statements::allows).toList();
    }

    /** The policy of the type that is about the resource, named by its property. */
    static Stream<Node> about(Template template, String type, String property, Node resource) {
        String id = id(resource);
        return template.resources(type).stream()
                .filter(policy ->
                        policy.at("Properties", property).elements().stream()
                                .anyMatch(named -> named.says(id, "Ref")))
                .flatMap(policy -> in(policy.at("Properties", "PolicyDocument")));
    }

    /** A denial to everybody under that condition. */
    static Predicate<Node> denial(String operator, String key, String value) {
        return statement ->
                statement.says("Deny", "Effect")
                        && statement.says("*", "Principal")
                        && statement
                                .find("Condition", operator, key)
                                .filter(found -> found.text().equals(value))
                                .isPresent();
    }

    /** The logical id of a resource. */
    static String id(Node resource) {
        return resource.path().substring(resource.path().lastIndexOf('.') + 1);
    }
}
