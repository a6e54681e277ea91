package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.SubscribeResponse;
import uk.pctmonitor.store.port.Subscriptions;

/**
 * Subscriptions of SNS topics. SNS tells of one that is not confirmed neither its name nor its
 * filter. <https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html>
 */
public final class SnsSubscriptions implements Subscriptions {

    private static final String PENDING = "PendingConfirmation";
    private static final String DELETED = "Deleted";
    private static final Set<String> FULL =
            Set.of("SubscriptionLimitExceeded", "FilterPolicyLimitExceeded");

    private final SnsClient client;
    private final Topics topics;

    public SnsSubscriptions(SnsClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
    }

    @Override
    public SortedSet<String> topics() {
        SortedSet<String> all = new TreeSet<>(topics.own().values());
        all.add(topics.common());
        return all;
    }

    @Override
    public String topicOf(String org) {
        return topics.arnOf(org);
    }

    @Override
    public List<Subscription> of(String topic) {
        return reached(() -> {
            List<Subscription> all = new ArrayList<>();
            client.listSubscriptionsByTopicPaginator(request -> request.topicArn(topic))
                    .subscriptions()
                    .forEach(each ->
                            subscription(each.subscriptionArn(), each.protocol(), each.endpoint())
                                    .ifPresent(all::add));
            return all;
        });
    }

    private Optional<Subscription> subscription(String arn, String protocol, String endpoint) {
        if (arn.equals(PENDING)) {
            return Optional.of(new Subscription(null, protocol, endpoint, null));
        }
        try {
            return arn.equals(DELETED)
                    ? Optional.empty()
                    : Optional.of(new Subscription(arn, protocol, endpoint, recipients(arn)));
        } catch (SnsException e) {
            // It has ended since it was listed.
            if (kind(e).startsWith("NotFound")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private @Nullable SortedSet<String> recipients(String arn) {
        Map<String, String> attributes =
                client.getSubscriptionAttributes(request -> request.subscriptionArn(arn))
                        .attributes();
        if ("MessageBody".equals(attributes.get("FilterPolicyScope"))) {
            // Our e-mails are no JSON: such a filter lets none through.
            return new TreeSet<>();
        }
        String policy = attributes.get("FilterPolicy");
        return policy == null ? null : FilterPolicy.recipients(policy);
    }

    @Override
    public Asked ask(String topic, String address, SortedSet<String> recipients) {
        return reached(() -> {
            try {
                SubscribeResponse ignored =
                        client.subscribe(request ->
                                request.topicArn(topic)
                                        .protocol("email")
                                        .endpoint(address)
                                        .attributes(filtered(recipients)));
                return Asked.WRITTEN_TO;
            } catch (SnsException e) {
                if (FULL.stream().anyMatch(kind(e)::startsWith)) {
                    return Asked.FULL;
                }
                if (kind(e).startsWith("InvalidParameter")) {
                    return Asked.REFUSED;
                }
                throw e;
            }
        });
    }

    private static Map<String, String> filtered(SortedSet<String> recipients) {
        return Map.of("FilterPolicy", FilterPolicy.forRecipients(recipients));
    }

    /** Never SNS's own message, which may quote an address. */
    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (SnsException e) {
            throw new UncheckedIOException(
                    new IOException("SNS answers %d %s.".formatted(e.statusCode(), kind(e))));
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException("SNS does not answer."));
        }
    }

    private static String kind(SnsException e) {
        return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    }
}
