package uk.pctmonitor.aws.template.permission;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of a policy: {@code *} is anything, {@code ?} one character, <code>${key}</code> what
 * the request says, to the letter.
 */
record Wildcards(String pattern) {

    private static final Pattern PART = Pattern.compile("\\*|\\?|\\$\\{([^}]+)}|[^*?$]+|\\$");

    /** Whether the text fits; never when the pattern asks for what the request does not say. */
    boolean fits(String text, Request request) {
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            String variable = part.group(1);
            if (variable != null) {
                List<String> values = request.values(variable);
                if (values.size() != 1) {
                    return false;
                }
                regex.append(Pattern.quote(values.getFirst()));
            } else if (part.group().equals("*")) {
                regex.append(".*");
            } else if (part.group().equals("?")) {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(part.group()));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    /** Whether every part of it can be filled in from the request. */
    boolean isKnownTo(Request request) {
        return PART.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(Objects::nonNull)
                .allMatch(variable -> request.values(variable).size() == 1);
    }
}
