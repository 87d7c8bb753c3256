package org.viceversa.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What somebody might answer, made up: the same for the same person, programme and seed.
 *
 * @param levels in each skill of the programme, 0 to 5
 * @param needs indices of the skills that they would like to learn
 * @param hours half-hours of the working week that suit them
 */
record MadeUpAnswers(
        int months,
        int grade,
        boolean madeUpTenure,
        int[] levels,
        Set<Integer> needs,
        Set<String> languages,
        BitSet hours) {

    private static final int LONGEST_MONTHS = 240;
    private static final int MONTHS_TO_A_GRADE = 40;
    /** Five days of sixteen half-hours. */
    private static final int HALF_HOURS = 80;

    private static final int HIGHEST = 5;

    static MadeUpAnswers of(DryRunPerson person, Programme programme, long seed) {
        SplittableRandom dice = new SplittableRandom(
                seed * 31 + person.id().getLeastSignificantBits() ^ person.id().getMostSignificantBits());
        int dicedMonths = dice.nextInt(LONGEST_MONTHS);
        int months = person.months().orElse(dicedMonths);
        int grade = person.grade().orElse(months / MONTHS_TO_A_GRADE);
        boolean madeUp = person.months().isEmpty() && person.grade().isEmpty();
        int skills = programme.skills().size();
        int[] levels = new int[skills];
        for (int skill = 0; skill < skills; skill++) {
            levels[skill] = dice.nextInt(HIGHEST + 1);
        }
        Set<String> languages = person.languages().isEmpty() ? madeUpLanguages(dice) : person.languages();
        return new MadeUpAnswers(
                months, grade, madeUp, levels, needs(levels, programme.form().needsMost()), languages, hours(dice));
    }

    /** What they know least. */
    private static Set<Integer> needs(int[] levels, int most) {
        List<Integer> indices = new ArrayList<>();
        for (int skill = 0; skill < levels.length; skill++) {
            if (levels[skill] < HIGHEST) {
                indices.add(skill);
            }
        }
        indices.sort((one, other) -> levels[one] - levels[other]);
        return Set.copyOf(indices.subList(0, Math.min(most, indices.size())));
    }

    private static Set<String> madeUpLanguages(SplittableRandom dice) {
        return dice.nextInt(10) == 0 ? Set.of("fr") : Set.of("en");
    }

    /** Two or three stretches of the working week. */
    private static BitSet hours(SplittableRandom dice) {
        BitSet hours = new BitSet(HALF_HOURS);
        for (int stretch = 0; stretch < 3; stretch++) {
            int from = dice.nextInt(HALF_HOURS - 8);
            hours.set(from, from + 4 + dice.nextInt(5));
        }
        return hours;
    }

    int sharedMinutes(MadeUpAnswers other) {
        BitSet shared = (BitSet) hours.clone();
        shared.and(other.hours);
        return 30 * shared.cardinality();
    }
}
