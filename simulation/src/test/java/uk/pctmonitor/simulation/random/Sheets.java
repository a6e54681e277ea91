package uk.pctmonitor.simulation.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.simulation.random.Sheet.Aim;
import uk.pctmonitor.simulation.random.Sheet.Figure;
import uk.pctmonitor.simulation.random.Sheet.Kind;

/** Writes files as people do: mostly right, often corrections, now and then nonsense. */
record Sheets(Dice dice) {

    private static final String FIGURES = "org,metric,period,numerator,denominator,value\n";
    private static final List<String> RATIOS = List.of("VAC-ONE", "WAIT-18W");

    /** On, just below and far from the limits 95, 90, 85, and those of the stricter rules. */
    private static final List<String> COUNTS =
            List.of("99", "97", "96", "95", "94", "92", "91", "90", "89", "85", "84", "70");

    /** Bodies that are there all the time. */
    static final List<String> WRITERS = List.of("5A1", "5A2", "5E1", "Q39", "Q33", "Q30", "nat");

    /** What somebody uploads on the day. */
    Sheet next(LocalDate today) {
        int roll = dice.below(100);
        if (roll < 66) {
            return figures(today);
        }
        if (roll < 78) {
            return faulty(today);
        }
        if (roll < 84) {
            return aims(today);
        }
        if (roll < 87) {
            return contacts(dice.of(WRITERS));
        }
        return roll < 96 ? plan(today) : acknowledgement(today);
    }

    static List<String> bodies() {
        List<String> bodies = new ArrayList<>(Almanac.PCTS);
        bodies.addAll(Almanac.SHAS);
        bodies.add(Almanac.NATIONAL);
        return bodies;
    }

    /** People of all roles at one body. */
    Sheet contacts(String body) {
        StringBuilder text = new StringBuilder("org,role,name,email\n");
        List<String> roles =
                Almanac.SHAS.contains(body)
                        ? List.of("performance manager", "director", "chief executive")
                        : List.of("plan lead", "submitter", "chief executive");
        int which = dice.below(2);
        for (String role : roles) {
            text.append(
                    "%s,%s,A. Body,%s%d@%s.example\n"
                            .formatted(body, role, role.replace(' ', '.'), which, body));
        }
        return Sheet.of(
                body, "inbox/" + body + "/contacts/people.csv", text.toString(), Kind.CONTACTS);
    }

    private Sheet figures(LocalDate today) {
        String quarter = quarter(today);
        String pct = dice.of(Almanac.PCTS);
        List<String> pcts = new ArrayList<>(List.of(pct));
        String submitter = submitter(pct);
        if (!submitter.equals(pct)) {
            for (String other : Almanac.PCTS) {
                if (!other.equals(pct) && Almanac.mayReport(submitter, other) && dice.happens(40)) {
                    pcts.add(other);
                }
            }
        }
        List<Figure> rows = new ArrayList<>();
        pcts.forEach(each -> rows.addAll(rows(each, quarter)));
        return figures(submitter, "q" + dice.below(3), rows);
    }

    private String submitter(String pct) {
        int roll = dice.below(10);
        if (roll < 6) {
            return pct;
        }
        return roll < 8
                ? Almanac.SHAS.stream()
                        .filter(sha -> Almanac.mayReport(sha, pct))
                        .findFirst()
                        .orElseThrow()
                : Almanac.NATIONAL;
    }

    private static Sheet figures(String submitter, String name, List<Figure> rows) {
        StringBuilder text = new StringBuilder(FIGURES);
        rows.forEach(row -> text.append(row.line()));
        return new Sheet(
                submitter,
                "inbox/%s/quarterly/%s.csv".formatted(submitter, name),
                text.toString(),
                Kind.FIGURES,
                List.copyOf(rows),
                List.of());
    }

    private String quarter(LocalDate today) {
        String quarter = Almanac.lastBefore(today);
        for (int back = dice.of(0, 0, 0, 1, 1, 2); back > 0; back--) {
            quarter = Almanac.before(quarter);
        }
        return quarter;
    }

    private List<Figure> rows(String pct, String quarter) {
        List<Figure> rows = new ArrayList<>();
        for (String metric : RATIOS) {
            int roll = dice.below(100);
            if (roll < 80) {
                rows.add(new Figure(pct, metric, quarter, dice.of(COUNTS), "100", ""));
            } else if (roll < 85) {
                rows.add(new Figure(pct, metric, quarter, "*", "*", ""));
            } else if (roll < 90) {
                rows.add(new Figure(pct, metric, quarter, "", "", ""));
            } else if (roll < 94) {
                rows.add(new Figure(pct, metric, quarter, "0", "0", ""));
            }
        }
        if (rows.isEmpty() || dice.happens(70)) {
            String falls = dice.of("0", "10", "24", "25", "30", "31", "60", "");
            rows.add(new Figure(pct, "FALLS", quarter, "", "", falls));
        }
        return rows;
    }

    private Sheet faulty(LocalDate today) {
        String quarter = Almanac.lastBefore(today);
        String good = new Figure("5A1", "VAC-ONE", quarter, "95", "100", "").line();
        String key = "inbox/5A1/quarterly/q1.csv";
        return switch (dice.below(13)) {
            case 0 -> refused(key, FIGURES + good + good.replace("VAC-ONE", "VAC-NINE"));
            case 1 -> refused(key, FIGURES + good + good.replace("5A1", "5Z9"));
            case 2 -> refused(key, FIGURES + good + good.replace("5A1", "5A2"));
            case 3 -> refused(key, FIGURES + good.replace("95,", "n/a,"));
            case 4 -> refused(key, FIGURES + good.replace("95,", "5E1,"));
            case 5 -> refused(key, FIGURES.replace("metric", "metrik") + good);
            case 6 -> refused(key, FIGURES + good + good.replace("95,", "94,"));
            case 7 -> refused(key, FIGURES + good.substring(0, good.length() / 2));
            case 8 -> refused(key, "");
            case 9 -> refused("inbox/5A1/quarterly/q1.doc", FIGURES + good);
            case 10 -> refused("inbox/5A1/stray.csv", FIGURES + good);
            case 11 -> Sheet.of("", "inbox/stray.csv", FIGURES + good, Kind.NOBODYS);
            default -> Sheet.of("", "inbox/5A1/quarterly/", "", Kind.NOBODYS);
        };
    }

    private static Sheet refused(String key, String text) {
        return Sheet.of("5A1", key, text, Kind.FAULTY);
    }

    private Sheet aims(LocalDate today) {
        String pct = dice.of("5A1", "5A2", "5E1");
        String sha = pct.equals("5E1") ? "Q30" : "Q39";
        List<String> target =
                dice.of(List.of("90", "85"), List.of("93", "91"), List.of("98", "95"));
        Aim aim =
                new Aim(pct, dice.of(RATIOS), quarter(today), target.getFirst(), target.getLast());
        return new Sheet(
                sha,
                "inbox/" + sha + "/targets/agreed.csv",
                "org,metric,period,target,amber_limit\n" + aim.line(),
                Kind.AIMS,
                List.of(),
                List.of(aim));
    }

    private Sheet plan(LocalDate today) {
        String pct = dice.of(Almanac.PCTS);
        String plan = "RP-%s-%d".formatted(pct, dice.of(1, 1, 1, 2));
        int version = dice.of(1, 1, 1, 2, 3);
        String sha =
                Almanac.SHAS.stream()
                        .filter(it -> Almanac.mayReport(it, pct))
                        .findFirst()
                        .orElseThrow();
        return switch (dice.below(12)) {
            case 0, 1, 2 -> request(pct, "plans", written(plan, today));
            case 3, 4 -> request(pct, "signoffs", act(plan, version, "SUBMIT,plan lead,"));
            case 5 -> request(pct, "signoffs", act(plan, version, "SIGN,chief executive,"));
            case 6, 7 -> request(sha, "signoffs", act(plan, version, "AGREE,performance manager,"));
            case 8 ->
                    request(sha, "signoffs", act(plan, version, "RETURN,performance manager,Why?"));
            case 9 -> request(sha, "signoffs", act(plan, version, "CONFIRM_EXIT,director,"));
            default -> request(pct, "milestones", report(plan, today));
        };
    }

    private static Sheet request(String submitter, String collection, String text) {
        return Sheet.of(
                submitter,
                "inbox/%s/%s/p.csv".formatted(submitter, collection),
                text,
                Kind.REQUEST);
    }

    private static String act(String plan, int version, String said) {
        return "plan,version,act,by,reason\n%s,%d,%s\n".formatted(plan, version, said);
    }

    private String written(String plan, LocalDate today) {
        String more = dice.of("Call every child", "Call every child in");
        return """
        plan,title,prepared_by,milestone,action,purpose,findings,when,due,owner,measure,evidence
        %1$s,Back to green,plan office,1,%2$s,ADDRESS_FAILURE,VAC-ONE;WAIT-18W;FALLS,BY,%3$s,plan lead,all called,list
        %1$s,,,2,Spare clinics,MITIGATE_RISK,,BY,%4$s,plan lead,two a month,rota
        """
                .formatted(plan, more, today.plusDays(30), today.plusDays(75));
    }

    private String report(String plan, LocalDate today) {
        String said =
                dice.of(
                        "1,DONE,%s,,\"lists, folder 14\",,,,plan lead",
                        "2,DONE,%s,,rota,,,,plan lead",
                        "2,PROGRESS,%s,40,,,,half way,plan lead",
                        "1,STARTED,%s,,,,,,plan lead");
        return "plan,milestone,status,on,percent,evidence,rating,barrier,note,by\n%s,%s\n"
                .formatted(plan, said.formatted(today));
    }

    private Sheet acknowledgement(LocalDate today) {
        String pct = dice.of("5A1", "5A2", "5E1");
        return request(
                pct.equals("5E1") ? "Q30" : "Q39",
                "acks",
                "org,metric,by,until,note\n%s,%s,performance manager,%s,Plan expected\n"
                        .formatted(pct, dice.of(RATIOS), today.plusDays(dice.of(3, 30, 90))));
    }
}
