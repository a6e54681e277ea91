package uk.pctmonitor.deployed;

/**
 * Something that a function asked AWS to do, in the words of a policy.
 *
 * @param action such as {@code dynamodb:Query}
 * @param resource its ARN
 * @param leadingKey of the item that is written; empty where none is
 */
record Call(String action, String resource, String leadingKey) implements Comparable<Call> {

    Call(String action, String resource) {
        this(action, resource, "");
    }

    @Override
    public int compareTo(Call other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return action + " on " + resource + (leadingKey.isEmpty() ? "" : " " + leadingKey);
    }
}
