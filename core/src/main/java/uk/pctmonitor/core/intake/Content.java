package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.organisation.Contact;
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
}
