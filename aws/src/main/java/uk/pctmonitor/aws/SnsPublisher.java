package uk.pctmonitor.aws;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;
import uk.pctmonitor.store.port.EnvelopeLimits;
import uk.pctmonitor.store.port.Publisher;

/**
 * E-mails by way of SNS topics. Contacts subscribe with a filter on the attribute {@code
 * recipient}. Errors that no repeat can heal are {@link Publisher.Receipt.Never}.
 * <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_Errors>
 */
public final class SnsPublisher implements Publisher {

    private static final Set<String> PERMANENT =
            Set.of(
                    "AuthorizationError",
                    "AuthorizationErrorException",
                    "NotFound",
                    "NotFoundException",
                    "InvalidParameter",
                    "InvalidParameterException",
                    "ParameterValueInvalid",
                    "InvalidParameterValueException",
                    "InvalidSecurity",
                    "InvalidSecurityException",
                    "KMSAccessDenied",
                    "KMSAccessDeniedException",
                    "KMSDisabled",
                    "KMSDisabledException",
                    "KMSInvalidState",
                    "KMSInvalidStateException",
                    "KMSNotFound",
                    "KMSNotFoundException",
                    "KMSOptInRequired");

    private final SnsClient client;
    private final Topics topics;

    public SnsPublisher(SnsClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
    }

    @Override
    public Receipt publish(Envelope envelope) {
        Optional<String> fault = EnvelopeLimits.fault(envelope);
        if (fault.isPresent()) {
            return new Receipt.Never(fault.get());
        }
        try {
            return new Receipt.Accepted(client.publish(request(envelope)).messageId());
        } catch (SnsException e) {
            String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
            String why = "SNS answers %d %s.".formatted(e.statusCode(), code);
            return PERMANENT.contains(code) ? new Receipt.Never(why) : new Receipt.TryLater(why);
        } catch (SdkException _) {
            return new Receipt.TryLater("SNS does not answer.");
        }
    }

    private PublishRequest request(Envelope envelope) {
        Map<String, MessageAttributeValue> attributes = new HashMap<>();
        envelope.attributes().forEach((name, value) -> attributes.put(name, text(value)));
        return PublishRequest.builder()
                .topicArn(topics.arnOf(envelope.topicOf()))
                .subject(envelope.message().subject().text())
                .message(envelope.message().body())
                .messageAttributes(attributes)
                .build();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
