package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.organisation.Contact;

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
}
