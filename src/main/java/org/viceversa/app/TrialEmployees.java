package org.viceversa.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table of employees of the sandbox's company, as its personnel office would send it: sixty newcomers, sixty people
 * of long standing, eight offices on six continents.
 *
 * <p>The numbers are those of the sandbox's people. Days are counted from today, so that a newcomer is one on any day; two
 * have yet to begin.
 */
final class TrialEmployees {

    private static final int PEOPLE = 119;
    private static final int HEAD = 6;
    private static final int OFFICES = 8;

    /** In the order of the sandbox's time zones. */
    private static final List<String[]> PLACES = List.of(
            new String[] {"Zürich", "Europe/Zurich", "de:native; en:fluent"},
            new String[] {"Chicago", "America/Chicago", "en:native; es:working"},
            new String[] {"Tokyo", "Asia/Tokyo", "ja:native; en:working"},
            new String[] {"Nairobi", "Africa/Nairobi", "sw:native; en:fluent"},
            new String[] {"London", "Europe/London", "en:native; fr:basic"},
            new String[] {"São Paulo", "America/Sao_Paulo", "pt:native; en:working"},
            new String[] {"Kolkata", "Asia/Kolkata", "bn:native; hi:fluent; en:fluent"},
            new String[] {"Auckland", "Pacific/Auckland", "en:native; mi:basic"});

    private static final List<String> DEPARTMENTS = List.of(
            "Operations", "Sales", "Engineering", "Finance", "People", "Digital", "Supply chain", "Customer service");

    private TrialEmployees() {}

    /** As CSV, ready to be imported. */
    static String table(LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Id number,Hired on,In role since,Grade,Department,Site,Function,Manager,Status,Pay band,Time zone,Languages");
        for (int index = 1; index <= PEOPLE; index++) {
            lines.add(line(index, today));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The number that the sandbox tells of its person at this place. */
    static String idNumber(int index) {
        return String.format(Locale.ROOT, "EMP-%04d", 1000 + index * 7);
    }

    /** Whether somebody is one of the newcomers, who teach. */
    static boolean isNewcomer(int index) {
        return index > HEAD + OFFICES && (index % 2 == 1 || index > PEOPLE - 13);
    }

    private static String line(int index, LocalDate today) {
        String[] place = PLACES.get(index % OFFICES);
        String department = DEPARTMENTS.get(index / OFFICES % DEPARTMENTS.size());
        LocalDate hired = hired(index, today);
        return String.join(
                ",",
                idNumber(index),
                hired.toString(),
                roleSince(index, hired, today).toString(),
                String.valueOf(grade(index)),
                department,
                place[0],
                function(index, department),
                manager(index),
                index % 37 == 0 ? "leave" : "active",
                isNewcomer(index) ? "B" + (1 + index % 3) : "D" + (1 + index % 4),
                place[1],
                "\"" + place[2] + "\"");
    }

    private static LocalDate hired(int index, LocalDate today) {
        if (!isNewcomer(index)) {
            return today.minusMonths(72 + index * 17L % 264).minusDays(index % 28);
        }
        boolean yetToBegin = index == PEOPLE || index == PEOPLE - 1;
        return yetToBegin
                ? today.plusDays(14)
                : today.minusMonths(1 + index * 5L % 21).minusDays(index % 28);
    }

    /** A few people of long standing have taken on something new. */
    private static LocalDate roleSince(int index, LocalDate hired, LocalDate today) {
        boolean moved = !isNewcomer(index) && index % 5 == 0;
        return moved ? today.minusMonths(8) : isNewcomer(index) ? hired : hired.plusMonths(36);
    }

    private static int grade(int index) {
        if (index == HEAD) {
            return 15;
        }
        return isNewcomer(index) ? 1 + index % 3 : isLeader(index) ? 12 : 6 + index % 5;
    }

    private static String function(int index, String department) {
        if (index == HEAD) {
            return "Chief executive";
        }
        return isLeader(index) ? "Head of " + department : isNewcomer(index) ? "Analyst" : "Manager";
    }

    /** One for each office, below whom everybody there works. */
    private static boolean isLeader(int index) {
        return index > HEAD && index <= HEAD + OFFICES;
    }

    private static String manager(int index) {
        if (index == HEAD) {
            return "";
        }
        if (isLeader(index)) {
            return idNumber(HEAD);
        }
        return idNumber(HEAD + 1 + Math.floorMod(index - HEAD - 1, OFFICES));
    }
}
