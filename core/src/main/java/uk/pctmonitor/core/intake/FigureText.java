package uk.pctmonitor.core.intake;

import java.math.BigDecimal;

/** What a cell says about a figure. */
sealed interface FigureText {

    /** A number, exactly as written. */
    record Figure(BigDecimal number) implements FigureText {}

    /** Nothing: there is no figure. */
    record Empty() implements FigureText {}

    /** A marker that the collection allows: there is a figure, but not for us. */
    record Withheld() implements FigureText {}

    /** Something that can't be taken. */
    record Fault(FindingCode code, String problem, String fix) implements FigureText {}

    FigureText EMPTY = new Empty();
    FigureText WITHHELD = new Withheld();
}
