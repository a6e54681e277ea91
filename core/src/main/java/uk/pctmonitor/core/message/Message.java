package uk.pctmonitor.core.message;

/**
 * One plain-text e-mail.
 *
 * @param subject what a busy reader sees first
 * @param body lines separated by {@code \n}, ending in one; other invisible characters are written
 *     out, because names and reasons come from elsewhere
 */
public record Message(Subject subject, String body) {

    public Message {
        body = Invisible.speltInLines(body);
    }
}
