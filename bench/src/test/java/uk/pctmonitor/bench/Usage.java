package uk.pctmonitor.bench;

/**
 * What some calls cost.
 *
 * @param requests requests to DynamoDB
 * @param readUnits read units consumed, the index's included
 * @param writeUnits write units consumed, the index's included
 */
record Usage(long requests, double readUnits, double writeUnits) {

    static final Usage NONE = new Usage(0, 0, 0);

    Usage plus(Usage other) {
        return new Usage(
                requests + other.requests,
                readUnits + other.readUnits,
                writeUnits + other.writeUnits);
    }
}
