package org.viceversa.pairinground.web;

import java.util.List;
import java.util.UUID;
import org.viceversa.pairinground.PreviewRules.Previewed;
import org.viceversa.programme.Labels;
import org.viceversa.suitability.Rule;

/**
 * What a round would find, before it is run.
 *
 * @param mentors who stand on this side
 * @param takingMentors who take somebody now
 * @param pairs that there could be without any rule
 * @param allowed pairs that break no rule
 * @param mentorsWithout who have no candidate
 * @param rules the one first without which most people would gain a candidate
 */
record RuleCostsView(
        UUID cycle,
        String cycleName,
        UUID programme,
        String programmeName,
        Labels words,
        boolean startable,
        int mentors,
        int mentees,
        int takingMentors,
        int takingMentees,
        long pairs,
        long allowed,
        int mentorsWithout,
        int menteesWithout,
        List<RuleCostView> rules) {

    /**
     * @param excluded pairs that it keeps apart
     * @param alone pairs that it alone keeps apart: what dropping it would bring
     * @param mentors who would gain a first candidate without it
     */
    record RuleCostView(
            Rule rule, String code, boolean mayBeDropped, long excluded, long alone, int mentors, int mentees) {}

    static RuleCostsView of(Previewed one) {
        return new RuleCostsView(
                one.place().cycle().id(),
                one.place().cycle().name(),
                one.place().programme().id(),
                one.place().programme().name(),
                one.place().programme().labels(),
                one.startable(),
                one.mentors(),
                one.mentees(),
                one.takingMentors(),
                one.takingMentees(),
                one.counts().pairs(),
                one.counts().allowed(),
                one.counts().mentorsWithout(),
                one.counts().menteesWithout(),
                one.counts().rules().stream()
                        .map(count -> new RuleCostView(
                                count.rule(),
                                count.rule().code(),
                                count.rule().mayBeDropped(),
                                count.excluded(),
                                count.alone(),
                                count.mentors(),
                                count.mentees()))
                        .toList());
    }
}
