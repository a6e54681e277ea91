package uk.pctmonitor.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.rating.Rag;

/**
 * One change as it stands under its organisation's name: what it is, how much, against what; then
 * where the year will end, and whether the movement means anything.
 *
 * @param told the change
 * @param names words for codes
 * @param figures its figures in words
 * @param main the quarter that the whole digest is about; another one is named
 */
record Line(
        Transition told, Names names, Figures figures, uk.pctmonitor.core.calendar.Quarter main) {

    private static final int INDENT = 2;
    private static final int HANGING = 4;

    /** A paragraph for each verdict, the last ending in a line break. */
    String text() {
        StringBuilder text =
                new StringBuilder(Paragraph.wrap(String.join(" ", sentences()), INDENT, HANGING));
        outlook()
                .ifPresent(it ->
                        it.paragraphs()
                                .forEach(each ->
                                        text.append(Paragraph.wrap(each, HANGING, HANGING))));
        return text.toString();
    }

    private List<String> sentences() {
        if (Section.isReturn(told)) {
            return List.of(missingReturn());
        }
        if (Section.isOwner(told)) {
            return List.of(missingOwner());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ": " + (isBlank() ? blank() : figure()));
        if (!isBlank()) {
            figures.denominator().ifPresent(it -> sentences.add(capital(it) + "."));
        }
        outcome().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<OutlookText> outlook() {
        Rag before = told.change() == Change.IMPROVED ? told.from() : null;
        return Optional.ofNullable(told.outlook())
                .map(it -> new OutlookText(it, told.to(), before, figures.numbers(it)));
    }

    private String title() {
        String metric = names.metric(told.key().subject());
        return told.quarter().equals(main)
                ? metric
                : metric + " (" + (told.current() ? "" : "a past quarter, ") + told.quarter() + ")";
    }

    private String figure() {
        String value = figures.value().orElse("no figure");
        String before = figures.before().map(it -> " (was " + it + ")").orElse("");
        return value + before + comparison().map(it -> ", " + it).orElse("") + ".";
    }

    /** A target that is met needs no amber limit beside it. */
    private Optional<String> comparison() {
        return told.closing() == Transition.Closing.IMPROVED
                ? figures.target().map(it -> it + " met")
                : figures.comparison();
    }

    private boolean isBlank() {
        return told.change() == Change.NO_FIGURE;
    }

    private String blank() {
        String why =
                told.now() != null && told.now().provenance() == Provenance.SUPPRESSED
                        ? "withheld by the publisher"
                        : "blank";
        return figures.before().map(it -> it + " last quarter, ").orElse("")
                + why
                + " this quarter. It is not counted as met.";
    }

    private Optional<String> outcome() {
        return switch (told.change()) {
            case IMPROVED ->
                    told.outlook() == null
                            ? Optional.of(
                                    "Now AMBER, was RED." + cause().map(it -> " " + it).orElse(""))
                            : cause();
            case CLOSED -> closed();
            case CORRECTED ->
                    Optional.of(
                            "Now %s by a correction; you were told %s."
                                    .formatted(told.to(), told.from()));
            case REPEATED -> Optional.of("Still " + told.to() + "; nobody has acknowledged it.");
            case ACKNOWLEDGEMENT_EXPIRED ->
                    Optional.of("Still " + told.to() + "; the acknowledgement has run out.");
            case OPENED, WORSENED -> cause();
            case NO_FIGURE -> Optional.empty();
        };
    }

    /** Where a level moved without a change of performance. */
    private Optional<String> cause() {
        return switch (told.closing()) {
            case CORRECTED -> Optional.of("By a correction: the figure reported before was wrong.");
            case TARGET_CHANGED -> Optional.of("By a changed target; the figure is the same.");
            case IMPROVED, SUPERSEDED, OVERRIDDEN -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private Optional<String> closed() {
        return switch (told.closing()) {
            case CORRECTED ->
                    Optional.of(
                            "No longer %s: the figure was corrected, performance did not change."
                                    .formatted(told.from()));
            case TARGET_CHANGED ->
                    Optional.of(
                            "No longer %s: the target changed, not the figure."
                                    .formatted(told.from()));
            case SUPERSEDED ->
                    Optional.of(
                            "No longer watched: the measure is not in force any more; it was %s."
                                    .formatted(told.from()));
            case OVERRIDDEN ->
                    Optional.of("Closed by a decision of people; it was " + told.from() + ".");
            case IMPROVED -> Optional.empty();
            case null -> Optional.of("Closed; it was " + told.from() + ".");
        };
    }

    private String missingReturn() {
        String what = names.collection(told.collection()) + ", " + told.quarter();
        return switch (told.change()) {
            case CLOSED -> what + ": the figures have come.";
            case REPEATED, ACKNOWLEDGEMENT_EXPIRED ->
                    what + ": still not a single figure. Earlier alerts stay open.";
            default ->
                    what
                            + (told.file().isEmpty()
                                    ? ": no return by the deadline."
                                    : ": the return came without a single figure.")
                            + " Nothing is counted as met, earlier alerts stay open.";
        };
    }

    private String missingOwner() {
        String subject = told.key().subject();
        return told.change() == Change.CLOSED
                ? subject + ": there is a contact again, or nothing is left to do."
                : subject
                        + ": no live contact, so nobody is reminded of what is to be done. Upload"
                        + " the contacts, or give the plan's milestones another owner.";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
