package uk.pctmonitor.store.port;

/** What must hold for one write of a transaction. */
public sealed interface Condition {

    /** Anything goes. */
    record Always() implements Condition {}

    /** No item has the key. */
    record Absent() implements Condition {}

    /** The item exists and its attribute equals the value. */
    record Equals(String attribute, Value value) implements Condition {}

    Condition ALWAYS = new Always();
    Condition ABSENT = new Absent();

    static Condition equal(String attribute, Value value) {
        return new Equals(attribute, value);
    }
}
