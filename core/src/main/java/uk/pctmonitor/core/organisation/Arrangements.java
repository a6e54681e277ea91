package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Every arrangement of the catalogue.
 *
 * @param all in code order
 */
public record Arrangements(List<Arrangement> all) {

    public static final Arrangements NONE = new Arrangements(List.of());

    public Arrangements {
        all = List.copyOf(all);
    }

    /** Those of which the organisation is a member on the day. */
    public List<Arrangement> of(String org, LocalDate day) {
        return all.stream()
                .filter(each -> each.members().contains(org) && each.isInForceOn(day))
                .toList();
    }

    /** Whether the body supports the organisation on the day, and so may draft for it. */
    public boolean supports(String body, String org, LocalDate day) {
        return of(org, day).stream()
                .anyMatch(each ->
                        each.rule() == Arrangement.Rule.SUPPORT && each.lead().equals(body));
    }

    /** Whether the body does nothing but support others, on any day. */
    public boolean isSupport(String body) {
        return all.stream()
                .anyMatch(each ->
                        each.rule() == Arrangement.Rule.SUPPORT && each.lead().equals(body));
    }
}
