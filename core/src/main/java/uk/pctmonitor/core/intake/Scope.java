package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/** Organisations a submitter may report on. */
public sealed interface Scope {

    /** Every organisation. */
    record All() implements Scope {}

    /** The submitter itself. */
    record Itself() implements Scope {}

    /**
     * Those that answer to a body on the day.
     *
     * @param body its code, or null for the submitter
     */
    record AnsweringTo(@Nullable String body) implements Scope {}

    /** Those of a kind, such as PCT. */
    record OfKind(String kind) implements Scope {}

    /** Those listed by code. */
    record Listed(Set<String> codes) implements Scope {
        public Listed {
            codes = Set.copyOf(codes);
        }
    }

    /** Whether the submitter may report on the organisation as of the day. */
    default boolean covers(String submitter, Organisation org, Register register, LocalDate day) {
        return switch (this) {
            case Itself() -> org.code().equals(submitter);
            case AnsweringTo(String body) ->
                    register.answersTo(org.code(), day)
                            .equals(Optional.of(body == null ? submitter : body));
            default -> coversAlways(org);
        };
    }

    /** Whether the organisation is covered on every day and whoever the submitter is. */
    default boolean coversAlways(Organisation org) {
        return switch (this) {
            case All() -> true;
            case OfKind(String kind) -> org.kind().equals(kind);
            case Listed(Set<String> codes) -> codes.contains(org.code());
            case Itself _, AnsweringTo _ -> false;
        };
    }
}
