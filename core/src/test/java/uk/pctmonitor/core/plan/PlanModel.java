package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, in the plainest way: a table of states and acts, some sets and maps, and figures
 * as letters. It answers an act with the name of the rule that refuses it, or with {@code taken}.
 */
final class PlanModel {

    private static final Map<String, Map<String, String>> TABLE =
            table(
                    """
                    act REQUIRED DRAFT SUBMITTED RETURNED AGREED IN_DELIVERY REVISION_PROPOSED EXIT_REVIEW
                    draft    DRAFT DRAFT - DRAFT - REVISION_PROPOSED REVISION_PROPOSED -
                    submit   - SUBMITTED - - - - - -
                    return   - - RETURNED - - - IN_DELIVERY -
                    agree    - - SUBMITTED - - - REVISION_PROPOSED -
                    sign     - - SUBMITTED - - - REVISION_PROPOSED -
                    oppose   - - SUBMITTED - - - REVISION_PROPOSED -
                    withdraw - - SUBMITTED - - - REVISION_PROPOSED -
                    advance  - - - - - IN_DELIVERY REVISION_PROPOSED EXIT_REVIEW
                    complete - - - - - IN_DELIVERY REVISION_PROPOSED EXIT_REVIEW
                    review   - - - - - IN_DELIVERY REVISION_PROPOSED EXIT_REVIEW
                    miss     - - - - - IN_DELIVERY REVISION_PROPOSED EXIT_REVIEW
                    confirm  CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED
                    refuse   - - - - - - - BACK
                    """);

    /** Findings as letters: F failing, R recovered, W withdrawn. */
    final TreeMap<String, Character> findings = new TreeMap<>();

    final TreeSet<String> done = new TreeSet<>();
    private final Map<String, String> since = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, LocalDate> begun = new HashMap<>();
    private final boolean support;
    private final Set<String> signatories;
    String state = "REQUIRED";
    int version;
    int text;
    int agreedText;
    private String seenIn = "";
    private boolean started;
    private @Nullable LocalDate refused;
    private @Nullable LocalDate reviewed;
    private String found = "";

    /**
     * @param signatories those whose signatures the arrangement asks for
     * @param support whether CSU1 is a body that supports 5FL
     */
    PlanModel(Set<String> signatories, boolean support) {
        this.signatories = signatories;
        this.support = support;
        findings.put("MMR1", 'F');
        findings.put("MMR2", 'F');
    }

    /** What a text is, by its number alone. */
    static boolean lacksMitigation(int number) {
        return number % 5 == 0;
    }

    static boolean namesWitness(int number) {
        return number % 4 == 0;
    }

    static boolean startsLater(int number) {
        return number % 3 == 0;
    }

    /** What becomes of the act; {@code number} is the text it carries, 0 for none. */
    String does(Actor actor, PlanAct act, int number, LocalDate today, LocalDate startOfText) {
        String kind = kind(act);
        if (ended()) {
            return "PLAN_ENDED";
        }
        String right = right(kind, actor.org(), milestone(act));
        if (!right.isEmpty()) {
            return right;
        }
        Integer spoken = act.spokenOf();
        if (spoken != null && version > 0 && spoken != version) {
            return "STALE_VERSION";
        }
        String next = Objects.requireNonNull(TABLE.get(kind)).get(state);
        boolean progress = Set.of("advance", "complete", "review", "miss").contains(kind);
        if ("-".equals(next) || (progress && !started)) {
            return "WRONG_STATE";
        }
        boolean before = met();
        String outcome =
                switch (kind) {
                    case "draft" -> draft(number);
                    case "submit" -> lacksMitigation(text) ? "ACTIONS_MISSING" : "taken";
                    case "return" -> blank(((PlanAct.Return) act).reason());
                    case "agree" -> agree(actor);
                    case "sign" -> sign(actor);
                    case "oppose" -> oppose(actor, ((PlanAct.Oppose) act).reason());
                    case "withdraw" -> said.remove(actor.org()) == null ? "NOTHING_SAID" : "taken";
                    case "confirm" -> before ? "taken" : "EXIT_NOT_SEEN";
                    case "refuse" -> blank(((PlanAct.RefuseExit) act).reason());
                    default -> report(act, today);
                };
        if (outcome.equals("taken")) {
            move(kind, Objects.requireNonNull(next), number, today, startOfText);
            boolean after = met();
            if (state.equals("EXIT_REVIEW") && !after) {
                state = seenIn;
                refused = today;
            } else if (after && !before && !state.equals("EXIT_REVIEW") && !ended()) {
                review();
            }
        }
        return outcome;
    }

    /** The day has come on which an agreed plan may begin. */
    void dayCame(LocalDate today, LocalDate startOfText) {
        if (state.equals("AGREED") && !startOfText.isAfter(today)) {
            state = "IN_DELIVERY";
            started = true;
        }
    }

    /**
     * @param letters by subject: G, A, R or - for each quarter
     * @param concern subjects whose newest figure is a special cause for concern
     * @param newestEnd last day of the newest quarter
     */
    void shows(Map<String, String> letters, Set<String> concern, LocalDate newestEnd) {
        if (ended()) {
            return;
        }
        findings.replaceAll((subject, was) -> {
            String quarters = letters.get(subject);
            return quarters == null ? was : standing(subject, quarters, concern.contains(subject));
        });
        if (state.equals("EXIT_REVIEW") && !met()) {
            state = seenIn;
            refused = null;
        }
        String third = letters.getOrDefault("PCV", "");
        boolean unwritten = Set.of("REQUIRED", "DRAFT", "RETURNED").contains(state);
        if (!findings.containsKey("PCV")
                && unwritten
                && third.matches(".*[AR]")
                && standing("PCV", third, concern.contains("PCV")) == 'F') {
            findings.put("PCV", 'F');
        }
        if (findings.values().stream().allMatch(each -> each == 'W')) {
            state = "SUPERSEDED";
        } else if (met() && !state.equals("EXIT_REVIEW") && !heldBack(letters, newestEnd)) {
            review();
        }
    }

    private boolean heldBack(Map<String, String> letters, LocalDate newestEnd) {
        return refused != null
                && (letters.keySet().stream().noneMatch(findings::containsKey)
                        || !newestEnd.isAfter(refused));
    }

    /** The first two findings are of the second quarter, the third of the newest. */
    private char standing(String subject, String quarters, boolean concern) {
        String prefix =
                subject.equals("PCV")
                        ? since.computeIfAbsent(subject, _ -> "x".repeat(quarters.length() - 1))
                        : "x";
        String rest = quarters.substring(prefix.length());
        if (rest.startsWith("G") && !rest.matches(".*[AR].*")) {
            return 'W';
        }
        return quarters.endsWith("GG") && !concern ? 'R' : 'F';
    }

    /** Every finding settled, one recovered, and what was agreed done. */
    boolean met() {
        return !findings.containsValue('F')
                && findings.containsValue('R')
                && (agreedText == 0
                        || (done.containsAll(Set.of("1", "1.1"))
                                && Set.of("GREEN", "AMBER").contains(found)));
    }

    boolean ended() {
        return state.equals("CLOSED") || state.equals("SUPERSEDED");
    }

    private void review() {
        seenIn = state;
        state = "EXIT_REVIEW";
    }

    private String right(String kind, String org, String milestone) {
        boolean supporter = support && org.equals("CSU1");
        return switch (kind) {
            case "draft" -> org.equals("5FL") || supporter ? "" : "NO_RIGHT";
            case "advance", "complete", "review", "miss" ->
                    org.equals("5FL")
                                    || supporter
                                    || (text > 0 && milestone.equals("1.1") && org.equals("5QJ"))
                            ? ""
                            : "NO_RIGHT";
            case "submit" ->
                    supporter ? "SUPPORT_ONLY_DRAFTS" : org.equals("5FL") ? "" : "NO_RIGHT";
            case "sign", "oppose" ->
                    supporter ? "SUPPORT_ONLY_DRAFTS" : required().contains(org) ? "" : "NO_RIGHT";
            case "withdraw" -> supporter ? "SUPPORT_ONLY_DRAFTS" : "";
            default -> supporter ? "SUPPORT_ONLY_DRAFTS" : org.equals("Q36") ? "" : "NO_RIGHT";
        };
    }

    private Set<String> required() {
        Set<String> required = new HashSet<>(signatories);
        if (text > 0 && namesWitness(text)) {
            required.add("5QK");
        }
        return required;
    }

    private String draft(int number) {
        boolean stands =
                switch (state) {
                    case "DRAFT", "REVISION_PROPOSED" -> number == text;
                    case "IN_DELIVERY" -> number == agreedText;
                    default -> false;
                };
        if (stands) {
            return "ALREADY_SAID";
        }
        boolean revision = state.equals("IN_DELIVERY") || state.equals("REVISION_PROPOSED");
        return revision && lacksMitigation(number) ? "ACTIONS_MISSING" : "taken";
    }

    private String agree(Actor actor) {
        boolean vetoed = required().stream().anyMatch(each -> "no".equals(said.get(each)));
        return vetoed ? "VETOED" : sign(actor);
    }

    private String sign(Actor actor) {
        if (actor.equals(PlanStory.WRITER)) {
            return "SIGNATORY_IS_PREPARER";
        }
        return "yes".equals(said.put(actor.org(), "yes")) ? "ALREADY_SAID" : "taken";
    }

    private String oppose(Actor actor, String reason) {
        if (reason.isEmpty()) {
            return "NO_REASON";
        }
        return "no".equals(said.put(actor.org(), "no")) ? "ALREADY_SAID" : "taken";
    }

    private static String blank(String reason) {
        return reason.isEmpty() ? "NO_REASON" : "taken";
    }

    private String report(PlanAct act, LocalDate today) {
        String number = milestone(act);
        if (!Set.of("1", "1.1", "2").contains(number)) {
            return "UNKNOWN_MILESTONE";
        }
        boolean ongoing = number.equals("2");
        LocalDate start = begun.get(number);
        switch (act) {
            case PlanAct.Advance it -> {
                String fault = fault(ongoing, number, it.on(), start, today);
                if (!fault.isEmpty() || it.percent() == 100) {
                    return fault.isEmpty() ? "NO_EVIDENCE" : fault;
                }
                begun.putIfAbsent(number, it.on());
            }
            case PlanAct.Complete it -> {
                if (it.evidence().isEmpty() && !ongoing && !done.contains(number)) {
                    return "NO_EVIDENCE";
                }
                String fault = fault(ongoing, number, it.on(), start, today);
                if (!fault.isEmpty()) {
                    return fault;
                }
                if (number.equals("1") && !done.contains("1.1")) {
                    return "ITEMS_OPEN";
                }
                begun.putIfAbsent(number, it.on());
                done.add(number);
            }
            case PlanAct.Review it -> {
                if (!ongoing || it.on().isAfter(today)) {
                    return ongoing ? "FUTURE_DATE" : "WRONG_KIND";
                }
                if (reviewed != null && it.on().isBefore(reviewed)) {
                    return "DATE_ORDER";
                }
                reviewed = it.on();
                found = it.standing().name();
            }
            case PlanAct.Miss it -> {
                if (done.contains(number) || !it.barrier().equals("CAPACITY")) {
                    return done.contains(number) ? "ALREADY_DONE" : "UNKNOWN_BARRIER";
                }
            }
            default -> throw new IllegalStateException("no report: " + act);
        }
        return "taken";
    }

    private String fault(
            boolean ongoing,
            String number,
            LocalDate on,
            @Nullable LocalDate start,
            LocalDate today) {
        if (ongoing) {
            return "WRONG_KIND";
        }
        if (done.contains(number)) {
            return "ALREADY_DONE";
        }
        if (on.isAfter(today)) {
            return "FUTURE_DATE";
        }
        return start != null && on.isBefore(start) ? "DATE_ORDER" : "";
    }

    private void move(
            String kind, String next, int number, LocalDate today, LocalDate startOfText) {
        boolean revision = state.equals("REVISION_PROPOSED");
        state = next.equals("BACK") ? seenIn : next;
        switch (kind) {
            case "draft" -> {
                version++;
                text = number;
                said.clear();
            }
            case "return" -> said.clear();
            case "refuse" -> refused = today;
            case "agree", "sign" -> {
                Set<String> all = required();
                all.add("Q36");
                if (all.stream().allMatch(each -> "yes".equals(said.get(each)))) {
                    agreedText = text;
                    state = revision ? "IN_DELIVERY" : "AGREED";
                    dayCame(today, startOfText);
                }
            }
            default -> {}
        }
    }

    private static String milestone(PlanAct act) {
        return switch (act) {
            case PlanAct.Advance it -> it.milestone();
            case PlanAct.Complete it -> it.milestone();
            case PlanAct.Review it -> it.milestone();
            case PlanAct.Miss it -> it.milestone();
            default -> "";
        };
    }

    private static String kind(PlanAct act) {
        String name = act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return name.replace("exit", "");
    }

    private static Map<String, Map<String, String>> table(String text) {
        String[] lines = text.strip().split("\n", -1);
        String[] states = lines[0].strip().split("\\s+", -1);
        Map<String, Map<String, String>> table = new HashMap<>();
        for (int row = 1; row < lines.length; row++) {
            String[] cells = lines[row].strip().split("\\s+", -1);
            Map<String, String> next = new HashMap<>();
            for (int column = 1; column < cells.length; column++) {
                next.put(states[column], cells[column]);
            }
            table.put(cells[0], next);
        }
        return table;
    }
}
