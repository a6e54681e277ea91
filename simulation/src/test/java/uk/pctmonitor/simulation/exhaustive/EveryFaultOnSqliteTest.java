package uk.pctmonitor.simulation.exhaustive;

/** A share of what {@link EveryFaultTest} tells, in SQLite; {@link Share} says how much. */
class EveryFaultOnSqliteTest extends StoriesContract {

    @Override
    protected Place place() {
        return InSqlite.make();
    }

    @Override
    protected int oneIn() {
        return Share.oneIn(47);
    }
}
