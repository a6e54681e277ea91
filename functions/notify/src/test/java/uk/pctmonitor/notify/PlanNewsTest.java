package uk.pctmonitor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.RemainingTime;

class PlanNewsTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Instant MORNING = Instant.parse("2014-10-17T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2014, 10, 17);
    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final PlanId BATH = new PlanId(PlanType.RECOVERY, "5FL", 1);

    private final MemoryTable table = new MemoryTable();
    private final MemoryPublisher publisher = new MemoryPublisher();
    private int owners;

    @Test
    void goToThePctInAnEmailOfTheirOwn() {
        contact("5FL", "plan lead", "5FL-1");
        required();

        assertThat(run().plans()).isEqualTo(1);

        Envelope mail = publisher.sent().getFirst();
        assertThat(mail.recipient()).isEqualTo("5FL-1");
        assertThat(mail.attributes()).containsEntry("kind", "PLAN").containsEntry("org", "5FL");
        assertThat(mail.message().subject().text())
                .startsWith("Plan RP-5FL-1 5FL Bath: required by 31 October 2014 [PM-");
        assertThat(mail.message().body()).contains("Required by MMR second dose by age 5 RED.");
    }

    @Test
    void goToTheShaInItsDigestWhenThereIsOne() {
        contact("Q39", "performance manager", "Q39-1");
        required();
        happens(new PlanEvent.Superseded("a correction removed the failure", null));
        turnedRed();

        NotifyResult result = run();

        assertThat(result.digests()).isEqualTo(1);
        assertThat(result.plans()).isZero();
        assertThat(publisher.sent().getFirst().message().body())
                .containsSubsequence(
                        "TURNED RED",
                        "PLANS",
                        "The plan is not needed any more: a correction removed the failure.",
                        "WHAT HAPPENS NEXT");
    }

    @Test
    void theDigestNamesThePlanThatItsChangesAskFor() {
        contact("Q39", "performance manager", "Q39-1");
        required();
        turnedRed();

        run();

        assertThat(publisher.sent().getFirst().message().body())
                .contains("Plans that the PCTs must hand in: by 31 October 2014 RP-5FL-1.");
    }

    @Test
    void waitForNobodyWhereTheOrganisationHasNoContact() {
        required();

        assertThat(run().suppressed()).isEqualTo(1);
        assertThat(publisher.sent()).isEmpty();
        assertThat(new Outbox(table).backlog().facts()).isEmpty();
    }

    @Test
    void areToldOnce() {
        contact("5FL", "plan lead", "5FL-1");
        required();
        run();

        assertThat(run().plans()).isZero();
        assertThat(publisher.sent()).hasSize(1);
    }

    private NotifyResult run() {
        return new NotifyPeople(
                        new RoleTable(table, "NotifyRole"),
                        CATALOGUE,
                        publisher,
                        () -> MORNING.plusSeconds(60),
                        () -> "owner-" + ++owners,
                        RemainingTime.UNLIMITED,
                        Sleeper.NEVER,
                        Pacing.LOCAL)
                .run();
    }

    private void required() {
        happens(
                new PlanEvent.Required(
                        Category.QUALITY,
                        List.of(PlanFinding.failing("IMM-MMR2-5Y", Rag.RED, Q2)),
                        LocalDate.of(2014, 10, 31)));
    }

    private void happens(PlanEvent event) {
        Plans plans = new Plans(table);
        PlanChapter chapter =
                plans.find(BATH).isPresent()
                        ? PlanChapter.of(plans.heads(List.of(BATH)).firstEntry().getValue())
                        : PlanChapter.none(BATH);
        chapter = chapter.then(TODAY, PlanEntry.FIGURES, List.of(event));
        assertThat(
                        table.transact(
                                new PlanCommit(MORNING, org -> "Q39", null)
                                        .writes(
                                                List.of(chapter),
                                                Map.of("5FL", plans.register("5FL")))))
                .isEqualTo(Outcome.COMMITTED);
    }

    private void turnedRed() {
        Transition it =
                new Transition(
                        new AlertKey("5FL", "IMM-MMR2-5Y", AlertKey.Kind.RATING),
                        1,
                        Change.WORSENED,
                        null,
                        Rag.AMBER,
                        Rag.RED,
                        "cover",
                        Q2,
                        true,
                        percent("89.0"),
                        percent("92.7"),
                        new Target(
                                new Goal.Threshold(new BigDecimal("95")),
                                new AmberRule.Limit(new BigDecimal("90")),
                                TargetSource.NATIONAL,
                                "targets.csv"),
                        new BigDecimal("90"),
                        "2014-15_Q2.csv");
        table.putAll(List.of(OutboxItems.transitions("Q39", "5FL", MORNING, "5FL-1", List.of(it))));
    }

    private static Measure percent(String value) {
        return Measure.ofValueAndDenominator(
                new BigDecimal(value),
                new BigDecimal("500"),
                BigDecimal.valueOf(100),
                new Cell(2, "mmr2_5y"));
    }

    private void contact(String org, String role, String id) {
        Contact contact = new Contact(id, org, role, "A Role", id + "@nhs.example", null, null);
        Origin origin = Submissions.origin("contacts-" + org);
        table.putAll(List.of(PeopleItems.contacts(org, List.of(contact), origin)));
        Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
    }
}
