package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/**
 * Submitters by rules from the catalogue. What any of the rules that apply to a submitter allows is
 * allowed.
 */
public final class SubmitterRules implements Submitters {

    private final List<SubmitterRule> rules;
    private final Register register;

    public SubmitterRules(List<SubmitterRule> rules, Register register) {
        this.rules = List.copyOf(rules);
        this.register = register;
    }

    @Override
    public Optional<String> name(String submitter) {
        return rules.stream()
                .filter(rule -> rule.who().includes(submitter, register))
                .findFirst()
                .map(rule -> rule.name())
                .map(name -> name.isEmpty() ? nameOf(submitter) : name);
    }

    @Override
    public boolean maySubmit(String submitter, String collection) {
        return !applying(submitter, collection).isEmpty();
    }

    @Override
    public boolean mayReportOn(String submitter, String collection, String org, LocalDate day) {
        Organisation about = register.organisations().get(org);
        return about != null && covers(applying(submitter, collection), submitter, about, day);
    }

    @Override
    public SortedSet<String> expected(
            String submitter, CollectionDefinition collection, LocalDate day) {
        SortedSet<String> expected = new TreeSet<>();
        List<SubmitterRule> wider =
                applying(submitter, collection.code()).stream()
                        .filter(rule -> !rule.reportsOnlyOnItself())
                        .toList();
        if (collection.kind() != CollectionDefinition.Kind.RETURNS || wider.isEmpty()) {
            return expected;
        }
        for (Organisation each : register.organisations().values()) {
            if (register.isWatched(each)
                    && isReported(each, collection, day)
                    && covers(wider, submitter, each, day)) {
                expected.add(each.code());
            }
        }
        return Collections.unmodifiableSortedSet(expected);
    }

    @Override
    public List<String> nationalSubmitters(String collection) {
        List<Organisation> watched =
                register.organisations().values().stream().filter(register::isWatched).toList();
        return rules.stream()
                .filter(rule -> rule.isFor(collection))
                .filter(rule -> watched.stream().allMatch(rule::coversAlways))
                .flatMap(rule -> rule.who().named().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public SortedSet<String> named() {
        return rules.stream()
                .flatMap(rule -> rule.who().named().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isReported(Organisation org, CollectionDefinition collection, LocalDate day) {
        return org.isOpenOn(day)
                || (collection.closedOrganisations().keepsAreas()
                        && register.isFormerArea(org, day));
    }

    private List<SubmitterRule> applying(String submitter, String collection) {
        return rules.stream()
                .filter(rule -> rule.isFor(collection))
                .filter(rule -> rule.who().includes(submitter, register))
                .toList();
    }

    private boolean covers(
            List<SubmitterRule> applying, String submitter, Organisation org, LocalDate day) {
        return applying.stream()
                .flatMap(rule -> rule.scopes().stream())
                .anyMatch(scope -> scope.covers(submitter, org, register, day));
    }

    private String nameOf(String submitter) {
        return register.find(submitter).map(Organisation::name).orElse(submitter);
    }
}
