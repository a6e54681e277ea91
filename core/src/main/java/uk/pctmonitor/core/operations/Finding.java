package uk.pctmonitor.core.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it should be. It names keys, codes and contacts' ids; never an address
 * or the text of a cell.
 */
public sealed interface Finding {

    Kind kind();

    /** Which one, in the words of the e-mail. */
    String which();

    /** The same finding on another day has the same id, and no other has it. */
    default String id() {
        return kind() + " " + which();
    }

    /** Since when it has been so; null where nobody knows. */
    default @Nullable Instant since() {
        return null;
    }

    /** How many things it stands for. */
    default long count() {
        return 1;
    }

    /** What was seen of it beside which and since when; may be empty. */
    default String remark() {
        return "";
    }

    /** What was done about an upload. */
    enum Handling {
        HANDED_OVER("handed to ingest"),
        AT_WORK("ingest is at it"),
        LEFT("left for the next look"),
        NOT_POSSIBLE("could not be handed to ingest");

        private final String words;

        Handling(String words) {
            this.words = words;
        }
    }

    /** An upload that ingest has not dealt with. */
    record OfUpload(Kind kind, String file, String version, Instant since, Handling handling)
            implements Finding {
        @Override
        public String which() {
            return file + ", version " + version;
        }

        @Override
        public String remark() {
            return handling.words;
        }
    }

    /** What waits somewhere and should be gone, all in one. */
    record OfBacklog(Kind kind, long count, @Nullable Instant since) implements Finding {
        public OfBacklog {
            if (count < 1) {
                throw new IllegalArgumentException("nothing waits");
            }
        }

        @Override
        public String which() {
            return "the oldest";
        }
    }

    /** A live contact whom no e-mail reaches. */
    record OfContact(Kind kind, String contact, String org, String role, @Nullable Instant since)
            implements Finding {
        @Override
        public String which() {
            return contact + ", " + role + " of " + org;
        }
    }

    /**
     * A body that answers for others and of which nobody is reached.
     *
     * @param contacts how many live contacts it has
     */
    record OfSha(String sha, int contacts) implements Finding {
        @Override
        public Kind kind() {
            return Kind.SHA_NOT_REACHED;
        }

        @Override
        public String which() {
            return sha;
        }

        @Override
        public String remark() {
            return switch (contacts) {
                case 0 -> "it has no contact";
                case 1 -> "its one contact has not confirmed";
                default -> "none of its %d contacts has confirmed".formatted(contacts);
            };
        }
    }

    /**
     * A subscription that should not be, or not so.
     *
     * @param subscription its name at SNS, or what is known of it
     */
    record OfSubscription(Kind kind, String subscription) implements Finding {
        @Override
        public String which() {
            return subscription;
        }
    }

    /** A topic with little room left. */
    record OfTopic(String topic, int subscriptions) implements Finding {
        @Override
        public Kind kind() {
            return Kind.TOPIC_NEARLY_FULL;
        }

        @Override
        public String which() {
            return topic;
        }

        @Override
        public String remark() {
            return "%d subscriptions".formatted(subscriptions);
        }
    }

    /** A failure queue that is not empty. */
    record OfQueue(String queue, long count) implements Finding {
        @Override
        public Kind kind() {
            return Kind.DEAD_LETTERS;
        }

        @Override
        public String which() {
            return queue;
        }

        @Override
        public String remark() {
            return count == 1 ? "1 message" : "%,d messages".formatted(count);
        }
    }

    /**
     * A part that could not be looked at.
     *
     * @param why one sentence without personal data
     */
    record OfPart(String part, String why) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NOT_CHECKED;
        }

        @Override
        public String which() {
            return part;
        }

        @Override
        public String remark() {
            return why;
        }
    }
}
