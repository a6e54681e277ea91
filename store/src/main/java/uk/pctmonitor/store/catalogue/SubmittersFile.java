package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.intake.Scope;
import uk.pctmonitor.core.intake.SubmitterRule;
import uk.pctmonitor.core.intake.SubmitterRule.Who;
import uk.pctmonitor.core.intake.SubmitterRules;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/** {@code submitters.csv}: who may upload what about whom. */
final class SubmittersFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "submitters.csv",
                    List.of("submitter"),
                    List.of("name", "collections", "organisations"));

    private static final String KIND = "kind:";
    private static final String ANSWERING = "answering:";
    private static final List<Scope> STANDARD_SCOPES =
            List.of(new Scope.Itself(), new Scope.AnsweringTo(null));

    private final Register register;
    private final Set<String> collections;
    private final Set<String> kinds = new HashSet<>();

    private SubmittersFile(Register register, Set<String> collections) {
        this.register = register;
        this.collections = collections;
        register.organisations().values().stream().map(Organisation::kind).forEach(kinds::add);
    }

    /** Without a file, everybody reports on itself and on those that answer to it. */
    static SubmitterRules standard(Register register) {
        return new SubmitterRules(
                List.of(
                        new SubmitterRule(
                                new Who.EveryOrganisation(), "", Set.of(), STANDARD_SCOPES)),
                register);
    }

    static SubmitterRules read(
            List<CatalogueRow> rows, Register register, Set<String> collections) {
        SubmittersFile file = new SubmittersFile(register, collections);
        List<SubmitterRule> rules = new ArrayList<>();
        for (CatalogueRow row : rows) {
            file.rule(row, rules);
        }
        return new SubmitterRules(rules, register);
    }

    private void rule(CatalogueRow row, List<SubmitterRule> rules) {
        Who who = who(row);
        for (String collection : row.list("collections")) {
            if (!collections.contains(collection)) {
                row.fault("collections", "'" + collection + "' is not the code of a collection.");
            }
        }
        List<Scope> scopes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String scope : row.list("organisations")) {
            scope(row, scope, scopes, codes);
        }
        if (!codes.isEmpty()) {
            scopes.add(new Scope.Listed(codes));
        }
        if (!row.has("organisations")) {
            scopes.add(new Scope.Itself());
        }
        if (row.isSound()) {
            rules.add(
                    new SubmitterRule(
                            who, row.text("name"), new HashSet<>(row.list("collections")), scopes));
        }
    }

    private Who who(CatalogueRow row) {
        String submitter = row.mandatory("submitter");
        if (submitter.equals("all")) {
            return new Who.EveryOrganisation();
        }
        return submitter.startsWith(KIND)
                ? new Who.EveryOfKind(kind(row, "submitter", submitter))
                : new Who.Named(row.code("submitter"));
    }

    private void scope(CatalogueRow row, String text, List<Scope> scopes, Set<String> codes) {
        switch (text) {
            case "all" -> scopes.add(new Scope.All());
            case "self" -> scopes.add(new Scope.Itself());
            case "answering" -> scopes.add(new Scope.AnsweringTo(null));
            default -> {
                if (text.startsWith(KIND)) {
                    scopes.add(new Scope.OfKind(kind(row, "organisations", text)));
                } else if (text.startsWith(ANSWERING)) {
                    String body = text.substring(ANSWERING.length()).strip();
                    known(row, body);
                    scopes.add(new Scope.AnsweringTo(body));
                } else {
                    known(row, text);
                    codes.add(text);
                }
            }
        }
    }

    private String kind(CatalogueRow row, String column, String text) {
        String kind = text.substring(KIND.length()).strip();
        if (!kinds.contains(kind)) {
            row.fault(column, "No organisation is of the kind '" + kind + "'.");
        }
        return kind;
    }

    private void known(CatalogueRow row, String code) {
        if (register.find(code).isEmpty()) {
            row.fault(
                    "organisations",
                    "'"
                            + code
                            + "' is not the code of an organisation; write codes, all, self,"
                            + " answering, answering:CODE or kind:KIND.");
        }
    }
}
