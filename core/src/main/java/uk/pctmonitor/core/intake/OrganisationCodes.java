package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/**
 * Reads organisation codes. They are text: nothing is ever turned into a number, and a number is
 * never turned back into a code; but the code that a spreadsheet has probably spoilt is named.
 */
final class OrganisationCodes {

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("([0-9])E([0-9]{1,2})");
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,10})?)(?:E\\+?([0-9]{1,2}))?");
    private static final Pattern NOTE =
            Pattern.compile("(?i)(total|england|national|source|note|all)\\b.*");

    private final Register register;
    private final Map<BigDecimal, List<Organisation>> spoilt = new HashMap<>();

    OrganisationCodes(Register register) {
        this.register = register;
        for (Organisation org : register.organisations().values()) {
            Matcher code = LIKE_A_NUMBER.matcher(org.code());
            if (code.matches()) {
                spoilt.computeIfAbsent(
                                number(code.group(1), code.group(2)), any -> new ArrayList<>())
                        .add(org);
            }
        }
    }

    /** The organisation named in the cell; null, and a fault, when it names none. */
    @Nullable Organisation read(RowReading row, Position position) {
        String text = row.text(position);
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            row.error(
                    FindingCode.NO_ORG,
                    position,
                    "The organisation code is missing.",
                    "Type the code, or delete the row.");
            return null;
        }
        if (row.kind(position) == CellKind.NUMBER) {
            number(row, position, text);
            return null;
        }
        Optional<Organisation> exact = register.find(text);
        if (exact.isPresent()) {
            return exact.get();
        }
        String upper = CellText.upperCased(text);
        Optional<Organisation> raised = register.find(upper);
        if (raised.isPresent()) {
            row.warning(
                    FindingCode.LOWER_CASE_CODE,
                    position,
                    "%s was read as %s.".formatted(Echo.quoted(text), upper),
                    "Codes are written in capitals.");
            return raised.get();
        }
        unknown(row, position, text, upper);
        return null;
    }

    /** Never read, not even where the digits are a code: leading zeros may have been lost. */
    private void number(RowReading row, Position position, String text) {
        List<Organisation> meant = meantBy(text);
        String codes = String.join(" or ", meant.stream().map(OrganisationCodes::named).toList());
        row.error(
                FindingCode.CODE_IS_NUMBER,
                position,
                "The cell holds the number %s and not a code.%s"
                        .formatted(
                                Echo.quoted(text),
                                meant.isEmpty() ? "" : " Did you mean " + codes + "?"),
                "Format the column as Text and type %s again."
                        .formatted(meant.isEmpty() ? "the code" : meant.getFirst().code()));
    }

    private void unknown(RowReading row, Position position, String text, String upper) {
        List<Organisation> meant = meantBy(upper);
        if (!meant.isEmpty()) {
            row.error(
                    FindingCode.CODE_IS_NUMBER,
                    position,
                    "%s is not an organisation code. A spreadsheet has turned %s into a number."
                            .formatted(Echo.quoted(text), meant.getFirst().code()),
                    "Format the column as text and type %s."
                            .formatted(
                                    String.join(
                                            " or ",
                                            meant.stream()
                                                    .map(OrganisationCodes::named)
                                                    .toList())));
            return;
        }
        OptionalInt foreign = text.codePoints().filter(c -> c > 0x7e).findFirst();
        if (foreign.isPresent()) {
            row.error(
                    FindingCode.UNKNOWN_ORG,
                    position,
                    "Unknown organisation %s: it holds %s, which no code has."
                            .formatted(Echo.quoted(text), Invisible.name(foreign.getAsInt())),
                    "Type the code again by hand.");
            return;
        }
        // Looking for the nearest code takes a while: not for thousands of rows nobody will read.
        String nearest =
                Optional.of(text)
                        .filter(any -> row.isListed())
                        .flatMap(register::nearest)
                        .map(org -> " Nearest: " + org.code() + " " + org.name() + ".")
                        .orElse("");
        row.error(
                FindingCode.UNKNOWN_ORG,
                position,
                "Unknown organisation %s.%s".formatted(Echo.quoted(text), nearest),
                NOTE.matcher(text).matches()
                        ? "Delete the row; totals and notes do not belong in the file."
                        : "Correct the code.");
    }

    private List<Organisation> meantBy(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return List.of();
        }
        String exponent = number.group(2);
        return spoilt.getOrDefault(
                number(number.group(1), exponent == null ? "0" : exponent), List.of());
    }

    private static BigDecimal number(String digits, String exponent) {
        return new BigDecimal(digits)
                .scaleByPowerOfTen(Integer.parseInt(exponent))
                .stripTrailingZeros();
    }

    private static String named(Organisation org) {
        return org.code() + " (" + org.name() + ")";
    }
}
