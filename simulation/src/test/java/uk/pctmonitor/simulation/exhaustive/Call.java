package uk.pctmonitor.simulation.exhaustive;

import java.util.List;

/** A kind of call to a seam, with the faults that make a difference there. */
enum Call {
    /** Of the table: having read or not is the same to a process that is gone. */
    READ(Fault.CRASH_BEFORE, Fault.UNAVAILABLE, Fault.OVERTAKEN),
    READ_INDEX(Fault.CRASH_BEFORE, Fault.UNAVAILABLE, Fault.OVERTAKEN),
    PUT_ALL(
            Fault.CRASH_BEFORE,
            Fault.CRASH_AFTER,
            Fault.CRASH_HALFWAY,
            Fault.HALFWAY,
            Fault.LOSE_RESPONSE,
            Fault.REPEATED,
            Fault.UNAVAILABLE,
            Fault.OVERTAKEN),
    TRANSACT(
            Fault.CRASH_BEFORE,
            Fault.CRASH_AFTER,
            Fault.LOSE_RESPONSE,
            Fault.REPEATED,
            Fault.UNAVAILABLE,
            Fault.OVERTAKEN),
    LOOK_UP_DOCUMENT(Fault.CRASH_BEFORE, Fault.UNAVAILABLE),
    OPEN_DOCUMENT(Fault.CRASH_BEFORE, Fault.UNAVAILABLE, Fault.HALFWAY, Fault.OVERTAKEN),
    PUBLISH(
            Fault.CRASH_BEFORE,
            Fault.CRASH_AFTER,
            Fault.LOSE_RESPONSE,
            Fault.REPEATED,
            Fault.UNAVAILABLE,
            Fault.OVERTAKEN),
    SLEEP(Fault.CRASH_BEFORE),
    ASK_FOR_TIME(Fault.TIMEOUT);

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Fault> faults;

    Call(Fault... faults) {
        this.faults = List.of(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    /** What can go wrong besides on the way to DynamoDB, and is put right by the port alone. */
    List<Fault> faultsOnTheWire() {
        return switch (this) {
            case READ, READ_INDEX -> List.of(Fault.THROTTLED, Fault.DROPPED);
            case PUT_ALL -> List.of(Fault.THROTTLED, Fault.DROPPED, Fault.UNPROCESSED);
            case TRANSACT -> List.of(Fault.THROTTLED, Fault.DROPPED, Fault.CONFLICT);
            default -> List.of();
        };
    }

    /** Whether it leaves something behind. */
    boolean isEffect() {
        return this == PUT_ALL || this == TRANSACT || this == PUBLISH;
    }
}
