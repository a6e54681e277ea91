package uk.pctmonitor.simulation.random;

import java.util.Map;
import uk.pctmonitor.simulation.world.Region;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** The catalogue after two PCTs have become one. */
final class Mergers {

    static final LoadedCatalogue AFTER =
            Region.with(
                    Map.of(
                            "organisations.csv",
                            """
                            code,name,kind,opened,closed,population,answers_to
                            Q39,Westshire,SHA,,,,
                            Q33,Eastshire,SHA,,,,
                            Q30,Northshire,SHA,,,,
                            5A1,Alder,PCT,,,210000,Q39
                            5A2,Beech,PCT,,,150000,Q39
                            5A3,Cedar,PCT,,2013-09-30,90000,Q39
                            5A4,Dogwood,PCT,2013-10-01,,240000,Q39
                            5B1,Elder,PCT,,2014-03-31,300000,Q33
                            5B2,"Fir, Gorse and Hazel",PCT,,2014-03-31,120000,Q33
                            5B3,Juniper,PCT,2014-04-01,,420000,Q33
                            5E1,Ivy,PCT,,,110000,Q30
                            """,
                            "successions.csv",
                            """
                            predecessor,successor,effective
                            5A3,5A4,2013-10-01
                            5B1,5B3,2014-04-01
                            5B2,5B3,2014-04-01
                            """));

    private Mergers() {}
}
