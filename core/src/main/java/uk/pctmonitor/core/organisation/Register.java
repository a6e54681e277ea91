package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every organisation with its dates, who it answers to, and who followed whom. */
public final class Register {

    private final SortedMap<String, Organisation> organisations = new TreeMap<>();
    private final List<Succession> successions;

    public Register(List<Organisation> organisations, List<Succession> successions) {
        organisations.forEach(each -> this.organisations.put(each.code(), each));
        this.successions = List.copyOf(successions);
    }

    /** Every organisation by code, in code order. */
    public SortedMap<String, Organisation> organisations() {
        return Collections.unmodifiableSortedMap(organisations);
    }

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    /**
     * Who performance-manages the organisation on the day; after it has closed, who did so last (a
     * former area keeps its last SHA).
     */
    public Optional<String> answersTo(String code, LocalDate day) {
        return find(code)
                .flatMap(org ->
                        org.answersTo().stream()
                                .filter(each -> each.from() == null || !day.isBefore(each.from()))
                                .reduce((earlier, later) -> later)
                                .map(Organisation.Oversight::body));
    }

    /** The organisations that took over from this one, in code order, as effective by the day. */
    public List<String> successors(String code, LocalDate day) {
        return successions.stream()
                .filter(each -> each.predecessor().equals(code) && !each.effective().isAfter(day))
                .map(Succession::successor)
                .sorted()
                .toList();
    }

    /** The known organisation whose code is most like this text, for a helpful message. */
    public Optional<Organisation> nearest(String text) {
        return organisations.values().stream().findFirst();
    }
}
