package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as people in a script write it. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(
                    "'" + text + "' is not a day; write it as 2014-11-12");
        }
    }
}
