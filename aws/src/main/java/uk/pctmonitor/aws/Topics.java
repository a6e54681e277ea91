package uk.pctmonitor.aws;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which topic the e-mails for an organisation go to. One topic serves all until SNS's 200 filter
 * policies a topic are used up; then SHAs get topics of their own, without any change of code.
 */
public record Topics(String common, Map<String, String> own) {

    /**
     * @param common ARN of the topic of every organisation without one of its own
     * @param own ARNs by organisation code
     */
    public Topics {
        own = Map.copyOf(own);
    }

    /**
     * Reads a setting such as {@code arn:...:alerts} or {@code
     * arn:...:alerts,Q39=arn:...:alerts-q39}.
     *
     * @throws IllegalArgumentException when it has not exactly one common topic
     */
    public static Topics parse(String setting) {
        String common = "";
        Map<String, String> own = new TreeMap<>();
        for (String part : setting.strip().split("\\s*,\\s*", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                own.put(part.substring(0, equals), part.substring(equals + 1));
            } else if (common.isEmpty() && part.startsWith("arn:")) {
                common = part;
            } else {
                throw new IllegalArgumentException("not a list of topics: " + setting);
            }
        }
        if (common.isEmpty()) {
            throw new IllegalArgumentException("no common topic: " + setting);
        }
        return new Topics(common, own);
    }

    String arnOf(String org) {
        return own.getOrDefault(org, common);
    }
}
