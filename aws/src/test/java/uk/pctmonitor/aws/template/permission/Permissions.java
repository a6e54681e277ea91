package uk.pctmonitor.aws.template.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/**
 * The statements that decide together: what a role may do, and what the policy of the resource has
 * to say to it. Within one account, either may allow and either may deny; a denial wins.
 */
public final class Permissions {

    private final Stack stack;
    private final List<Statement> statements;

    private Permissions(Stack stack, List<Statement> statements) {
        this.stack = stack;
        this.statements = List.copyOf(statements);
    }

    /** What the role's own policies say. */
    public static Permissions ofRole(Template template, String role) {
        Stack stack = new Stack(template);
        List<Statement> statements =
                template.properties(role).at("Policies").list().stream()
                        .flatMap(policy -> policy.at("PolicyDocument", "Statement").list().stream())
                        .map(node -> new Statement(stack, node))
                        .toList();
        return new Permissions(stack, statements);
    }

    /** Who may take the role on. */
    public static Permissions toTakeOn(Template template, String role) {
        Stack stack = new Stack(template);
        Node trust = template.properties(role).at("AssumeRolePolicyDocument", "Statement");
        return new Permissions(
                stack, trust.list().stream().map(node -> new Statement(stack, node)).toList());
    }

    /** What somebody may do whom the account lets do everything. */
    public static Permissions ofAnAdministrator(Template template) {
        Node everything =
                new Node(
                        "administrator", Map.of("Effect", "Allow", "Action", "*", "Resource", "*"));
        Stack stack = new Stack(template);
        return new Permissions(stack, List.of(new Statement(stack, everything)));
    }

    /** These with the policy of a resource, such as {@code InboxPolicy}. */
    public Permissions under(String resourcePolicy) {
        List<Statement> both = new ArrayList<>(statements);
        stack
                .template()
                .properties(resourcePolicy)
                .at("PolicyDocument", "Statement")
                .list()
                .stream()
                .map(node -> new Statement(stack, node))
                .filter(statement -> !statement.node().at("Principal").has("Service"))
                .forEach(both::add);
        return new Permissions(stack, both);
    }

    public boolean allow(Request request) {
        List<Statement> concerned =
                statements.stream().filter(statement -> statement.concerns(request)).toList();
        return concerned.stream().anyMatch(Statement::allows)
                && concerned.stream().allMatch(Statement::allows);
    }

    public List<Statement> statements() {
        return statements;
    }
}
