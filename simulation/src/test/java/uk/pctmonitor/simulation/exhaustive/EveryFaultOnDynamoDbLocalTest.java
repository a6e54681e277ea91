package uk.pctmonitor.simulation.exhaustive;

import uk.pctmonitor.aws.DynamoDbLocal;

/** The stories on DynamoDB Local, with everything that can go wrong beneath the SDK. */
class EveryFaultOnDynamoDbLocalTest extends StoriesContract {

    @Override
    protected Place place() {
        return new InDynamo(DynamoDbLocal::builder, DynamoDbLocal.newName());
    }

    @Override
    protected int oneIn() {
        return Share.oneIn(199);
    }
}
