package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.assignment.Assignment;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Quality;
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

    /** Whether the two may be paired, and are not. */
    public boolean mayBePaired(PairKey pair) {
        List<Integer> people = known(pair);
        return solved.suits.rules.allow(people.get(0), people.get(1)) && !isChosen(people.get(0), people.get(1));
    }

    private WhyNot.Price price(int mentor, int mentee) {
        return Forced.of(solved, mentor, mentee).price();
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

    /** The round with one pair more in it. */
    private static final class Forced {
        private final Solved solved;
        private final CandidateGraph graph;
        private final AssignmentProblem problem;
        private final Assignment near;

        private Forced(Solved solved, CandidateGraph graph, AssignmentProblem problem, Assignment near) {
            this.solved = solved;
            this.graph = graph;
            this.problem = problem;
            this.near = near;
        }

        static Forced of(Solved solved, int mentor, int mentee) {
            boolean isNew = solved.graph.edge(mentor, mentee) < 0;
            CandidateGraph graph = isNew ? solved.graph.withOne(mentor, mentee, solved.suits) : solved.graph;
            int edge = graph.edge(mentor, mentee);
            int[] mentorPlaces = solved.mentorPlaces.clone();
            int[] menteePlaces = solved.menteePlaces.clone();
            BitSet forced = new BitSet();
            forced.set(edge);
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
            int[] near = solved.assignment.edges().clone();
            for (int i = 0; isNew && i < near.length; i++) {
                near[i] += near[i] >= edge ? 1 : 0;
            }
            return new Forced(
                    solved,
                    graph,
                    problem,
                    new Assignment(near, solved.assignment.quality(), solved.assignment.certificate()));
        }

        WhyNot.Price price() {
            Quality before = solved.assignment.quality();
            Quality after = new Solver().weigh(problem, near, Watcher.NONE);
            List<Seeker> without = List.of();
            List<Seeker> gained = List.of();
            if (after.matched() != before.matched()) {
                Assignment all = new Solver().solve(problem, Watcher.NONE);
                without = onlyIn(near, all);
                gained = onlyIn(all, near);
            }
            return new WhyNot.Price(
                    without, gained, before, after, after.worst() - before.worst(), after.total() - before.total());
        }

        /** People who have a partner in one solution and none in the other. */
        private List<Seeker> onlyIn(Assignment one, Assignment other) {
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
            BitSet people = new BitSet();
            for (int edge : its.edges()) {
                people.set(areMentors ? graph.mentorOf(edge) : graph.mentee[edge]);
            }
            return people;
        }
    }
}
