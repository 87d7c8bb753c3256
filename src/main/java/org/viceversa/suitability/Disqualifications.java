package org.viceversa.suitability;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.DirectionRule.Mode;

/**
 * By which rules two people are never paired: each rule is a named test of two people, and all of them are looked at here
 * and nowhere else.
 *
 * <p>Nobody is disqualified by what is unknown: where neither time here nor grade can be compared, {@link
 * Rule#NOT_REVERSE} does not hold; where one of them can, it decides alone. Of a mentor, months in the present role count
 * where they are fewer. An unknown department is nobody's.
 */
public final class Disqualifications {

    /** Of the half-hours by which time is told. */
    static final int MINUTES_EACH = 30;

    private final PoolIndex index;
    private final Crowd mentors;
    private final Crowd mentees;
    private final Criteria criteria;
    private final Map<Rule, Test> tests = new EnumMap<>(Rule.class);
    private final Test[] inForce;

    /** Whether a rule keeps a mentor and a mentee apart. */
    @FunctionalInterface
    interface Test {
        boolean keepsApart(int mentor, int mentee);
    }

    Disqualifications(PoolIndex index) {
        this.index = index;
        this.mentors = index.mentors;
        this.mentees = index.mentees;
        this.criteria = index.criteria;
        // The ones that keep most apart for the least work come first.
        put(Rule.NOT_AVAILABLE, (mentor, mentee) -> !mentors.available[mentor] || !mentees.available[mentee]);
        if (criteria.asksLanguages()) {
            put(Rule.NO_SHARED_LANGUAGE, (mentor, mentee) -> !shareLanguage(mentor, mentee));
        }
        if (criteria.minOverlapMinutes() > 0) {
            put(Rule.NO_SHARED_TIME, (mentor, mentee) -> sharedMinutes(mentor, mentee) < criteria.minOverlapMinutes());
        }
        if (criteria.direction().required() || criteria.mentorTenureMostMonths().isPresent()) {
            put(Rule.NOT_REVERSE, this::isNotReverse);
        }
        if (criteria.differentDepartment()) {
            put(Rule.SAME_DEPARTMENT, this::areOfOneDepartment);
        }
        if (criteria.reportingLevels() > 0) {
            put(Rule.REPORTING_LINE, this::areInOneLine);
        }
        put(Rule.GRADING_CONFLICT, (mentor, mentee) -> meet(mentees.grades[mentee], mentors.courses[mentor]));
        put(Rule.SAME_PERSON, (mentor, mentee) -> has(mentor, mentee, PoolIndex.SAME_PERSON));
        put(Rule.AVOIDED, (mentor, mentee) -> has(mentor, mentee, PoolIndex.AVOIDED));
        put(Rule.PAIRED_LATELY, (mentor, mentee) -> has(mentor, mentee, PoolIndex.LATELY));
        put(Rule.BLOCKED_BY_STAFF, (mentor, mentee) -> has(mentor, mentee, PoolIndex.BLOCKED));
        put(
                Rule.NOTHING_TO_TEACH,
                (mentor, mentee) -> mentees.wishes.taught(mentee, mentors.offers, mentor, criteria.reach()) == 0);
        inForce = testsBut(Set.of());
    }

    private static final List<Rule> ORDER = List.of(
            Rule.NOT_AVAILABLE,
            Rule.NO_SHARED_LANGUAGE,
            Rule.NO_SHARED_TIME,
            Rule.NOT_REVERSE,
            Rule.SAME_DEPARTMENT,
            Rule.REPORTING_LINE,
            Rule.GRADING_CONFLICT,
            Rule.SAME_PERSON,
            Rule.AVOIDED,
            Rule.PAIRED_LATELY,
            Rule.BLOCKED_BY_STAFF,
            Rule.NOTHING_TO_TEACH);

    private void put(Rule rule, Test test) {
        if (!criteria.dropped().contains(rule)) {
            tests.put(rule, test);
        }
    }

    /** The rules that hold, with their tests. */
    Map<Rule, Test> inForce() {
        return tests;
    }

    boolean allow(int mentor, int mentee) {
        for (Test test : inForce) {
            if (test.keepsApart(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** The tests of the rules that hold, without some. */
    Test[] testsBut(Set<Rule> known) {
        return ORDER.stream()
                .filter(rule -> tests.containsKey(rule) && !known.contains(rule))
                .map(tests::get)
                .toArray(Test[]::new);
    }

    /** All rules that keep the two apart. */
    Set<Rule> between(int mentor, int mentee) {
        EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);
        tests.forEach((rule, test) -> {
            if (test.keepsApart(mentor, mentee)) {
                broken.add(rule);
            }
        });
        return broken;
    }

    boolean shareLanguage(int mentor, int mentee) {
        long[] ours = mentors.tongues[mentor];
        long[] theirs = mentees.tongues[mentee];
        for (int word = 0; word < ours.length; word++) {
            if ((ours[word] & theirs[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    int sharedMinutes(int mentor, int mentee) {
        return sharedMinutes(mentors.free[mentor], mentees.free[mentee]);
    }

    static int sharedMinutes(long[] ours, long[] theirs) {
        int both = 0;
        for (int word = 0; word < Crowd.WORDS_OF_WEEK; word++) {
            both += Long.bitCount(ours[word] & theirs[word]);
        }
        return both * MINUTES_EACH;
    }

    private boolean isNotReverse(int mentor, int mentee) {
        int months = mentors.tenure[mentor];
        return criteria.mentorTenureMostMonths().filter(most -> months > most).isPresent()
                || (criteria.direction().required()
                        && isKnownNotToOutrank(
                                criteria.direction(),
                                gap(mentees.tenure[mentee], months),
                                gap(mentees.grade[mentee], mentors.grade[mentor])));
    }

    private static final int NOT_KNOWN = Integer.MIN_VALUE;

    private static int gap(int more, int less) {
        return more == Crowd.UNKNOWN || less == Crowd.UNKNOWN ? NOT_KNOWN : more - less;
    }

    private static boolean isKnownNotToOutrank(DirectionRule rule, int months, int grades) {
        boolean tenureTells = rule.minTenureGapMonths() > 0 && months != NOT_KNOWN;
        boolean gradeTells = rule.minGradeGap() > 0 && grades != NOT_KNOWN;
        boolean byTenure = tenureTells && months >= rule.minTenureGapMonths();
        boolean byGrade = gradeTells && grades >= rule.minGradeGap();
        if (rule.mode() == Mode.ANY) {
            return (tenureTells || gradeTells) && !byTenure && !byGrade;
        }
        return (tenureTells && !byTenure) || (gradeTells && !byGrade);
    }

    private boolean areOfOneDepartment(int mentor, int mentee) {
        int department = mentors.department[mentor];
        return department != Numbering.NONE && department == mentees.department[mentee];
    }

    private boolean areInOneLine(int mentor, int mentee) {
        int[] overMentor = mentors.managers[mentor];
        int[] overMentee = mentees.managers[mentee];
        return isAmong(mentees.key[mentee], overMentor)
                || isAmong(mentors.key[mentor], overMentee)
                || (overMentor.length > 0
                        && overMentee.length > 0
                        && overMentor[0] != Numbering.NONE
                        && overMentor[0] == overMentee[0]);
    }

    private static boolean isAmong(int key, int[] managers) {
        if (key != Numbering.NONE) {
            for (int manager : managers) {
                if (manager == key) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(int mentor, int mentee, int mark) {
        return (index.marks(mentor, mentee) & mark) != 0;
    }

    private static boolean meet(int[] ones, int[] others) {
        int other = 0;
        for (int one : ones) {
            while (other < others.length && others[other] < one) {
                other++;
            }
            if (other < others.length && others[other] == one) {
                return true;
            }
        }
        return false;
    }
}
