package org.viceversa.suitability;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Numbers what mentors know, or want, by skill and level: each such combination is a row of {@link BlockRows}.
 *
 * <p>Where a skill has many levels, neighbours share a row, which then tells the best that any of them could come to.
 */
final class SkillRows {

    private static final int MOST_LEVELS = 12;

    /** By the mentors' entry. */
    final int[] rowOfEntry;
    /** By skill. */
    final int[][] rowsOfSkill;

    private int[][] levelsOfRow = new int[64][];
    private int rows;

    SkillRows(SkillLists mentors, int skills) {
        rowOfEntry = new int[mentors.skill.length];
        rowsOfSkill = new int[skills][0];
        TreeSet<Integer>[] levels = levels(mentors, skills);
        for (int skill = 0; skill < skills; skill++) {
            rowsOfSkill[skill] =
                    number(levels[skill].stream().mapToInt(level -> level).toArray());
        }
        for (int entry = 0; entry < rowOfEntry.length; entry++) {
            int level = mentors.level[entry];
            rowOfEntry[entry] = IntStream.of(rowsOfSkill[mentors.skill[entry]])
                    .filter(row -> Arrays.binarySearch(levelsOfRow[row], level) >= 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TreeSet<Integer>[] levels(SkillLists mentors, int skills) {
        TreeSet<Integer>[] levels = new TreeSet[skills];
        Arrays.setAll(levels, skill -> new TreeSet<>());
        for (int entry = 0; entry < mentors.skill.length; entry++) {
            levels[mentors.skill[entry]].add(mentors.level[entry]);
        }
        return levels;
    }

    private int[] number(int[] levels) {
        int groups = Math.min(MOST_LEVELS, levels.length);
        int[] numbers = new int[groups];
        for (int group = 0; group < groups; group++) {
            if (rows == levelsOfRow.length) {
                levelsOfRow = Arrays.copyOf(levelsOfRow, 2 * rows);
            }
            levelsOfRow[rows] =
                    Arrays.copyOfRange(levels, levels.length * group / groups, levels.length * (group + 1) / groups);
            numbers[group] = rows++;
        }
        return numbers;
    }

    int size() {
        return rows;
    }

    /** The best that any level of a row teaches somebody with this level, in per cent. */
    int best(int row, Reach reach, int learner) {
        int best = 0;
        for (int level : levelsOfRow[row]) {
            best = Math.max(best, reach.at(level - learner));
        }
        return best;
    }

    /** The best that somebody with this level teaches any level of a row, in per cent. */
    int bestLearnt(int row, Reach reach, int teacher) {
        int best = 0;
        for (int level : levelsOfRow[row]) {
            best = Math.max(best, reach.at(teacher - level));
        }
        return best;
    }
}
