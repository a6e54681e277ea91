package uk.pctmonitor.local.upload;

import java.util.List;

/**
 * Where in the inbox a file goes.
 *
 * @param submitter code of who sends it
 * @param collection code of what it reports
 * @param taken what was concluded rather than said, in words for the user
 */
public record Address(String submitter, String collection, List<String> taken) {
    public Address {
        taken = List.copyOf(taken);
    }

    /** The key in the bucket. */
    public String key(String fileName) {
        return "inbox/" + submitter + "/" + collection + "/" + fileName;
    }
}
