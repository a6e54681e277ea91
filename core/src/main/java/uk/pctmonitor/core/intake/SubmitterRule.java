package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/**
 * One line of who may upload what about whom.
 *
 * @param who to which submitters it applies
 * @param name of the submitter; empty to take the organisation's own
 * @param collections codes of the collections allowed; empty for all of them
 * @param scopes the organisations it may report on, added up
 */
public record SubmitterRule(Who who, String name, Set<String> collections, List<Scope> scopes) {

    public SubmitterRule {
        collections = Set.copyOf(collections);
        scopes = List.copyOf(scopes);
    }

    /** The submitters to which a rule applies. */
    public sealed interface Who {

        /** The submitter with this code, be it an organisation of the register or not. */
        record Named(String code) implements Who {}

        /** Every organisation of the kind, under its own code. */
        record EveryOfKind(String kind) implements Who {}

        /** Every organisation of the register, under its own code. */
        record EveryOrganisation() implements Who {}

        /** Whether it applies to the submitter with this code. */
        default boolean includes(String submitter, Register register) {
            return switch (this) {
                case Named(String code) -> code.equals(submitter);
                case EveryOfKind(String kind) ->
                        register.find(submitter).map(Organisation::kind).equals(Optional.of(kind));
                case EveryOrganisation() -> register.find(submitter).isPresent();
            };
        }

        /** The code, if it is a single one. */
        default Optional<String> named() {
            return this instanceof Named(String code) ? Optional.of(code) : Optional.empty();
        }
    }

    /** Whether the rule is for that collection. */
    public boolean isFor(String collection) {
        return collections.isEmpty() || collections.contains(collection);
    }

    /** Whether the submitter may report on nobody but itself. */
    public boolean reportsOnlyOnItself() {
        return scopes.stream().allMatch(scope -> scope instanceof Scope.Itself);
    }

    /** Whether the organisation is covered on every day and whoever the submitter is. */
    boolean coversAlways(Organisation org) {
        return scopes.stream().anyMatch(scope -> scope.coversAlways(org));
    }
}
