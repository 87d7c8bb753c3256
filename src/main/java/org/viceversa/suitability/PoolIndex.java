package org.viceversa.suitability;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.viceversa.suitability.Crowd.Names;

/**
 * A pool as numbers, for whatever looks at all pairs: mentors and mentees are numbered from 0 in an order that does not
 * depend on who came first.
 */
final class PoolIndex {

    final Criteria criteria;
    final long seed;
    final Crowd mentors;
    final Crowd mentees;
    final int skills;
    private final Numbering skillNumbers;
    /** For each mentor the mentees with whom there is something special, ascending, and what. */
    private final int[][] specialMentees;

    private final int[][] specialMarks;
    /** For each mentor a bit for the last six bits of each special mentee's number: most pairs are not special. */
    private final long[] specialHints;

    static final int AVOIDED = 1;
    static final int LATELY = 2;
    static final int BLOCKED = 4;
    static final int KEPT = 8;
    static final int SAME_PERSON = 16;
    static final int LIKED = 32;
    private static final int MARK_BITS = 6;
    private static final int LIKING_BITS = 7;
    private static final int ALL_MARKS = (1 << MARK_BITS) - 1;
    private static final int LIKING_MASK = (1 << LIKING_BITS) - 1;

    private PoolIndex(Pool pool, Criteria criteria, long seed) {
        this.criteria = criteria;
        this.seed = seed;
        Seeker[] teaching = Crowd.inOrder(pool.mentors(), seed);
        Seeker[] learning = Crowd.inOrder(pool.mentees(), seed);
        Names names = new Names();
        number(teaching, names);
        number(learning, names);
        skillNumbers = names.skills;
        skills = names.skills.size();
        int levels = criteria.reportingLevels();
        mentors = new Crowd(teaching, criteria.mentorsMost(), names, rarity(learning, names), true, levels);
        mentees = new Crowd(learning, criteria.menteesMost(), names, rarity(teaching, names), false, levels);
        Specials specials = new Specials(pool);
        specialMentees = specials.mentees;
        specialMarks = specials.marks;
        specialHints = new long[mentors.size()];
        for (int mentor = 0; mentor < specialHints.length; mentor++) {
            for (int mentee : specialMentees[mentor]) {
                specialHints[mentor] |= 1L << mentee;
            }
        }
    }

    private PoolIndex(PoolIndex from, int[] mentorOrder, int[] menteeOrder) {
        criteria = from.criteria;
        seed = from.seed;
        skills = from.skills;
        skillNumbers = from.skillNumbers;
        mentors = new Crowd(from.mentors, mentorOrder);
        mentees = new Crowd(from.mentees, menteeOrder);
        specialMentees = new int[mentors.size()][0];
        specialMarks = new int[mentors.size()][0];
        specialHints = new long[mentors.size()];
    }

    /** Some of the people in another order, as if all were strangers to each other: nothing is special between any two. */
    PoolIndex strangers(int[] mentorOrder, int[] menteeOrder) {
        return new PoolIndex(this, mentorOrder, menteeOrder);
    }

    /** A pool in which nobody stands on both sides, see {@link Sides}. */
    static PoolIndex of(Pool pool, Criteria criteria, long seed) {
        return new PoolIndex(pool, criteria, seed);
    }

    private static void number(Seeker[] people, Names names) {
        for (Seeker one : people) {
            one.wishes().forEach(wish -> names.skills.of(wish.skill()));
            one.offers().forEach(offer -> names.skills.of(offer.skill()));
            one.languages().forEach(names.languages::of);
        }
    }

    /** From 1, where everybody offers a skill, to 2, where nobody does. */
    private static double[] rarity(Seeker[] teachers, Names names) {
        double[] rarity = new double[names.skills.size()];
        int people = 0;
        for (Seeker one : teachers) {
            if (one.takesSomebody()) {
                people++;
                one.offers().forEach(offer -> rarity[names.skills.of(offer.skill())]++);
            }
        }
        double all = 1.0 + people;
        double scale = people == 0 ? 1 : Math.log(all);
        Arrays.setAll(rarity, skill -> 1 + Math.log(all / (1 + rarity[skill])) / scale);
        return rarity;
    }

    int numberOfSkill(UUID skill) {
        return skillNumbers.find(skill);
    }

    /** What is special between a mentor and a mentee: marks, or 0. */
    int marks(int mentor, int mentee) {
        if ((specialHints[mentor] >>> mentee & 1) == 0) {
            return 0;
        }
        int[] special = specialMentees[mentor];
        int at = Arrays.binarySearch(special, mentee);
        return at < 0 ? 0 : specialMarks[mentor][at] & ALL_MARKS;
    }

    boolean isSpecial(int mentor, int mentee) {
        return marks(mentor, mentee) != 0;
    }

    int[] specials(int mentor) {
        return specialMentees[mentor];
    }

    /** For each mentee the mentors with whom there is something special, ascending. */
    int[][] specialsOfMentees() {
        int[][] specials = new int[mentees.size()][0];
        for (int mentor = 0; mentor < specialMentees.length; mentor++) {
            for (int mentee : specialMentees[mentor]) {
                specials[mentee] = Arrays.copyOf(specials[mentee], specials[mentee].length + 1);
                specials[mentee][specials[mentee].length - 1] = mentor;
            }
        }
        return specials;
    }

    /** How much the two want each other, in per cent, both sides added up. */
    int liking(int mentor, int mentee) {
        int[] special = specialMentees[mentor];
        int at = (specialHints[mentor] >>> mentee & 1) == 0 ? -1 : Arrays.binarySearch(special, mentee);
        if (at < 0) {
            return 2 * Liking.NEUTRAL;
        }
        int told = specialMarks[mentor][at] >> MARK_BITS;
        return neutral(told & LIKING_MASK) + neutral(told >> LIKING_BITS & LIKING_MASK);
    }

    private static int neutral(int percent) {
        return percent == 0 ? Liking.NEUTRAL : percent;
    }

    /** Spreads equal scores among people, the same way each time. */
    int tie(int mentor, int mentee) {
        return (int) (Crowd.mix(seed + ((long) mentor << Integer.SIZE) + mentee) >>> 33);
    }

    /** Collects what is special, mentor by mentor. */
    private final class Specials {
        private final int[][] mentees = new int[mentors.size()][0];
        private final int[][] marks = new int[mentors.size()][0];

        Specials(Pool pool) {
            pool.lately().forEach(pair -> mark(pair.mentor(), pair.mentee(), LATELY));
            pool.blocked().keySet().forEach(pair -> mark(pair.mentor(), pair.mentee(), BLOCKED));
            pool.kept().forEach(pair -> mark(pair.mentor(), pair.mentee(), KEPT));
            for (Seeker one : mentors.people) {
                mark(one.person(), one.person(), SAME_PERSON);
                one.avoid().forEach(other -> mark(one.person(), other, AVOIDED));
                one.liking().forEach((other, liking) -> mark(one.person(), other, liked(liking, 0)));
            }
            for (Seeker one : PoolIndex.this.mentees.people) {
                one.avoid().forEach(other -> mark(other, one.person(), AVOIDED));
                one.liking().forEach((other, liking) -> mark(other, one.person(), liked(liking, LIKING_BITS)));
            }
        }

        private int liked(Liking liking, int shift) {
            return LIKED | liking.percent() << MARK_BITS + shift;
        }

        private void mark(UUID mentorPerson, UUID menteePerson, int mark) {
            int mentor = mentors.find(mentorPerson);
            int mentee = PoolIndex.this.mentees.find(menteePerson);
            if (mentor < 0 || mentee < 0) {
                return;
            }
            int at = Arrays.binarySearch(mentees[mentor], mentee);
            if (at < 0) {
                at = -at - 1;
                mentees[mentor] = inserted(mentees[mentor], at, mentee);
                marks[mentor] = inserted(marks[mentor], at, 0);
            }
            marks[mentor][at] |= mark;
        }

        private int[] inserted(int[] from, int at, int value) {
            int[] to = new int[from.length + 1];
            System.arraycopy(from, 0, to, 0, at);
            to[at] = value;
            System.arraycopy(from, at, to, at + 1, from.length - at);
            return to;
        }
    }

    /** Their sides by number of a pair's people, mentor first; empty where one of them is not in the pool. */
    List<Integer> find(PairKey pair) {
        int mentor = mentors.find(pair.mentor());
        int mentee = mentees.find(pair.mentee());
        return mentor < 0 || mentee < 0 ? List.of() : List.of(mentor, mentee);
    }
}
