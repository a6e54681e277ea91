package uk.pctmonitor.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.store.port.EnvelopeLimits;
import uk.pctmonitor.store.port.Publisher;

/**
 * Writes each e-mail as a text file, {@code mail/2014-11-12/q39-performance-PM-7K2Q4D.txt};
 * receipts go under {@code receipts}, reminders under {@code reminders}, news of plans under {@code
 * plan-news}. Days are London's. The same e-mail on the same day is the same file with the same
 * bytes, however often it is written; another one never overwrites it.
 */
public final class FolderPublisher implements Publisher {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern REFERENCE = Pattern.compile("\\[(PM-[0-9A-Z]+)\\]");

    private final Path root;
    private final InstantSource clock;

    public FolderPublisher(Path root, InstantSource clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public Receipt publish(Envelope envelope) {
        Optional<String> fault = EnvelopeLimits.fault(envelope);
        if (fault.isPresent()) {
            return new Receipt.Never(fault.get());
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), LONDON);
        byte[] text = text(envelope, day).getBytes(UTF_8);
        try {
            Path file = file(envelope, day, text);
            DurableFile.write(file, new ByteArrayInputStream(text));
            return new Receipt.Accepted(root.relativize(file).toString().replace('\\', '/'));
        } catch (IOException e) {
            return new Receipt.TryLater("The e-mail can't be written: " + e.getMessage() + ".");
        }
    }

    private static String text(Envelope envelope, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append("To: ").append(envelope.recipient()).append('\n');
        text.append("Subject: ").append(envelope.message().subject().text()).append('\n');
        text.append("Date: ").append(DAY.format(day)).append('\n');
        text.append("Topic: ").append(envelope.topicOf()).append('\n');
        envelope.attributes()
                .forEach(
                        (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.append('\n').append(envelope.message().body()).toString();
    }

    private static String folder(Envelope envelope) {
        return switch (envelope.attributes().getOrDefault("kind", "")) {
            case "RECEIPT" -> "receipts";
            case "REMINDER" -> "reminders";
            case "PLAN" -> "plan-news";
            default -> "mail";
        };
    }

    /** The first name that is free or has the same text already. */
    private Path file(Envelope envelope, LocalDate day, byte[] text) throws IOException {
        Path folder = root.resolve(folder(envelope)).resolve(day.toString());
        String name =
                envelope.recipient().replaceAll("[^A-Za-z0-9_-]", "_") + '-' + reference(envelope);
        Path file = folder.resolve(name + ".txt");
        for (int n = 2; Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), text); n++) {
            file = folder.resolve("%s-%d.txt".formatted(name, n));
        }
        return file;
    }

    /** The reference in the subject; one of its own kind for an e-mail without. */
    private static String reference(Envelope envelope) {
        String subject = envelope.message().subject().text();
        Matcher reference = REFERENCE.matcher(subject);
        return reference.find()
                ? reference.group(1)
                : hash(subject + '\n' + envelope.message().body());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
