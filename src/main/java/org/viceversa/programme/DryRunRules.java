package org.viceversa.programme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.viceversa.programme.DirectionRule.Mode;
import org.viceversa.programme.DryRun.Guest;
import org.viceversa.programme.DryRunReport.Rule;
import org.viceversa.programme.DryRunReport.Side;

/** Who could take which side of a programme, and what keeps two people apart there: pure rules. */
final class DryRunRules {

    private final Programme programme;

    DryRunRules(Programme programme) {
        this.programme = programme;
    }

    /** Where nobody has to be senior, everybody may both teach and learn. */
    Side sideOf(Guest guest, List<Guest> all) {
        if (!programme.direction().required()) {
            return Side.BOTH;
        }
        long below = all.stream().filter(other -> isSenior(guest, other)).count();
        long above = all.stream().filter(other -> isSenior(other, guest)).count();
        if (below > above) {
            return Side.MENTEE;
        }
        return above > 0 && mayTeach(guest) ? Side.MENTOR : Side.NEITHER;
    }

    private boolean mayTeach(Guest guest) {
        return programme
                .pairing()
                .mentorTenureMostMonths()
                .map(most -> guest.answers().months() <= most)
                .orElse(true);
    }

    boolean isSenior(Guest one, Guest other) {
        DirectionRule rule = programme.direction();
        int months = one.answers().months() - other.answers().months();
        int grades = one.answers().grade() - other.answers().grade();
        boolean byTenure = rule.minTenureGapMonths() > 0 && months >= rule.minTenureGapMonths();
        boolean byGrade = rule.minGradeGap() > 0 && grades >= rule.minGradeGap();
        if (rule.mode() == Mode.ANY) {
            return byTenure || byGrade;
        }
        return (byTenure || rule.minTenureGapMonths() == 0) && (byGrade || rule.minGradeGap() == 0);
    }

    /** All rules that forbid this pair. */
    EnumSet<Rule> broken(Guest mentor, Guest mentee) {
        EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);
        add(broken, areInOneLine(mentor.person(), mentee.person()), Rule.REPORTING_LINE);
        add(broken, programme.direction().required() && !isSenior(mentee, mentor), Rule.DIRECTION);
        add(
                broken,
                programme.form().asksLanguages()
                        && Collections.disjoint(
                                mentor.answers().languages(), mentee.answers().languages()),
                Rule.LANGUAGE);
        add(broken, !canTeach(mentor, mentee), Rule.NOTHING_TO_TEACH);
        add(
                broken,
                programme.form().asksAvailability()
                        && mentor.answers().sharedMinutes(mentee.answers())
                                < programme.form().minOverlapMinutes(),
                Rule.TIME);
        add(
                broken,
                programme.pairing().differentDepartment() && isOneDepartment(mentor.person(), mentee.person()),
                Rule.DEPARTMENT);
        return broken;
    }

    private static boolean canTeach(Guest mentor, Guest mentee) {
        return mentee.answers().needs().stream()
                .anyMatch(skill ->
                        mentor.answers().levels()[skill] > mentee.answers().levels()[skill]);
    }

    private static boolean isOneDepartment(DryRunPerson one, DryRunPerson other) {
        return !one.department().isEmpty() && one.department().equalsIgnoreCase(other.department());
    }

    private boolean areInOneLine(DryRunPerson one, DryRunPerson other) {
        int levels = programme.pairing().reportingLevels();
        return levels > 0 && (isAbove(one, other, levels) || isAbove(other, one, levels) || haveOneManager(one, other));
    }

    private static boolean isAbove(DryRunPerson manager, DryRunPerson person, int levels) {
        return !manager.key().isEmpty()
                && person.managers().stream().limit(levels).anyMatch(manager.key()::equals);
    }

    private static boolean haveOneManager(DryRunPerson one, DryRunPerson other) {
        return !one.managers().isEmpty()
                && !other.managers().isEmpty()
                && one.managers().get(0).equals(other.managers().get(0));
    }

    private static void add(EnumSet<Rule> broken, boolean isBroken, Rule rule) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
