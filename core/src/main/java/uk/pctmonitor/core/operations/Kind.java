package uk.pctmonitor.core.operations;

/** What can be found, the most pressing first, and what to do about it. */
public enum Kind {
    GETS_EVERYTHING(
            Severity.URGENT,
            "subscription that gets everybody's e-mails",
            "subscriptions that get everybody's e-mails",
            "delete it, or give it a filter policy on recipient; then see whose it is and what they were sent"),
    SHA_NOT_REACHED(
            Severity.URGENT,
            "SHA where nobody is reached",
            "SHAs where nobody is reached",
            "have one of its contacts confirm, or upload one who can; until then nobody reads its alerts"),
    MAILS_PARKED(
            Severity.URGENT,
            "e-mail that can't be sent",
            "e-mails that can't be sent",
            "read in the log of NotifyFunction, or under PARKED in the table, why SNS will never take it, and"
                    + " tell the people yourself"),
    NOT_CHECKED(
            Severity.TO_DO,
            "part that could not be checked",
            "parts that could not be checked",
            "mend what the reason names; nothing is known of the part until then"),
    DEAD_LETTERS(
            Severity.TO_DO,
            "failure queue with messages",
            "failure queues with messages",
            "read the message, which names event and error, mend the cause and send it again"),
    NEVER_TAKEN_IN(
            Severity.TO_DO,
            "upload that was never taken in",
            "uploads that were never taken in",
            "nothing where it says handed to ingest, unless the file comes back tomorrow: then read"
                    + " IngestFailures and the log of IngestFunction"),
    UNFINISHED(
            Severity.TO_DO,
            "upload that was begun and not finished",
            "uploads that were begun and not finished",
            "nothing where it says handed to ingest, unless the file comes back tomorrow: then read"
                    + " IngestFailures and the log of IngestFunction"),
    WORK_WAITING(
            Severity.TO_DO,
            "slice of work that assess has not done",
            "slices of work that assess has not done",
            "read the log of AssessFunction, then invoke it with {\"doEverythingWaiting\": true}"),
    FACTS_WAITING(
            Severity.TO_DO,
            "piece of news that nobody was told",
            "pieces of news that nobody was told",
            "see whether an SHA has no contact, or the parameter Telling is off; else read the log of"
                    + " NotifyFunction"),
    MAILS_WAITING(
            Severity.TO_DO,
            "e-mail that is written and not sent",
            "e-mails that are written and not sent",
            "see whether the parameter Telling is off; else read the log of NotifyFunction: SNS refuses"
                    + " them for now, or time runs out"),
    UNSUBSCRIBED(
            Severity.TO_DO,
            "contact who has unsubscribed",
            "contacts who have unsubscribed",
            "ask whether they meant to; subscribe them by hand, or take them off the contacts"),
    NOT_CONFIRMED(
            Severity.TO_DO,
            "contact who has not confirmed",
            "contacts who have not confirmed",
            "ring them, then subscribe them by hand: AWS writes once more, and the link is good for two"
                    + " days"),
    NOT_SUBSCRIBED(
            Severity.TO_DO,
            "contact who could not be subscribed",
            "contacts who could not be subscribed",
            "correct the address in the contacts if SNS refused it; if the topic is full, give their SHA a"
                    + " topic of its own"),
    OTHER_FILTER(
            Severity.TO_DO,
            "contact whose address is subscribed for others",
            "contacts whose addresses are subscribed for others",
            "name every contact with that address in the filter policy of its subscription"),
    OF_NOBODY(
            Severity.TO_DO,
            "subscription of nobody",
            "subscriptions of nobody",
            "delete it, unless you know whose it is"),
    TOPIC_NEARLY_FULL(
            Severity.TO_DO,
            "topic that is nearly full",
            "topics that are nearly full",
            "give the largest SHAs topics of their own: SNS takes 200 filter policies a topic"),
    TO_CONFIRM(
            Severity.TO_WATCH,
            "contact who has yet to confirm",
            "contacts who have yet to confirm",
            "nothing yet: AWS has written to them, and the link is good for two days");

    private final Severity severity;
    private final String one;
    private final String several;
    private final String remedy;

    Kind(Severity severity, String one, String several, String remedy) {
        this.severity = severity;
        this.one = one;
        this.several = several;
        this.remedy = remedy;
    }

    public Severity severity() {
        return severity;
    }

    /** In plain words, without a number: {@code upload that was never taken in}. */
    public String words() {
        return one;
    }

    /** In plain words: {@code 3 uploads that were never taken in}. */
    public String counted(long number) {
        return "%,d %s".formatted(number, number == 1 ? one : several);
    }

    /** What to do about it, as one clause. */
    public String remedy() {
        return remedy;
    }

    /** Whether a contact is not reached by e-mail because of it. */
    public boolean leavesContactOut() {
        return switch (this) {
            case UNSUBSCRIBED, NOT_CONFIRMED, NOT_SUBSCRIBED, OTHER_FILTER, TO_CONFIRM -> true;
            default -> false;
        };
    }

    /** Whether something waits because of it that should have been done. */
    public boolean isBacklog() {
        return switch (this) {
            case MAILS_PARKED,
                    NEVER_TAKEN_IN,
                    UNFINISHED,
                    WORK_WAITING,
                    FACTS_WAITING,
                    MAILS_WAITING ->
                    true;
            default -> false;
        };
    }
}
