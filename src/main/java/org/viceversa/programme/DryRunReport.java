package org.viceversa.programme;

import java.util.List;
import java.util.UUID;

/**
 * What would come of a programme if the people of a course answered as was made up for them.
 *
 * @param madeUpTenure of how many people tenure and grade were made up, since no record tells
 * @param pairs most pairs when everybody takes one partner
 * @param pairsAtMost the same when mentors take as many as the form allows
 */
public record DryRunReport(
        int people,
        int mentors,
        int mentees,
        int neither,
        int madeUpTenure,
        int pairs,
        int pairsAtMost,
        List<RuleCount> rules,
        List<SkillLine> skills,
        List<PersonLine> persons,
        List<Warning> warnings) {

    /** Which side somebody could take. */
    public enum Side {
        MENTOR,
        MENTEE,
        BOTH,
        NEITHER
    }

    /** What keeps two people apart. */
    public enum Rule {
        REPORTING_LINE,
        DIRECTION,
        LANGUAGE,
        NOTHING_TO_TEACH,
        TIME,
        DEPARTMENT
    }

    /**
     * @param pairs how many pairs the rule keeps apart, alone or with others
     * @param freed how many of those without any candidate would have one without this rule
     */
    public record RuleCount(Rule rule, int pairs, int freed) {}

    /** @param teachers who could teach it to at least one of those who need it */
    public record SkillLine(UUID skill, String name, int needed, int teachers) {}

    /** @param candidates how many partners no rule forbids */
    public record PersonLine(UUID person, String name, Side side, boolean madeUpTenure, int candidates) {}

    /** Something to change, or to know before people are invited. */
    public enum WarningKind {
        NOBODY_HERE,
        NO_SKILLS,
        TENURE_MADE_UP,
        NO_MENTORS,
        NO_MENTEES,
        TOO_FEW_MENTORS,
        TOO_FEW_MENTEES,
        WITHOUT_CANDIDATE,
        SKILLS_WITHOUT_TEACHER
    }

    /** @param count of people or skills that it is about */
    public record Warning(WarningKind kind, int count, int of) {}
}
