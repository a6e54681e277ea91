package uk.pctmonitor.local.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * Works out who sends a file and what it reports: as said; else from its last two folders, as in
 * the inbox; else from its header and the only submitter who sends such files for everybody.
 */
public final class Addressing {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final LoadedCatalogue catalogue;

    public Addressing(LoadedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Where the file goes.
     *
     * @param submitter as said by the user, or null
     * @param collection as said by the user, or null
     * @throws AddressUnclearException when it can't be told, or what was said is not known
     */
    public Address of(Path file, @Nullable String submitter, @Nullable String collection) {
        List<String> taken = new ArrayList<>();
        Optional<Address> folders =
                submitter == null && collection == null ? fromFolders(file) : Optional.empty();
        if (folders.isPresent()) {
            return folders.get();
        }
        if (submitter != null && !CODE.matcher(submitter).matches()) {
            throw new AddressUnclearException(
                    "'%s' is not a submitter's code; a code is a letter or digit, then letters, digits, '.', '_' or '-'."
                            .formatted(submitter));
        }
        String what = collection == null ? fromHeader(file, taken) : known(collection);
        String who = submitter == null ? onlySubmitter(file, what, taken) : submitter;
        return new Address(who, what, taken);
    }

    private Optional<Address> fromFolders(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path above = parent == null ? null : parent.getParent();
        if (parent == null || above == null || above.getFileName() == null) {
            return Optional.empty();
        }
        String what = String.valueOf(parent.getFileName());
        String who = String.valueOf(above.getFileName());
        boolean known =
                catalogue.collections().containsKey(what)
                        && catalogue.submitters().name(who).isPresent();
        return known
                ? Optional.of(
                        new Address(
                                who,
                                what,
                                List.of(
                                        "submitter %s and collection %s, from its folders"
                                                .formatted(who, what))))
                : Optional.empty();
    }

    private String known(String collection) {
        if (catalogue.collections().containsKey(collection)) {
            return collection;
        }
        throw new AddressUnclearException(
                "there is no collection '%s'; the catalogue has %s%s."
                        .formatted(
                                collection,
                                String.join(", ", catalogue.collections().keySet()),
                                Nearest.of(collection, catalogue.collections().keySet())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")));
    }

    private String fromHeader(Path file, List<String> taken) {
        List<String> matching =
                HeaderMatch.of(file, catalogue.collections().values()).stream()
                        .map(CollectionDefinition::code)
                        .toList();
        if (matching.size() == 1) {
            taken.add("collection %s, from its header".formatted(matching.getFirst()));
            return matching.getFirst();
        }
        throw new AddressUnclearException(
                "%s: %s; say which with --collection (%s)."
                        .formatted(
                                file,
                                matching.isEmpty()
                                        ? "its header belongs to no collection of the catalogue"
                                        : "its header fits more than one collection",
                                String.join(
                                        ", ",
                                        matching.isEmpty()
                                                ? catalogue.collections().keySet()
                                                : matching)));
    }

    private String onlySubmitter(Path file, String collection, List<String> taken) {
        List<String> national = catalogue.submitters().nationalSubmitters(collection);
        if (national.size() == 1) {
            taken.add(
                    "submitter %s, the only one who sends %s for everybody"
                            .formatted(national.getFirst(), collection));
            return national.getFirst();
        }
        throw new AddressUnclearException(
                "%s: say who sends it with --submitter%s."
                        .formatted(
                                file,
                                national.isEmpty()
                                        ? ", for instance a PCT's code"
                                        : " (" + String.join(", ", national) + ")"));
    }
}
