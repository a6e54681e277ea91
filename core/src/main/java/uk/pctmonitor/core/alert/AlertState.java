package uk.pctmonitor.core.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * Where one alert stands (rules.md 4.9).
 *
 * @param key what it is about
 * @param level AMBER or RED while a rating alert is open, NO_DATA while a missing return or contact
 *     is; GREEN when there is no open alert
 * @param opened the quarter that opened it, null when it is not open
 * @param basis what the level rests on: the last rated figure that was looked at; null before the
 *     first
 * @param events how many transitions have been told of this key, 0 or more
 * @param told London date of the last transition that told its level, null before the first
 * @param acknowledged null when nobody has acknowledged it, or no longer
 * @param missing the quarter whose missing figure has been told of, null when none or when the
 *     figure has come since
 * @param corrected the last corrected past quarter that has been told of, null when none
 */
public record AlertState(
        AlertKey key,
        Rag level,
        @Nullable Quarter opened,
        @Nullable Basis basis,
        int events,
        @Nullable LocalDate told,
        @Nullable Acknowledgement acknowledged,
        @Nullable Quarter missing,
        @Nullable Basis corrected) {

    public AlertState {
        boolean legal =
                switch (level) {
                    case GREEN -> opened == null && acknowledged == null;
                    case AMBER, RED -> opened != null && key.kind() == AlertKey.Kind.RATING;
                    case NO_DATA -> opened != null && key.kind() != AlertKey.Kind.RATING;
                    case AWAITED, NOT_RATED -> false;
                };
        if (!legal || events < 0) {
            throw new IllegalArgumentException(
                    "no alert can be " + level + " since " + opened + " after " + events);
        }
    }

    /** Of a key about which nothing has ever been told. */
    public static AlertState unknown(AlertKey key) {
        return new AlertState(key, Rag.GREEN, null, null, 0, null, null, null, null);
    }

    public boolean isOpen() {
        return level != Rag.GREEN;
    }

    /** At another level, told of on the day; what was acknowledged at the old level is over. */
    AlertState at(Rag newLevel, @Nullable Quarter since, LocalDate day) {
        return new AlertState(key, newLevel, since, basis, events, day, null, missing, corrected);
    }

    AlertState counted() {
        return new AlertState(
                key, level, opened, basis, events + 1, told, acknowledged, missing, corrected);
    }

    AlertState toldOn(LocalDate day) {
        return new AlertState(
                key, level, opened, basis, events, day, acknowledged, missing, corrected);
    }

    AlertState withBasis(Basis rested) {
        return new AlertState(
                key, level, opened, rested, events, told, acknowledged, missing, corrected);
    }

    AlertState withAcknowledged(@Nullable Acknowledgement acknowledgement) {
        return new AlertState(
                key, level, opened, basis, events, told, acknowledgement, missing, corrected);
    }

    AlertState withMissing(@Nullable Quarter quarter) {
        return new AlertState(
                key, level, opened, basis, events, told, acknowledged, quarter, corrected);
    }

    AlertState withCorrected(Basis past) {
        return new AlertState(key, level, opened, basis, events, told, acknowledged, missing, past);
    }
}
