package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.rating.category.OverrideDecision;

/** What an upload tells, by the kind of its collection. */
public sealed interface Content {
    record Returns(List<Return> returns) implements Content {
        public Returns {
            returns = List.copyOf(returns);
        }
    }

    record Targets(List<AgreedTarget> targets) implements Content {
        public Targets {
            targets = List.copyOf(targets);
        }
    }

    record Contacts(List<Contact> contacts) implements Content {
        public Contacts {
            contacts = List.copyOf(contacts);
        }
    }

    /** Overrides of category lights, and withdrawals of them. */
    record Overrides(List<OverrideDecision> decisions) implements Content {
        public Overrides {
            decisions = List.copyOf(decisions);
        }
    }

    /** What people ask to be done to plans. */
    record Acts(List<PlanRequest> requests) implements Content {
        public Acts {
            requests = List.copyOf(requests);
        }
    }

    /** Alerts that people have taken note of. */
    record Acknowledgements(List<AcknowledgementRequest> requests) implements Content {
        public Acknowledgements {
            requests = List.copyOf(requests);
        }
    }
}
