package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/** When a milestone has to be there (S3.1 to S3.6). */
public sealed interface When {

    /** The sorts of days, as files name them. */
    enum Kind {
        BY,
        FROM,
        ONGOING
    }

    /** Done by the end of the day. */
    record By(LocalDate day) implements When {}

    /** Started on the day or before; overdue when it has not started one month later. */
    record From(LocalDate day) implements When {}

    /**
     * Never complete, but reviewed again and again.
     *
     * @param firstReview when first
     * @param everyMonths and then so many months after the last review, 1 or more
     */
    record Ongoing(LocalDate firstReview, int everyMonths) implements When {
        public Ongoing {
            if (everyMonths < 1) {
                throw new IllegalArgumentException("reviews are every month or less often");
            }
        }
    }

    /** Which sort it is. */
    default Kind kind() {
        return switch (this) {
            case By _ -> Kind.BY;
            case From _ -> Kind.FROM;
            case Ongoing _ -> Kind.ONGOING;
        };
    }

    /** The first day on which anything is expected. */
    default LocalDate first() {
        return switch (this) {
            case By(LocalDate day) -> day;
            case From(LocalDate day) -> day;
            case Ongoing(LocalDate review, int _) -> review;
        };
    }
}
