package uk.pctmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.people.AcknowledgementItems;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Meanwhile;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.Write;

/** Files come from 10 July 2013 on; 92 days later is 10 October. 5FL Bath answers to Q39. */
@DisplayName("A file of acknowledgements")
class AcksUploadTest {

    private static final String HEADER = "org,metric,by,until,note\n";
    private static final String GOOD =
            HEADER + "5FL,IMM-MMR2-5Y,performance manager,2013-09-30,Plan expected\n";
    private static final AlertKey MMR = new AlertKey("5FL", "IMM-MMR2-5Y", AlertKey.Kind.RATING);

    private World world = new World(CatalogueFolder.packaged());

    @BeforeEach
    void mmrIsRed() {
        world = red();
    }

    private static World red() {
        World world = new World(CatalogueFolder.packaged());
        AlertState red =
                new AlertState(
                        MMR,
                        Rag.RED,
                        Quarter.of(2013, 1),
                        null,
                        1,
                        LocalDate.of(2013, 7, 1),
                        null,
                        null,
                        null);
        AlertBook none = AlertBook.empty("5FL");
        world.table.transact(
                List.of(BookItem.replace(new Versioned(none, 0), none.with(red), "Q39")));
        return world;
    }

    private static IngestResult take(World world, String submitter, String content) {
        return world.deliver(world.upload("inbox/" + submitter + "/acks/a.csv", content));
    }

    private AlertState state() {
        return new AlertBooks(world.table).of("5FL").book().state(MMR);
    }

    private String refused(String submitter, String content) {
        IngestResult result = take(world, submitter, content);
        assertThat(result).isInstanceOf(IngestResult.Refused.class);
        return ((IngestResult.Refused) result).findings().listed().getFirst().line();
    }

    @Test
    void quietensTheAlertAndIsKeptAsItWasAsked() {
        assertThat(take(world, "Q39", GOOD)).isInstanceOf(IngestResult.Accepted.class);

        Acknowledgement asked =
                new Acknowledgement(
                        "performance manager", LocalDate.of(2013, 9, 30), "Plan expected");
        assertThat(state().acknowledged()).isEqualTo(asked);
        assertThat(world.table.query("ORG#5FL", "ACKS#"))
                .singleElement()
                .satisfies(item ->
                        assertThat(AcknowledgementItems.requests(item))
                                .singleElement()
                                .satisfies(each -> {
                                    assertThat(each.key()).isEqualTo(MMR);
                                    assertThat(each.acknowledgement()).isEqualTo(asked);
                                    assertThat(each.row()).isEqualTo(2);
                                }));
    }

    @Test
    void thatComesAgainChangesNothing() {
        take(world, "Q39", GOOD);
        long version = new AlertBooks(world.table).of("5FL").version();
        IngestResult again = take(world, "Q39", GOOD);

        assertThat(((IngestResult.Accepted) again).entry().status())
                .isEqualTo(LedgerStatus.DUPLICATE_CONTENT);
        assertThat(new AlertBooks(world.table).of("5FL").version()).isEqualTo(version);
        assertThat(world.table.query("ORG#5FL", "ACKS#")).hasSize(1);
    }

    @Nested
    class IsRefused {

        @Test
        void whenTheAlertIsNotOpenAndThenNothingOfItIsDone() {
            assertThat(
                            refused(
                                    "Q39",
                                    GOOD
                                            + "5FL,IMM-DTAP-12M,performance manager,2013-09-30,"
                                            + "Plan expected\n"))
                    .contains("no open alert for 5FL IMM-DTAP-12M")
                    .contains("WRONG_STATE");
            assertThat(state().acknowledged()).isNull();
        }

        @Test
        void whenAnotherBodySendsIt() {
            IngestResult result = take(world, "Q36", GOOD);
            assertThat(result).isInstanceOf(IngestResult.Refused.class);
            assertThat(state().acknowledged()).isNull();
        }

        @Test
        void byValidateInTheSameWords() {
            String file = GOOD.replace("IMM-MMR2-5Y", "IMM-DTAP-12M");
            byte[] bytes = file.getBytes(UTF_8);
            Checked checked =
                    new ValidateFile(world.table, world.catalogue, UploadedRows::open)
                            .check(
                                    new Upload("Q39", "a.csv", world.now, bytes.length),
                                    "acks",
                                    new ByteArrayInputStream(bytes))
                            .checked();

            assertThat(checked.findings().listed().getFirst().line())
                    .isEqualTo(refused("Q39", file));
        }
    }

    @Test
    void isTakenOnTheBookAsItIsByThenWhenSomebodyWasFirst() {
        World calm = red();
        FaultyTable counting = FaultyTable.counting(calm.table);
        calm.worker(counting).run(calm.upload("inbox/Q39/acks/a.csv", GOOD), "0A");
        for (int at = 1; at <= counting.calls(); at++) {
            World it = red();
            DocumentId again = it.upload("inbox/Q39/acks/a.csv", GOOD);
            it.worker(new Meanwhile(it.table, at, () -> toldOnceMore(it))).run(again, "0A");

            AlertState after = new AlertBooks(it.table).of("5FL").book().state(MMR);
            assertThat(after.events()).as("at %d", at).isEqualTo(2);
            assertThat(after.acknowledged()).as("at %d", at).isNotNull();
        }
    }

    private static void toldOnceMore(World it) {
        Versioned book = new AlertBooks(it.table).of("5FL");
        AlertState state = book.book().state(MMR);
        AlertState told =
                new AlertState(
                        MMR,
                        state.level(),
                        state.opened(),
                        null,
                        state.events() + 1,
                        LocalDate.of(2013, 7, 10),
                        state.acknowledged(),
                        null,
                        null);
        Write write = BookItem.replace(book, book.book().with(told), "Q39");
        it.table.transact(List.of(write));
    }

    @Test
    void survivesAFaultAtAnyCall() {
        World calm = red();
        FaultyTable counting = FaultyTable.counting(calm.table);
        calm.worker(counting).run(calm.upload("inbox/Q39/acks/a.csv", GOOD), "0A");
        var expected = calm.items("ORG#");

        for (Fault fault : Fault.values()) {
            for (int at = 1; at <= counting.calls(); at++) {
                World it = red();
                DocumentId id = it.upload("inbox/Q39/acks/a.csv", GOOD);
                try {
                    it.worker(new FaultyTable(it.table, fault, at)).run(id, "0A");
                } catch (SimulatedCrash | TryAgainException stopped) {
                    assertThat(Objects.requireNonNull(stopped.getMessage())).isNotEmpty();
                }
                it.wait(LeaseTerms.DEFAULT.lease());
                it.deliver(id);

                assertThat(it.items("ORG#")).as("%s at %d", fault, at).isEqualTo(expected);
                assertThat(it.items("OUTBOX#")).hasSize(1);
            }
        }
    }
}
