package uk.pctmonitor.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.MemoryTable;

class PeopleTest {

    private final MemoryTable table = new MemoryTable();

    @Nested
    class Targets {
        private static AgreedTarget target(
                @Nullable Quarter quarter, String goal, @Nullable AmberRule amber) {
            return new AgreedTarget(
                    "5A3",
                    "IMM-MMR2-5Y",
                    new FinancialYear(2013),
                    quarter,
                    new Goal.Threshold(new BigDecimal(goal)),
                    amber,
                    "plan.csv row 2");
        }

        private void accept(String word, AgreedTarget... targets) {
            Origin origin = Submissions.origin(word);
            stage(origin, targets);
            Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
        }

        private void stage(Origin origin, AgreedTarget... targets) {
            table.putAll(List.of(PeopleItems.targets("5A3", List.of(targets), origin)));
        }

        private AgreedTargets.Agreed agreed() {
            return new AgreedTargets(table).of("5A3");
        }

        @Test
        void areNoneWithAnEmptyVersionBeforeAnyUpload() {
            assertThat(agreed()).isEqualTo(AgreedTargets.Agreed.NOTHING);
        }

        @Test
        void comeBackAsAgreed() {
            List<AgreedTarget> all =
                    List.of(
                            target(null, "95", null),
                            target(Quarter.of(2013, 1), "90", new AmberRule.None()),
                            target(
                                    Quarter.of(2013, 2),
                                    "91.5",
                                    new AmberRule.Limit(new BigDecimal("88"))),
                            target(
                                    Quarter.of(2013, 3),
                                    "92",
                                    new AmberRule.Points(new BigDecimal("2"))),
                            new AgreedTarget(
                                    "5A3",
                                    "IMM-MMR2-5Y",
                                    new FinancialYear(2013),
                                    Quarter.of(2013, 4),
                                    new Goal.Range(new BigDecimal("90"), new BigDecimal("110")),
                                    new AmberRule.Percent(new BigDecimal("5")),
                                    "plan.csv row 6"));
            accept("a", all.toArray(AgreedTarget[]::new));
            assertThat(agreed().targets()).isEqualTo(all);
        }

        @Test
        void ofALaterUploadStandInPlaceOfTheSamePeriodOnly() {
            accept("b", target(Quarter.of(2013, 1), "93", null));
            accept(
                    "a",
                    target(Quarter.of(2013, 1), "90", null),
                    target(Quarter.of(2013, 2), "91", null));
            assertThat(agreed().targets())
                    .containsExactly(
                            target(Quarter.of(2013, 1), "93", null),
                            target(Quarter.of(2013, 2), "91", null));
        }

        @Test
        void changeTheirVersionWithTheUploadThatChangesThem() {
            accept("a", target(null, "90", null));
            String first = agreed().version();
            accept("b", target(null, "91", null));
            assertThat(agreed().version()).matches("[0-9a-f]{8}").isNotEqualTo(first);
        }

        @Test
        void ofAnUnfinishedUploadDoNotHold() {
            stage(Submissions.origin("a"), target(null, "90", null));
            assertThat(agreed()).isEqualTo(AgreedTargets.Agreed.NOTHING);
        }
    }

    @Nested
    class Contacts {
        private final Contact manager =
                new Contact(
                        "Q39-1a2b3c4d",
                        "Q39",
                        "performance manager",
                        "Performance desk",
                        "performance@south-west.example",
                        LocalDate.of(2013, 4, 1),
                        null);
        private final Contact director =
                new Contact(
                        "Q39-00000001",
                        "Q39",
                        "director",
                        "Director's office",
                        "director@south-west.example",
                        null,
                        LocalDate.of(2014, 3, 31));

        private void accept(String word, Contact... contacts) {
            Origin origin = Submissions.origin(word);
            table.putAll(List.of(PeopleItems.contacts("Q39", List.of(contacts), origin)));
            Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
        }

        @Test
        void comeBackInIdOrder() {
            accept("a", manager, director);
            assertThat(new ContactBook(table).of("Q39")).containsExactly(director, manager);
        }

        @Test
        void ofTheLatestListStandAloneWhateverCameFirst() {
            accept("b", manager);
            accept("a", director);
            assertThat(new ContactBook(table).of("Q39")).containsExactly(manager);
        }

        @Test
        void areNoneBeforeAnyUpload() {
            assertThat(new ContactBook(table).of("Q39")).isEmpty();
        }
    }
}
