package uk.pctmonitor.simulation.exhaustive;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.simulation.world.Region;

/** One or two files, or one run of the day, from the bucket to the e-mail. */
final class Stories {

    private static final String NATIONAL = "inbox/nat/quarterly/q.csv";
    private static final String OWN = "inbox/5A1/quarterly/q.csv";
    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final String PEOPLE =
            """
            org,role,name,email
            Q39,performance manager,A. Body,pm@q39.example
            Q39,director,B. Body,director@q39.example
            5A1,plan lead,C. Body,lead@5a1.example
            5A1,chief executive,D. Body,chief@5a1.example
            5A2,plan lead,E. Body,lead@5a2.example
            """;
    private static final String PLAN =
            """
            plan,title,prepared_by,starts,milestone,action,purpose,findings,when,due,every_months,owner,measure,evidence
            RP-5A1-1,More children,F. Body,2013-08-01,1,Call back every child,ADDRESS_FAILURE,VAC-ONE,BY,2013-10-31,,plan lead,95 %,lists
            RP-5A1-1,,,,2,Spare clinics,MITIGATE_RISK,VAC-ONE,BY,2013-12-31,,plan lead,two a month,rota
            """;

    private static final String NEW_CONTACT =
            """
            org,role,name,email
            Q39,performance manager,G. Body,new@q39.example
            """;
    private static final String PEOPLE_OF_Q30 =
            """
            org,role,name,email
            Q30,performance manager,H. Body,pm@q30.example
            5E1,plan lead,I. Body,lead@5e1.example
            """;
    private static final String DONE =
            """
            plan,milestone,status,on,percent,evidence,rating,barrier,note,by
            RP-5A1-1,1,DONE,2013-09-01,,lists,,,,plan lead
            """;
    private static final String ACKNOWLEDGED =
            """
            org,metric,by,until,note
            5A1,VAC-ONE,performance manager,2013-09-30,Plan expected
            """;

    private Stories() {}

    static Stream<Scenario> all() {
        return Stream.of(
                peopled("one good file")
                        .file(NATIONAL, figures(Q1, "5A1 96", "5A2 93"))
                        .assessed()
                        .told(),
                peopled("one bad file")
                        .file(NATIONAL, figures(Q1, "5A1 96", "9X9 93"))
                        .assessed()
                        .told(),
                peopled("a correction")
                        .file(NATIONAL, figures(Q1, "5A1 96", "5A2 93"))
                        .file(NATIONAL, figures(Q1, "5A2 80"))
                        .assessed()
                        .told(),
                peopled("a correction before its first")
                        .upload(NATIONAL, figures(Q1, "5A1 96", "5A2 93"))
                        .upload(NATIONAL, figures(Q1, "5A2 80"))
                        .deliver(2)
                        .deliver(1)
                        .assessed()
                        .told(),
                peopled("the same content again")
                        .file(NATIONAL, figures(Q1, "5A1 91"))
                        .assessed()
                        .told()
                        .file(NATIONAL, figures(Q1, "5A1 91"))
                        .assessed()
                        .told(),
                peopled("two senders of one return")
                        .file(NATIONAL, figures(Q1, "5A1 96", "5A2 93"))
                        .file(OWN, figures(Q1, "5A1 89"))
                        .assessed()
                        .told(),
                peopled("a late file for an old quarter")
                        .file(OWN, figures(Q1, "5A1 96"))
                        .assessed()
                        .told()
                        .now()
                        .file(OWN, figures(Quarter.of(2012, 4), "5A1 80"))
                        .assessed()
                        .told(),
                peopled("a file of contacts")
                        .file("inbox/Q39/contacts/c.csv", NEW_CONTACT)
                        .file(OWN, figures(Q1, "5A1 80"))
                        .assessed()
                        .told()
                        .inOrder(),
                red("a plan that a red figure began is handed in")
                        .now()
                        .file("inbox/5A1/plans/p.csv", PLAN)
                        .file("inbox/5A1/signoffs/s.csv", signoff("SUBMIT", "plan lead"))
                        .told()
                        .inOrder(),
                delivered("a report of a milestone")
                        .now()
                        .file("inbox/5A1/milestones/m.csv", DONE)
                        .told()
                        .inOrder(),
                red("an acknowledgement")
                        .now()
                        .file("inbox/Q39/acks/a.csv", ACKNOWLEDGED)
                        .told()
                        .inOrder(),
                owing("a day's reminders").on("2013-07-23").now().reminded().told().inOrder(),
                owing("a day of reminders was missed")
                        .on("2013-07-16")
                        .reminded()
                        .told()
                        .on("2013-08-05")
                        .now()
                        .reminded()
                        .told()
                        .inOrder(),
                green("a silent replay by harder rules")
                        .redeployed(Region.STRICTER)
                        .now()
                        .replayed(false, Q1)
                        .assessed()
                        .told()
                        .inOrder(),
                green("a replay that is told")
                        .redeployed(Region.STRICTER)
                        .now()
                        .replayed(true, Q1)
                        .assessed()
                        .told()
                        .inOrder(),
                peopled("a correction that changes no rating")
                        .file(OWN, figures(Q1, "5A1 80"))
                        .assessed()
                        .told()
                        .file(OWN, figures(Q1, "5A1 81"))
                        .assessed()
                        .told(),
                peopled("a late return of a PCT that was merged")
                        .file(NATIONAL, figures(Q1, "5A3 80"))
                        .assessed()
                        .told()
                        .on("2013-10-16")
                        .now()
                        .file(NATIONAL, figures(Quarter.of(2013, 2), "5A3 85", "5A1 96"))
                        .assessed()
                        .told(),
                peopled("a red figure is told and corrected to green")
                        .file(OWN, figures(Q1, "5A1 80"))
                        .assessed()
                        .told()
                        .file(OWN, figures(Q1, "5A1 97"))
                        .assessed()
                        .told(),
                peopled("an upload whose event was lost")
                        .upload(OWN, figures(Q1, "5A1 80"))
                        .on("2013-07-17")
                        .reconciled()
                        .assessed()
                        .told());
    }

    private static Scenario peopled(String name) {
        return Scenario.named(name).file("inbox/Q39/contacts/c.csv", PEOPLE).told().now();
    }

    private static Scenario red(String name) {
        return peopled(name).file(OWN, figures(Q1, "5A1 80")).assessed().told();
    }

    /** With somebody to be chased for the return that 5E1 owes. */
    private static Scenario owing(String name) {
        return red(name).file("inbox/Q30/contacts/c.csv", PEOPLE_OF_Q30).told();
    }

    private static Scenario green(String name) {
        return peopled(name).file(OWN, figures(Q1, "5A1 96")).assessed().told();
    }

    private static Scenario delivered(String name) {
        return red(name)
                .file("inbox/5A1/plans/p.csv", PLAN)
                .file("inbox/5A1/signoffs/s.csv", signoff("SUBMIT", "plan lead"))
                .file("inbox/Q39/signoffs/s.csv", signoff("AGREE", "performance manager"))
                .file("inbox/5A1/signoffs/s.csv", signoff("SIGN", "chief executive"))
                .told()
                .on("2013-09-02");
    }

    private static String signoff(String act, String by) {
        return "plan,version,act,by,reason\nRP-5A1-1,1,%s,%s,\n".formatted(act, by);
    }

    /** Children vaccinated out of a hundred, such as {@code 5A1 96}. */
    private static String figures(Quarter quarter, String... figures) {
        StringBuilder text = new StringBuilder("org,metric,period,numerator,denominator,value\n");
        for (String figure : List.of(figures)) {
            String[] parts = figure.split(" ", 2);
            text.append("%s,VAC-ONE,%s,%s,100,\n".formatted(parts[0], quarter, parts[1]));
        }
        return text.toString();
    }
}
