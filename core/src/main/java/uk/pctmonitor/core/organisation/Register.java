package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every organisation with its dates, who it answers to, and who followed whom (D10). */
public final class Register {

    private final SortedMap<String, Organisation> organisations = new TreeMap<>();
    private final Map<String, List<Succession>> successions;
    private final boolean anyAnswers;
    private final List<Succession> takeovers;

    /**
     * @throws IllegalArgumentException when a code stands twice, someone answers to or is followed
     *     by an unknown organisation, or answers to or follows itself; {@link RegisterCheck#faults}
     *     gives all of them with their places
     */
    public Register(List<Organisation> organisations, List<Succession> successions) {
        List<RegisterCheck.Fault> faults = RegisterCheck.faults(organisations, successions);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().text());
        }
        organisations.forEach(each -> this.organisations.put(each.code(), each));
        this.successions =
                successions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Succession::predecessor,
                                        HashMap::new,
                                        Collectors.toUnmodifiableList()));
        this.takeovers =
                successions.stream()
                        .filter(this::existedBefore)
                        .sorted(
                                Comparator.comparing(Succession::effective)
                                        .thenComparing(Succession::successor)
                                        .thenComparing(Succession::predecessor))
                        .toList();
        this.anyAnswers = organisations.stream().anyMatch(each -> !each.answersTo().isEmpty());
    }

    /** Every organisation by code, in code order. */
    public SortedMap<String, Organisation> organisations() {
        return Collections.unmodifiableSortedMap(organisations);
    }

    /** The organisation with exactly this code. */
    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    /**
     * Code and name, such as {@code 5FL Bath and North East Somerset}; the code if it is unknown.
     */
    public String named(String code) {
        return find(code).map(org -> org.code() + " " + org.name()).orElse(code);
    }

    /** Such as {@code 5FL Bath}: the code and as much of the name as can be told apart by ear. */
    public String brieflyNamed(String code) {
        return find(code).map(org -> org.code() + " " + org.briefName()).orElse(code);
    }

    /** The organisations that exist on the day, in code order. */
    public List<Organisation> openOn(LocalDate day) {
        return organisations.values().stream().filter(each -> each.isOpenOn(day)).toList();
    }

    /**
     * Whether the organisation's figures are watched: whether it answers to somebody. In a register
     * where nobody answers to anybody, all are watched.
     */
    public boolean isWatched(Organisation organisation) {
        return !anyAnswers || !organisation.answersTo().isEmpty();
    }

    /**
     * Whether the organisation is still reported on as an area on the day: it has closed by then,
     * and nobody in the register has taken over from it.
     */
    public boolean isFormerArea(Organisation organisation, LocalDate day) {
        LocalDate closed = organisation.closed();
        return closed != null
                && day.isAfter(closed)
                && successors(organisation.code(), day).isEmpty();
    }

    /**
     * Who performance-manages the organisation on the day; after it has closed, who did so last (a
     * former area keeps its last SHA). Empty when the organisation is unknown or at the top.
     */
    public Optional<String> answersTo(String code, LocalDate day) {
        return find(code)
                .flatMap(org ->
                        org.answersTo().stream()
                                .filter(each -> each.from() == null || !day.isBefore(each.from()))
                                .reduce((earlier, later) -> later)
                                .map(Organisation.Oversight::body));
    }

    /** Who answers for the organisation on the day: it itself where it answers to nobody. */
    public String overseer(String code, LocalDate day) {
        return answersTo(code, day).orElse(code);
    }

    /**
     * Everybody who ever answered for somebody, in code order; where nobody answers to anybody,
     * everybody does so for himself. Under them plans and alerts are found.
     */
    public SortedSet<String> overseers() {
        if (!anyAnswers) {
            return new TreeSet<>(organisations.keySet());
        }
        return organisations.values().stream()
                .flatMap(each -> each.answersTo().stream())
                .map(Organisation.Oversight::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody who answers for somebody on the day, himself included, in code order. */
    public SortedSet<String> overseers(LocalDate day) {
        TreeSet<String> bodies = new TreeSet<>();
        organisations.keySet().forEach(org -> bodies.add(overseer(org, day)));
        bodies.retainAll(overseers());
        return bodies;
    }

    /**
     * The organisations that took over from this one, in code order, as effective by the day. Those
     * that have been followed in their turn are named all the same.
     */
    public List<String> successors(String code, LocalDate day) {
        return successions.getOrDefault(code, List.of()).stream()
                .filter(each -> !each.effective().isAfter(day))
                .map(Succession::successor)
                .sorted()
                .toList();
    }

    /** What passed to this organisation as effective by the day, by day and then by code. */
    public List<Succession> predecessors(String code, LocalDate day) {
        return successions.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.successor().equals(code) && !each.effective().isAfter(day))
                .sorted(
                        Comparator.comparing(Succession::effective)
                                .thenComparing(Succession::predecessor))
                .toList();
    }

    /**
     * Where an organisation that already existed took over another: from that day its figures are
     * of a larger area. By day and then by code.
     */
    public List<Succession> takeovers() {
        return takeovers;
    }

    private boolean existedBefore(Succession each) {
        return find(each.successor())
                .map(Organisation::opened)
                .filter(opened -> opened.isBefore(each.effective()))
                .isPresent();
    }

    /**
     * The organisation that was probably meant by this text, for a helpful message: a code that a
     * spreadsheet made a number ({@code 50} and {@code 5.00E+01} are {@code 5E1}), an
     * organisation's name, or the code that differs in the fewest characters. Empty when nothing is
     * near.
     */
    public Optional<Organisation> nearest(String text) {
        return LikelyCode.of(text, organisations.values());
    }
}
