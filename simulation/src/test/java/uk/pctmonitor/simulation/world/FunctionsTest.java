package uk.pctmonitor.simulation.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.notify.Sleeper;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.RemainingTime;

/** The functions work together on these seams. */
class FunctionsTest {

    private static final Instant NOW = Instant.parse("2013-07-16T09:00:00Z");
    private static final String CONTACTS =
            "org,role,name,email\nQ39,performance manager,A. Body,pm@q39.example\n";
    private static final String FIGURES =
            "org,metric,period,numerator,denominator,value\n5A1,VAC-ONE,2013/14 Q1,80,100,\n";

    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryPublisher people = new MemoryPublisher();
    private final List<String> ids = new ArrayList<>();
    private final Functions functions =
            new Functions(
                    new Seams(
                            new MemoryTable(),
                            documents,
                            people,
                            new MemoryPublisher(),
                            () -> NOW,
                            this::id,
                            RemainingTime.UNLIMITED,
                            Sleeper.NEVER),
                    Region.USUAL);

    private String id() {
        ids.add("id");
        return "id-" + ids.size();
    }

    private DocumentId upload(String key, String text) {
        return documents.put(Functions.BUCKET, key, text.getBytes(UTF_8), NOW);
    }

    @Test
    void aRedFigureReachesWhoAnswersForIt() {
        functions.ingest(upload("inbox/Q39/contacts/people.csv", CONTACTS));
        functions.ingest(upload("inbox/5A1/quarterly/q1.csv", FIGURES));
        assertThat(functions.assess().transitions()).isEqualTo(1);
        functions.tell();

        assertThat(people.sent())
                .extracting(each -> each.message().subject().text())
                .anyMatch(subject -> subject.startsWith("RED: 5A1 Alder Vaccinated by 1 80.0%"));
    }

    @Test
    void aRedeploymentHasOtherRules() {
        assertThat(Region.STRICTER.version()).isNotEqualTo(Region.USUAL.version());
        assertThat(Region.STRICTER.register().organisations().keySet())
                .isEqualTo(Region.USUAL.register().organisations().keySet());
    }
}
