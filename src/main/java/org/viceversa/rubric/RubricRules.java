package org.viceversa.rubric;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;

/** What every rubric keeps to, so that whatever is chosen comes to something. */
public final class RubricRules {

    public static final int MOST_CRITERIA = 12;
    public static final int LEAST_LEVELS = 2;
    public static final int MOST_LEVELS = 8;
    private static final int HEAVIEST = 1_000;
    private static final int HUNDRED = 100;
    private static final int HIGHEST_PROFICIENCY = 5;

    private RubricRules() {}

    /** @throws Refused {@code rubric-invalid}, which says where and why */
    public static void require(Rubric rubric) {
        int count = rubric.criteria().size();
        if (count == 0 || count > MOST_CRITERIA) {
            throw invalid("A rubric has 1 to " + MOST_CRITERIA + " criteria, and this one has " + count + ".");
        }
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : rubric.criteria()) {
            if (!ids.add(criterion.id())) {
                throw invalid("Two criteria of the rubric have the id \"" + criterion.id() + "\".");
            }
            require(criterion);
        }
    }

    private static void require(Criterion criterion) {
        if (criterion.title().isEmpty()) {
            throw invalid("A criterion of the rubric has no title. Give it one, or take it away.");
        }
        String where = "The criterion \"" + criterion.title() + "\" ";
        if (criterion.weight() < 1 || criterion.weight() > HEAVIEST) {
            throw invalid(where + "needs a weight from 1 to " + String.format(Locale.ENGLISH, "%,d", HEAVIEST)
                    + ", not " + criterion.weight() + ".");
        }
        int levels = criterion.levels().size();
        if (levels < LEAST_LEVELS || levels > MOST_LEVELS) {
            throw invalid(where + "needs " + LEAST_LEVELS + " to " + MOST_LEVELS + " levels, and has " + levels + ".");
        }
        int before = -1;
        for (Level level : criterion.levels()) {
            require(where, level, before, criterion.skill().isPresent());
            before = level.percent();
        }
    }

    private static void require(String where, Level level, int before, boolean hasSkill) {
        if (level.title().isEmpty()) {
            throw invalid(where + "has a level without a title.");
        }
        if (level.percent() < 0 || level.percent() > HUNDRED) {
            throw invalid(where + "has a level with " + level.percent() + " percent; 0 to 100 are possible.");
        }
        if (level.percent() <= before) {
            throw invalid(where + "must give more percent with each level: \"" + level.title() + "\" gives "
                    + level.percent() + " after " + before + ".");
        }
        level.proficiency().ifPresent(proficiency -> {
            if (!hasSkill) {
                throw invalid(where + "shows a level of a skill, and names no skill. Choose one, or clear the level.");
            }
            if (proficiency < 0 || proficiency > HIGHEST_PROFICIENCY) {
                throw invalid(where + "shows the level " + proficiency + " of its skill; 0 to 5 are possible.");
            }
        });
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "rubric-invalid", sentence);
    }
}
