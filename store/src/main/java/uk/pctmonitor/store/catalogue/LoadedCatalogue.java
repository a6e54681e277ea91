package uk.pctmonitor.store.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.assessment.AssessmentRules;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.DecisionRules;
import uk.pctmonitor.core.intake.ExpectedReturn;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.rating.ForecastPolicy;
import uk.pctmonitor.core.rating.category.CategoryRules;
import uk.pctmonitor.core.rating.scheme.Schemes;

/**
 * A catalogue folder, read and checked as a whole.
 *
 * @param version hash of its content, twelve hex digits: the rules version of every assessment
 * @param collections by code
 * @param peers who may be compared with whom; no rating asks for it
 * @param categories how each of the six categories is rated
 * @param schemes the published rating schemes
 * @param forecasts how the year end is judged
 * @param charting how histories become control charts
 * @param plans how plans are required, agreed, delivered and chased
 * @param expectedReturns who owes which returns, in the order of the catalogue
 * @param operations from when on something that waits is overdue
 */
public record LoadedCatalogue(
        String version,
        Catalogue catalogue,
        Register register,
        SortedMap<String, CollectionDefinition> collections,
        Submitters submitters,
        Deadlines deadlines,
        AlertPolicy alertPolicy,
        Peers peers,
        CategoryRules categories,
        Schemes schemes,
        ForecastPolicy forecasts,
        Charting charting,
        PlanCatalogue plans,
        List<ExpectedReturn> expectedReturns,
        OperationsLimits operations) {
    public LoadedCatalogue {
        expectedReturns = List.copyOf(expectedReturns);
        collections = Collections.unmodifiableSortedMap(new TreeMap<>(collections));
    }

    /** A catalogue without size bands, peer groups and schemes, under the standard policies. */
    public LoadedCatalogue(
            String version,
            Catalogue catalogue,
            Register register,
            SortedMap<String, CollectionDefinition> collections,
            Submitters submitters,
            Deadlines deadlines,
            AlertPolicy alertPolicy) {
        this(
                version,
                catalogue,
                register,
                collections,
                submitters,
                deadlines,
                alertPolicy,
                Peers.NONE,
                CategoryRules.DEFAULT,
                Schemes.NONE,
                ForecastPolicy.DEFAULT,
                Charting.DEFAULT,
                PlanCatalogue.DEFAULT,
                List.of(),
                OperationsLimits.DEFAULT);
    }

    /** What the verdicts follow from. */
    public AssessmentRules assessmentRules() {
        return new AssessmentRules(catalogue, forecasts, charting);
    }

    /** What files of people's decisions are held against. */
    public DecisionRules decisionRules() {
        return new DecisionRules(
                categories.longestOverride(),
                alertPolicy.longestAcknowledgement(),
                plans.barriers());
    }

    /** Names of the collections in plain words, by code. */
    public SortedMap<String, String> collectionNames() {
        SortedMap<String, String> names = new TreeMap<>();
        collections.forEach((code, each) -> names.put(code, each.name()));
        return names;
    }

    /** The collection with exactly this code. */
    public Optional<CollectionDefinition> collection(String code) {
        return Optional.ofNullable(collections.get(code));
    }
}
