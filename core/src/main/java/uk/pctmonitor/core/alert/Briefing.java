package uk.pctmonitor.core.alert;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.rating.Rag;

/**
 * Everything a digest is made from. The same briefing gives the same bytes.
 *
 * @param body code of the organisation whose contacts read it, such as {@code Q39}
 * @param today the London date; deadlines count from it
 * @param changes the net transitions to tell ({@link NetEffect}); at least one
 * @param open alerts that stay open, with or without a change; those in {@code changes} are not
 *     repeated
 * @param files where the figures came from, in the order to be printed
 * @param collections names of collections in plain words, by code
 * @param register names of organisations
 * @param catalogue names and units of metrics
 * @param plansDue plans that the changes require and nobody has handed in, by the day on which they
 *     are due
 * @param planNews what else is new of plans, as a section that ends with an empty line; empty when
 *     nothing is
 * @param reference what it is quoted by
 * @param signals what the control charts of all the body's series say
 */
public record Briefing(
        String body,
        LocalDate today,
        List<Transition> changes,
        List<OpenAlert> open,
        List<SourceFile> files,
        SortedMap<String, String> collections,
        Register register,
        Catalogue catalogue,
        SortedMap<LocalDate, List<String>> plansDue,
        String planNews,
        Reference reference,
        Signals signals) {

    public Briefing {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a digest tells of at least one change");
        }
        changes = List.copyOf(changes);
        open = List.copyOf(open);
        files = List.copyOf(files);
        plansDue = Collections.unmodifiableSortedMap(new TreeMap<>(plansDue));
        collections = Collections.unmodifiableSortedMap(new TreeMap<>(collections));
    }

    /**
     * What the control charts of the newest quarter say, changed or not.
     *
     * @param series series with a figure in the quarter
     * @param limited those with control limits
     * @param signals those of them whose newest figure is a special cause
     * @param early those of them that are green all the same, and moving the wrong way
     * @param falseAlarmsPerThousand how many of a thousand steady series show one by chance
     */
    public record Signals(
            int series, int limited, int signals, int early, int falseAlarmsPerThousand) {
        public static final Signals NONE = new Signals(0, 0, 0, 0, 0);
    }

    /**
     * An alert that is open.
     *
     * @param level AMBER or RED for a figure; as the alert book has it for a missing return
     * @param since the quarter in which it opened
     */
    public record OpenAlert(AlertKey key, Rag level, Quarter since) {}

    /**
     * A file that figures of this digest came from.
     *
     * @param name without folders
     * @param submitter who sent it, in plain words
     * @param received the London date it came, null when it is not known
     * @param figures figures of this body's organisations in it
     * @param blank how many more were left blank
     */
    public record SourceFile(
            String name,
            String submitter,
            @Nullable LocalDate received,
            long figures,
            long blank) {}
}
