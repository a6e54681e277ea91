package uk.pctmonitor.simulation.exhaustive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import uk.pctmonitor.aws.LocalStack;

/** The same on LocalStack; every third story, as long as nobody asks for more. */
class EveryFaultOnLocalStackIT extends StoriesContract {

    private static final int FEW = 997;

    @BeforeAll
    void needsDocker() {
        LocalStack.require();
    }

    @Override
    protected Place place() {
        return new InDynamo(LocalStack::dynamoDbBuilder, LocalStack.newName("story"));
    }

    @Override
    protected int oneIn() {
        return Share.oneIn(FEW);
    }

    @Override
    protected Stream<Scenario> stories() {
        List<Scenario> all = Stories.all().toList();
        int step = oneIn() < FEW ? 1 : 3;
        return IntStream.range(0, all.size()).filter(n -> n % step == 0).mapToObj(all::get);
    }
}
