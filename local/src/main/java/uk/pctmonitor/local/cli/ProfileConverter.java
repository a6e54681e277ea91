package uk.pctmonitor.local.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.pctmonitor.core.spc.Profile;

/** Reads the name of a profile. */
final class ProfileConverter implements ITypeConverter<Profile> {

    @Override
    public Profile convert(String text) {
        return Profile.named(text)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'%s' is not a profile; choose one of %s"
                                        .formatted(
                                                text,
                                                Profile.ALL.stream()
                                                        .map(Profile::name)
                                                        .collect(Collectors.joining(", ")))));
    }
}
