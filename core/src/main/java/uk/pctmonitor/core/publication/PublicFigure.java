package uk.pctmonitor.core.publication;

import java.math.BigDecimal;
import uk.pctmonitor.core.metric.Measure;

/** What the public may know of one figure. Nothing in it tells more than its own numbers do. */
public sealed interface PublicFigure {

    /**
     * So many of so many people.
     *
     * @param part rounded
     * @param whole rounded
     * @param value worked out from these two, so that it tells no more than they do
     */
    record Share(BigDecimal part, BigDecimal whole, BigDecimal value) implements PublicFigure {}

    /**
     * So many people.
     *
     * @param people rounded
     */
    record Count(BigDecimal people) implements PublicFigure {}

    /** A figure that counts no people, as it is. */
    record Plain(Measure measure) implements PublicFigure {}

    /** There is a figure, and the public may not know it. */
    record Withheld(Reason reason) implements PublicFigure {}

    /** There is no figure. */
    record None() implements PublicFigure {}

    /** Why a figure is withheld. */
    enum Reason {
        /** It is about few people, or could be worked out for few; or its publisher says so. */
        FEW_PEOPLE,
        /** It is a rate, and how many people are behind it is not known. */
        UNKNOWN_COUNTS,
        /** The catalogue says that it is not for the public. */
        NOT_PUBLISHABLE
    }

    /** Whether there is a figure that the public may not know. */
    default boolean isWithheld() {
        return this instanceof Withheld;
    }

    /** Whether there is a figure that the public may know. */
    default boolean isShown() {
        return switch (this) {
            case Share _, Count _, Plain _ -> true;
            case Withheld _, None _ -> false;
        };
    }
}
