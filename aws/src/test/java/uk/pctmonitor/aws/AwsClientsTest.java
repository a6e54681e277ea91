package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;

class AwsClientsTest {

    @Nested
    class Endpoints {

        @Test
        void areThoseOfTheServiceBeforeTheCommonOne() {
            AwsClients clients =
                    new AwsClients(
                            Map.of(
                                    "AWS_ENDPOINT_URL", "http://localhost:4566",
                                    "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:8000"));

            assertThat(clients.endpoint("DYNAMODB")).contains(URI.create("http://localhost:8000"));
            assertThat(clients.endpoint("S3")).contains(URI.create("http://localhost:4566"));
        }

        @Test
        void setToNothingCountAsNotSet() {
            AwsClients clients =
                    new AwsClients(
                            Map.of(
                                    "AWS_ENDPOINT_URL",
                                    "",
                                    "AWS_ENDPOINT_URL_S3",
                                    " ",
                                    "AWS_REGION",
                                    ""));

            assertThat(clients.endpoint("S3")).isEmpty();
            assertThat(clients.region()).isEqualTo(Region.EU_WEST_2);
        }
    }

    @Nested
    class TopicsOfASetting {

        @Test
        void areOneForAllAndSomeOfTheirOwn() {
            Topics topics = Topics.parse("arn:aws:sns:x:1:alerts, Q39=arn:aws:sns:x:1:alerts-q39");

            assertThat(topics.arnOf("Q39")).isEqualTo("arn:aws:sns:x:1:alerts-q39");
            assertThat(topics.arnOf("Q38")).isEqualTo("arn:aws:sns:x:1:alerts");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Q39=arn:aws:sns:x:1:a", "alerts", "arn:a,arn:b"})
        void needExactlyOneForAll(String setting) {
            assertThatThrownBy(() -> Topics.parse(setting))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
