package uk.pctmonitor.store.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * A short name for which returns stood before a quarter. Forecasts and control limits rest on them,
 * so an assessment is named by them too: when a past quarter is corrected, the newest is assessed
 * anew beside what was kept.
 */
public final class HistoryMark {

    /** Forty bits tell the few histories of one PCT and quarter apart with ease. */
    private static final int DIGITS = 10;

    private HistoryMark() {}

    /**
     * The mark, ten hex digits.
     *
     * @param current the current return of each quarter; only those before the quarter count
     */
    public static String before(Quarter quarter, SortedMap<Quarter, StoredReturn> current) {
        MessageDigest digest = sha256();
        current.headMap(quarter)
                .forEach((each, content) ->
                        digest.update(
                                (each.label() + "=" + content.order() + "\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
