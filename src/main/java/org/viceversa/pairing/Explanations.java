package org.viceversa.pairing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.assignment.Assignment;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Solver;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Answers questions about one round: why these two, why not those, why nobody. It keeps what the round weighed, so that
 * one question costs little; what a forced pair would cost is found by solving again.
 */
public final class Explanations {

    private final Solved solved;

    private Explanations(Solved solved) {
        this.solved = solved;
    }

    /** Solves the round; the answers are about this solution. */
    public static Explanations of(Pool pool, Criteria criteria, Set<PairKey> locked, long seed, Watcher watcher) {
        return of(pool, criteria, locked, seed, Limits.USUAL, watcher);
    }

    static Explanations of(
            Pool pool, Criteria criteria, Set<PairKey> locked, long seed, Limits limits, Watcher watcher) {
        return new Explanations(Solved.of(pool, criteria, locked, seed, limits, watcher));
    }

    public PairingOutcome outcome() {
        return FindPairing.outcome(solved);
    }

    /** @throws Refused {@code pairing-person-unknown} */
    public WhyPair whyPair(PairKey pair) {
        List<Integer> people = known(pair);
        return Drivers.of(solved.suits, people.get(0), people.get(1));
    }

    /** @throws Refused {@code pairing-person-unknown} */
    public WhyNot whyNot(PairKey pair) {
        List<Integer> people = known(pair);
        int mentor = people.get(0);
        int mentee = people.get(1);
        Set<Rule> rules = solved.suits.rules.between(mentor, mentee);
        boolean arePaired = isChosen(mentor, mentee);
        Optional<WhyNot.Price> price =
                rules.isEmpty() && !arePaired ? Optional.of(price(mentor, mentee)) : Optional.empty();
        return new WhyNot(rules, solved.suits.scores.score(mentor, mentee), arePaired, price);
    }

    /** @throws Refused {@code pairing-person-unknown} */
    public WhyNobody whyNobody(UUID person, Side side) {
        int number = (side == Side.MENTOR ? solved.index().mentors : solved.index().mentees).find(person);
        if (number < 0) {
            throw unknown();
        }
        Exclusions exclusions = new Exclusions(new RuleRows(solved.suits, side), number);
        return new WhyNobody(
                exclusions.candidates(), exclusions.counts(), Reliefs.of(solved.suits, side, number, exclusions));
    }

    private boolean isChosen(int mentor, int mentee) {
        for (long pair : solved.pairs()) {
            if (pair == CandidateGraph.pair(mentor, mentee)) {
                return true;
            }
        }
        return false;
    }

    private WhyNot.Price price(int mentor, int mentee) {
        Forced forced = Forced.of(solved, mentor, mentee);
        return new WhyNot.Price(
                forced.onlyIn(solved.assignment, forced.assignment),
                forced.onlyIn(forced.assignment, solved.assignment),
                solved.assignment.quality(),
                forced.assignment.quality(),
                forced.assignment.quality().worst()
                        - solved.assignment.quality().worst(),
                forced.assignment.quality().total()
                        - solved.assignment.quality().total());
    }

    private List<Integer> known(PairKey pair) {
        List<Integer> people = solved.index().find(pair);
        if (people.isEmpty()) {
            throw unknown();
        }
        return people;
    }

    private static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "pairing-person-unknown", "This round does not have that person on that side.");
    }

    /** The round solved again with one pair more in it. */
    private static final class Forced {
        private final Solved solved;
        private final CandidateGraph graph;
        private final Assignment assignment;

        private Forced(Solved solved, CandidateGraph graph, Assignment assignment) {
            this.solved = solved;
            this.graph = graph;
            this.assignment = assignment;
        }

        static Forced of(Solved solved, int mentor, int mentee) {
            int[] mentorPlaces = solved.mentorPlaces.clone();
            int[] menteePlaces = solved.menteePlaces.clone();
            CandidateGraph graph = solved.graph.edge(mentor, mentee) >= 0
                    ? solved.graph
                    : solved.graph.with(new long[] {CandidateGraph.pair(mentor, mentee)}, solved.suits);
            BitSet forced = new BitSet();
            forced.set(graph.edge(mentor, mentee));
            int ofMentor = 1;
            int ofMentee = 1;
            for (long pair : solved.lockedPairs()) {
                int its = (int) (pair >> Integer.SIZE);
                forced.set(graph.edge(its, (int) pair));
                ofMentor += its == mentor ? 1 : 0;
                ofMentee += (int) pair == mentee ? 1 : 0;
            }
            mentorPlaces[mentor] = Math.max(mentorPlaces[mentor], ofMentor);
            menteePlaces[mentee] = Math.max(menteePlaces[mentee], ofMentee);
            AssignmentProblem problem =
                    graph.problem(mentorPlaces, menteePlaces).forcing(forced);
            return new Forced(solved, graph, new Solver().solve(problem, Watcher.NONE));
        }

        /** People who have a partner in one solution and none in the other. */
        List<Seeker> onlyIn(Assignment one, Assignment other) {
            BitSet mentors = paired(one, true);
            mentors.andNot(paired(other, true));
            BitSet mentees = paired(one, false);
            mentees.andNot(paired(other, false));
            List<Seeker> people = new ArrayList<>();
            mentees.stream().forEach(mentee -> people.add(solved.index().mentees.people[mentee]));
            mentors.stream().forEach(mentor -> people.add(solved.index().mentors.people[mentor]));
            return people;
        }

        private BitSet paired(Assignment its, boolean areMentors) {
            CandidateGraph of = its == solved.assignment ? solved.graph : graph;
            BitSet people = new BitSet();
            for (int edge : its.edges()) {
                people.set(areMentors ? of.mentorOf(edge) : of.mentee[edge]);
            }
            return people;
        }
    }
}
