package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.Unpaired.Reason;

/** Who has no partner, and why. */
final class LeftOver {

    private final Solved solved;
    private final boolean[] mentorsPaired;
    private final boolean[] menteesPaired;

    LeftOver(Solved solved) {
        this.solved = solved;
        mentorsPaired = new boolean[solved.index().mentors.size()];
        menteesPaired = new boolean[solved.index().mentees.size()];
        for (int edge : solved.assignment.edges()) {
            mentorsPaired[solved.graph.mentorOf(edge)] = true;
            menteesPaired[solved.graph.mentee[edge]] = true;
        }
    }

    /** Mentees first, who are there to learn. */
    List<Unpaired> list() {
        List<Unpaired> all = new ArrayList<>();
        add(all, Side.MENTEE, menteesPaired);
        add(all, Side.MENTOR, mentorsPaired);
        return all;
    }

    private void add(List<Unpaired> all, Side side, boolean[] paired) {
        RuleRows rows = new RuleRows(solved.suits, side);
        for (int person = 0; person < paired.length; person++) {
            if (!paired[person]) {
                all.add(unpaired(rows, side, person));
            }
        }
    }

    private Unpaired unpaired(RuleRows rows, Side side, int person) {
        Exclusions exclusions = new Exclusions(rows, person);
        int candidates = exclusions.candidates();
        Seeker seeker = (side == Side.MENTOR ? solved.index().mentors : solved.index().mentees).people[person];
        List<Relief> reliefs = Reliefs.of(solved.suits, side, person, exclusions);
        Reason reason = reason(seeker, rows.others(), candidates, reliefs);
        Optional<Relief> relief = reason == Reason.TOO_FEW_PLACES
                ? Optional.of(new Relief(Relief.Kind.RAISE_CAPACITY, "", candidates))
                : reliefs.stream().findFirst().filter(one -> reason != Reason.NOT_AVAILABLE);
        return new Unpaired(seeker, side, reason, candidates, exclusions.counts(), relief);
    }

    private static Reason reason(Seeker seeker, int others, int candidates, List<Relief> reliefs) {
        if (!seeker.takesSomebody()) {
            return Reason.NOT_AVAILABLE;
        }
        if (others == 0) {
            return Reason.NOBODY_THERE;
        }
        if (candidates == 0) {
            return Reason.NO_CANDIDATE;
        }
        boolean allBelow =
                reliefs.stream().anyMatch(one -> one.kind() == Relief.Kind.LOWER_FLOOR && one.gain() == candidates);
        return allBelow ? Reason.BELOW_FLOOR : Reason.TOO_FEW_PLACES;
    }
}
