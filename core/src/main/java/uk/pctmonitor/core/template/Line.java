package uk.pctmonitor.core.template;

/**
 * One line of a standardised return, such as the revenue resource limit. It is kept as it was sent
 * and is not a watched figure: it has no target and is never rated.
 *
 * @param code also the header of its column, such as {@code net_expenditure_ytd}
 * @param name in plain words
 * @param kind what it is counted in
 * @param spending whether it is spending, a payment or a liability, which files that declare {@link
 *     SignConvention#SPENDING_NEGATIVE} write with a minus sign
 * @param mayBeNegative whether it can be below 0 once the sign convention is allowed for, as a
 *     variance or a deficit can
 */
public record Line(String code, String name, Kind kind, boolean spending, boolean mayBeNegative) {

    /** What a line is counted in. */
    public enum Kind {
        /** Money, in the unit that the row declares. */
        MONEY,
        /** Things, such as invoices, in whole numbers whatever the row declares. */
        COUNT
    }

    public Line {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a line has a code and a name");
        }
    }
}
