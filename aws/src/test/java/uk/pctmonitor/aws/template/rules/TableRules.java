package uk.pctmonitor.aws.template.rules;

import static uk.pctmonitor.aws.template.rules.Rule.every;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.pctmonitor.aws.template.Node;
import uk.pctmonitor.aws.template.Template;

/** The table, and who may do what with it. */
final class TableRules {

    private static final Set<String> WRITES =
            Set.of(
                    "dynamodb:PutItem",
                    "dynamodb:UpdateItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:BatchWriteItem",
                    "dynamodb:ConditionCheckItem");

    private TableRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "T-DB-01",
                        "The table can be restored to any second.",
                        "NCSC 2, S5",
                        every("AWS::DynamoDB::Table"),
                        table ->
                                table.says(
                                        "true",
                                        "Properties",
                                        "PointInTimeRecoverySpecification",
                                        "PointInTimeRecoveryEnabled")),
                Rule.of(
                        "T-DB-02",
                        "The table outlives mistakes and the stack.",
                        "NCSC 2, S5",
                        every("AWS::DynamoDB::Table"),
                        table ->
                                table.says("true", "Properties", "DeletionProtectionEnabled")
                                        && KeyRules.outlivesTheStack(table)),
                Rule.of(
                        "T-DB-03",
                        "The table costs what is used of it, so that a quiet month costs nothing.",
                        "reach: idle month",
                        every("AWS::DynamoDB::Table"),
                        table -> table.says("PAY_PER_REQUEST", "Properties", "BillingMode")),
                Rule.of(
                        "T-DB-04",
                        "No role scans the table or changes it as a whole.",
                        "NCSC 3, S11",
                        Statements::ofRoles,
                        statement ->
                                Statements.actions(statement)
                                        .filter(action -> action.startsWith("dynamodb:"))
                                        .noneMatch(action ->
                                                action.matches(
                                                        "dynamodb:(Scan|(Create|Update|Delete"
                                                                + "|Restore).*Table.*|PartiQL.*|UpdateItem)"))),
                Rule.of(
                        "T-DB-05",
                        "A role writes named partitions only.",
                        "S5, NCSC 3",
                        TableRules::writes,
                        write -> !partitions(write).isEmpty()),
                Rule.of(
                        "T-DB-06",
                        "A role takes away finished work and finished compositions only; history, ledger and"
                                + " plans can't be deleted.",
                        "S5",
                        template ->
                                writes(template).stream()
                                        .filter(write ->
                                                Statements.actions(write)
                                                        .anyMatch("dynamodb:DeleteItem"::equals))
                                        .toList(),
                        write -> Set.of("WORK", "OUTBOX#*").containsAll(partitions(write))),
                new Rule(
                        "T-DB-07",
                        "Only ingest writes the ledger.",
                        "S1",
                        every("AWS::IAM::Role"),
                        (_, role) ->
                                Statements.id(role).equals("IngestRole")
                                        || role.at("Properties", "Policies").list().stream()
                                                .flatMap(p -> Statements.in(p.at("PolicyDocument")))
                                                .flatMap(s -> partitions(s).stream())
                                                .noneMatch(p -> p.startsWith("FILE"))));
    }

    private static List<Node> writes(Template template) {
        return Statements.ofRoles(template).stream()
                .filter(statement -> Statements.actions(statement).anyMatch(WRITES::contains))
                .toList();
    }

    private static Set<String> partitions(Node statement) {
        return statement
                .find("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
                .map(keys -> keys.elements().stream().map(Node::text).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
