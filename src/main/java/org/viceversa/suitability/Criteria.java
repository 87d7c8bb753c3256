package org.viceversa.suitability;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * By what pairs are found. What the programme says stays the programme's: {@link #of} takes it from there.
 *
 * @param reportingLevels how far up and down a reporting line nobody is paired; 0 allows one's own manager
 * @param mentorTenureMostMonths mentors must have been here no longer than this; empty takes everybody
 * @param minOverlapMinutes of a week that two must share
 * @param coolOffDays during which two who were paired are not paired again
 * @param enoughMinutes of a week beyond which more shared time is no better
 * @param menteesMost how many partners one mentee has at most
 * @param mentorsMost how many partners one mentor has at most
 * @param floor the least score of a pair, in hundredths of a point; 0 for none
 * @param dropped rules that staff does without
 */
public record Criteria(
        DirectionRule direction,
        int reportingLevels,
        boolean differentDepartment,
        Optional<Integer> mentorTenureMostMonths,
        boolean asksLanguages,
        int minOverlapMinutes,
        int coolOffDays,
        Weights weights,
        Reach reach,
        int enoughMinutes,
        int menteesMost,
        int mentorsMost,
        int floor,
        Set<Rule> dropped) {

    public static final int COOL_OFF_DAYS = 180;
    public static final int ENOUGH_MINUTES = 120;
    private static final int MOST_PARTNERS = 5;
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    /** @throws Refused {@code criteria-invalid}, {@code rule-firm} */
    public Criteria {
        require(reportingLevels >= 0 && reportingLevels <= 10, "Levels of reporting line: from 0 to 10.");
        require(minOverlapMinutes >= 0 && minOverlapMinutes <= MINUTES_OF_A_WEEK, "Shared minutes: at most a week.");
        require(coolOffDays >= 0 && coolOffDays <= 3650, "Days of cooling off: from 0 to 3650.");
        require(enoughMinutes >= 30 && enoughMinutes <= MINUTES_OF_A_WEEK, "Enough minutes: from 30 to a week.");
        require(menteesMost >= 1 && menteesMost <= MOST_PARTNERS, "Partners of a mentee: from 1 to 5.");
        require(mentorsMost >= 1 && mentorsMost <= MOST_PARTNERS, "Partners of a mentor: from 1 to 5.");
        require(floor >= 0 && floor <= PairingScore.MOST, "The least score: from 0 to 100 points.");
        for (Rule rule : dropped) {
            if (!rule.mayBeDropped()) {
                throw new Refused(Kind.INVALID, "rule-firm", "The rule " + rule.code() + " always holds.");
            }
        }
        dropped = Set.copyOf(dropped);
    }

    /** The programme's own rules, with the usual weights. */
    public static Criteria of(Programme programme) {
        return of(programme, Weights.USUAL, Reach.USUAL);
    }

    /** The programme's own rules; what its form does not ask for does not count. */
    public static Criteria of(Programme programme, Weights weights, Reach reach) {
        boolean asksTime = programme.form().asksAvailability();
        boolean asksLanguages = programme.form().asksLanguages();
        return new Criteria(
                programme.direction(),
                programme.pairing().reportingLevels(),
                programme.pairing().differentDepartment(),
                programme.pairing().mentorTenureMostMonths(),
                asksLanguages,
                asksTime ? programme.form().minOverlapMinutes() : 0,
                COOL_OFF_DAYS,
                weights.asking(asksTime, asksLanguages),
                reach,
                ENOUGH_MINUTES,
                1,
                programme.form().capacityMost(),
                0,
                Set.of());
    }

    public Criteria withPartners(int ofMentee, int ofMentor) {
        return copy(coolOffDays, enoughMinutes, ofMentee, ofMentor, floor, dropped);
    }

    public Criteria withTimes(int coolingOff, int enough) {
        return copy(coolingOff, enough, menteesMost, mentorsMost, floor, dropped);
    }

    public Criteria withFloor(int least) {
        return copy(coolOffDays, enoughMinutes, menteesMost, mentorsMost, least, dropped);
    }

    public Criteria without(Set<Rule> rules) {
        return copy(coolOffDays, enoughMinutes, menteesMost, mentorsMost, floor, rules);
    }

    /** Without one rule more. */
    Criteria without(Rule rule) {
        EnumSet<Rule> rules = EnumSet.of(rule);
        rules.addAll(dropped);
        return without(rules);
    }

    private Criteria copy(int coolingOff, int enough, int ofMentee, int ofMentor, int least, Set<Rule> rules) {
        return new Criteria(
                direction,
                reportingLevels,
                differentDepartment,
                mentorTenureMostMonths,
                asksLanguages,
                minOverlapMinutes,
                coolingOff,
                weights,
                reach,
                enough,
                ofMentee,
                ofMentor,
                least,
                rules);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new Refused(Kind.INVALID, "criteria-invalid", sentence);
        }
    }
}
