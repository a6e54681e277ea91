package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Outcome;

/** The packaged catalogue, contacts of 5FL Bath, and RP-5FL-1, which a red figure requires. */
final class PlanWorld {

    static final PlanId RP1 = new PlanId(PlanType.RECOVERY, "5FL", 1);

    static final String PLAN =
            """
            plan,org,type,title,prepared_by,accountable,signatories,starts,milestone,action,purpose,findings,when,due,every_months,owner_org,owner,measure,evidence,mandatory
            RP-5FL-1,,,MMR by five,Bram Bexley,5FL,,,1,Call back every child,ADDRESS_FAILURE,IMM-MMR2-5Y,BY,2013-12-31,,5FL,immunisation lead,95%,Call list,yes
            RP-5FL-1,,,,,,,,2,Spare clinics,MITIGATE_RISK,,BY,2014-03-31,,5FL,immunisation lead,Two a month,Rota,yes
            """;

    private static final String SIGNOFF = "plan,version,act,by,reason\n";

    final World world;
    final Plans plans;

    PlanWorld() {
        world = new World(CatalogueFolder.packaged());
        plans = new Plans(world.table);
        accepted(
                "inbox/5FL/contacts/c.csv",
                """
                org,role,name,email,from,to
                5FL,Immunisation lead,Cora Chard,cora@bath.example,,
                """);
        PlanChapter chapter =
                PlanChapter.none(RP1)
                        .then(
                                Histories.DAY.withYear(2013).withMonth(7).withDayOfMonth(1),
                                PlanEntry.FIGURES,
                                List.of(Histories.required()));
        assertThat(
                        world.table.transact(
                                new PlanCommit(world.now, _ -> "Q39", null)
                                        .writes(List.of(chapter), plans.registers(List.of("5FL")))))
                .isEqualTo(Outcome.COMMITTED);
    }

    /** A written plan that has been handed in. */
    static PlanWorld handedIn() {
        PlanWorld it = new PlanWorld();
        it.accepted("inbox/5FL/plans/p.csv", PLAN);
        it.accepted("inbox/5FL/signoffs/s.csv", signoff("RP-5FL-1,1,SUBMIT,plan lead,"));
        return it;
    }

    static String signoff(String... rows) {
        return SIGNOFF + String.join("\n", rows) + "\n";
    }

    DocumentId upload(String key, String content) {
        return world.upload(key, content);
    }

    IngestResult take(String key, String content) {
        return world.deliver(upload(key, content));
    }

    IngestResult.Accepted accepted(String key, String content) {
        IngestResult result = take(key, content);
        assertThat(result).isInstanceOf(IngestResult.Accepted.class);
        return (IngestResult.Accepted) result;
    }

    /** The first fault, in one line. */
    String refused(String key, String content) {
        IngestResult result = take(key, content);
        assertThat(result).isInstanceOf(IngestResult.Refused.class);
        return ((IngestResult.Refused) result).findings().listed().getFirst().line();
    }

    Plan plan() {
        return plans.find(RP1).orElseThrow();
    }

    /** What happened to RP-5FL-1, such as {@code Required Drafted Submitted}. */
    String story() {
        return plans.history(RP1).stream()
                .map(entry -> entry.event().getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    /** How many events each submission has brought about. */
    Map<String, Long> eventsBySubmission() {
        return world.items("PLAN#RP-5FL-1").stream()
                .filter(item -> item.key().sk().startsWith("E#"))
                .collect(
                        Collectors.groupingBy(
                                item -> item.text("submission").orElse(""), Collectors.counting()));
    }

    /** The head, the register and the outbox say what the events say. */
    void holds() {
        assertThat(new PlansChecker(world.table).check(List.of("5FL")).breaches()).isEmpty();
        assertThat(plans.all("5FL")).contains(RP1);
    }
}
