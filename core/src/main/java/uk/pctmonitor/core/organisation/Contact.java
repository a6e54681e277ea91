package uk.pctmonitor.core.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person or mailbox that receives messages for an organisation. Personal data: kept in the table
 * only, never in logs, subjects or metrics.
 *
 * @param id stable and meaningless outside: the organisation's code and eight hex digits of the
 *     address' hash
 * @param org the organisation
 * @param role such as {@code performance manager}
 * @param email where messages go
 * @param from first day, null for always
 * @param to last day, null for no end
 */
public record Contact(
        String id,
        String org,
        String role,
        String name,
        String email,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean isLiveOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The id of whoever has this address in the organisation's contacts, in capitals or not. */
    public static String idOf(String org, String email) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    email.strip()
                                            .toLowerCase(Locale.ROOT)
                                            .getBytes(StandardCharsets.UTF_8));
            return org + "-" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
