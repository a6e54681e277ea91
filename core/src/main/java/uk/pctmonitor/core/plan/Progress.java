package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;

/**
 * How far a milestone has come, as last reported.
 *
 * @param percent complete, 0 to 100; 100 when it is done
 * @param started when it was started, null before
 * @param done when it was completed, null before; never for an ongoing one
 * @param evidence reference of the proof, empty before it is done
 * @param reviewed last review of an ongoing one, null before the first
 * @param standing what that review found, null before the first
 * @param barrier code of why it was missed, empty when none was given
 * @param note in words, may be empty
 * @param reported when this was reported
 */
public record Progress(
        int percent,
        @Nullable LocalDate started,
        @Nullable LocalDate done,
        String evidence,
        @Nullable LocalDate reviewed,
        @Nullable Rag standing,
        String barrier,
        String note,
        LocalDate reported) {

    public Progress {
        if (percent < 0 || percent > 100 || (done != null && percent != 100)) {
            throw new IllegalArgumentException("not a percentage complete: " + percent);
        }
        if ((reviewed == null) != (standing == null)) {
            throw new IllegalArgumentException("a review has a day and a result");
        }
    }

    public boolean isDone() {
        return done != null;
    }

    /** Of a milestone of which nothing has been reported yet. */
    static Progress none(LocalDate today) {
        return new Progress(0, null, null, "", null, null, "", "", today);
    }

    /** Come so far; the first time it is heard of, it was started. */
    Progress advanced(LocalDate on, int nowPercent, String nowNote, LocalDate today) {
        LocalDate since = started == null ? on : started;
        return new Progress(nowPercent, since, null, "", null, null, barrier, nowNote, today);
    }

    Progress completed(LocalDate on, String proof, String nowNote, LocalDate today) {
        LocalDate since = started == null ? on : started;
        return new Progress(100, since, on, proof, null, null, barrier, nowNote, today);
    }

    Progress reviewed(LocalDate on, Rag found, String nowNote, LocalDate today) {
        return new Progress(percent, started, null, "", on, found, barrier, nowNote, today);
    }

    Progress missed(String why, String nowNote, LocalDate today) {
        return new Progress(
                percent, started, done, evidence, reviewed, standing, why, nowNote, today);
    }
}
