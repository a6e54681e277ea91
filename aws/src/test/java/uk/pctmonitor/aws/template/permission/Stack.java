package uk.pctmonitor.aws.template.permission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * The names that a deployment of the template gives: references, attributes and pseudo parameters
 * as texts. Account, region and the names AWS makes up are examples.
 */
public record Stack(Template template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");
    private static final Map<String, String> PSEUDO =
            Map.of(
                    "AWS::AccountId", "123456789012",
                    "AWS::Partition", "aws",
                    "AWS::Region", "eu-west-2",
                    "AWS::StackName", "pct-monitor");

    /** The text that the node comes to. */
    public String text(Node node) {
        if (node.has("Ref")) {
            return reference(node.at("Ref").text());
        }
        if (node.has("Fn::GetAtt")) {
            return reference(node.at("Fn::GetAtt").text());
        }
        if (node.has("Fn::Sub")) {
            return PLACEHOLDER
                    .matcher(node.at("Fn::Sub").text())
                    .replaceAll(found -> quoted(found));
        }
        if (node.has("Fn::Join")) {
            List<Node> parts = node.at("Fn::Join").list();
            return parts.get(1).list().stream()
                    .map(this::text)
                    .collect(Collectors.joining(parts.getFirst().text()));
        }
        if (node.has("Fn::If")) {
            throw new AssertionError(node.path() + " depends on a condition");
        }
        return node.text();
    }

    /** Name of a resource that has an ARN, such as {@code Inbox}. */
    public String arn(String logicalId) {
        String type = template.root().at("Resources", logicalId, "Type").text();
        if (type.equals("AWS::S3::Bucket")) {
            return "arn:aws:s3:::" + reference(logicalId);
        }
        String service = type.split("::", -1)[1].toLowerCase(Locale.ROOT);
        return "arn:aws:%s:eu-west-2:123456789012:%s".formatted(service, logicalId);
    }

    private String quoted(MatchResult found) {
        // aws:PrincipalTag/... has a slash and is left to the request.
        return Matcher.quoteReplacement(reference(found.group(1)));
    }

    private String reference(String name) {
        if (PSEUDO.containsKey(name)) {
            return PSEUDO.get(name);
        }
        if (name.endsWith(".Arn")) {
            return arn(name.substring(0, name.length() - ".Arn".length()));
        }
        Node resource = template.root().at("Resources", name);
        if (resource.says("AWS::SNS::Topic", "Type")) {
            return arn(name);
        }
        return resource.find("Properties", "BucketName").map(this::text).orElse(name);
    }
}
