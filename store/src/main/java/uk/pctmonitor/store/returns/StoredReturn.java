package uk.pctmonitor.store.returns;

import uk.pctmonitor.core.metric.Return;

/**
 * A return with where it came from.
 *
 * @param content its figures
 * @param order its place among all submissions: the highest among accepted ones is current
 * @param submission id of the submission that brought it
 * @param submitter code of who sent it
 * @param file key of the file in the bucket
 * @param version version id of the file
 */
public record StoredReturn(
        Return content,
        String order,
        String submission,
        String submitter,
        String bucket,
        String file,
        String version) {

    /** The file's name without its folders. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
