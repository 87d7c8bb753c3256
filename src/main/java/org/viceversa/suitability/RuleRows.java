package org.viceversa.suitability;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viceversa.enrolment.Side;

/**
 * For one person and one rule, everybody on the other side whom it keeps away, as bits. People who are alike in what a
 * rule looks at share their row. Not for several threads at once.
 */
final class RuleRows {

    private final PoolIndex index;
    private final Disqualifications rules;
    private final Crowd own;
    private final Crowd others;
    private final boolean areMentors;
    private final int words;
    private final Map<Rule, Map<Object, long[]>> shared = new EnumMap<>(Rule.class);
    private final Map<Long, long[]> teachable = new HashMap<>();
    private int[][] specials = new int[0][];

    private static final Map<Rule, Integer> MARKS = Map.of(
            Rule.SAME_PERSON, PoolIndex.SAME_PERSON,
            Rule.AVOIDED, PoolIndex.AVOIDED,
            Rule.PAIRED_LATELY, PoolIndex.LATELY,
            Rule.BLOCKED_BY_STAFF, PoolIndex.BLOCKED);

    /** @param side of the people whose rows they are */
    RuleRows(Suitability suits, Side side) {
        index = suits.index;
        rules = suits.rules;
        areMentors = side == Side.MENTOR;
        own = areMentors ? index.mentors : index.mentees;
        others = areMentors ? index.mentees : index.mentors;
        words = (others.size() + Long.SIZE - 1) / Long.SIZE;
    }

    int people() {
        return own.size();
    }

    int others() {
        return others.size();
    }

    int words() {
        return words;
    }

    /** Not to be changed. */
    long[] row(Rule rule, int person) {
        if (MARKS.containsKey(rule)) {
            return marked(person, MARKS.getOrDefault(rule, 0));
        }
        return switch (rule) {
            case NO_SHARED_LANGUAGE -> sharedRow(rule, person, key(own.tongues[person]));
            case NO_SHARED_TIME -> sharedRow(rule, person, key(own.free[person]));
            case NOT_REVERSE -> sharedRow(rule, person, List.of(own.tenure[person], own.grade[person]));
            case SAME_DEPARTMENT -> sharedRow(rule, person, own.department[person]);
            case NOT_AVAILABLE -> sharedRow(rule, person, own.available[person]);
            case GRADING_CONFLICT ->
                sharedRow(rule, person, key(areMentors ? own.courses[person] : own.grades[person]));
            case REPORTING_LINE -> sharedRow(rule, person, List.of(own.key[person], key(own.managers[person])));
            case NOTHING_TO_TEACH -> nothingToTeach(person);
            default -> tested(rule, person);
        };
    }

    private static List<Long> key(long[] set) {
        return Arrays.stream(set).boxed().toList();
    }

    private static List<Integer> key(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private long[] sharedRow(Rule rule, int person, Object kind) {
        return shared.computeIfAbsent(rule, its -> new HashMap<>()).computeIfAbsent(kind, its -> tested(rule, person));
    }

    private long[] tested(Rule rule, int person) {
        long[] row = new long[words];
        Disqualifications.Test test = rules.inForce().get(rule);
        if (test != null) {
            for (int other = 0; other < others.size(); other++) {
                if (areMentors ? test.keepsApart(person, other) : test.keepsApart(other, person)) {
                    set(row, other);
                }
            }
        }
        return row;
    }

    private static void set(long[] row, int bit) {
        row[bit / Long.SIZE] |= 1L << bit;
    }

    private long[] marked(int person, int mark) {
        long[] row = new long[words];
        for (int other : specials(person)) {
            int marks = areMentors ? index.marks(person, other) : index.marks(other, person);
            if ((marks & mark) != 0) {
                set(row, other);
            }
        }
        return row;
    }

    private int[] specials(int person) {
        if (areMentors) {
            return index.specials(person);
        }
        if (specials.length == 0 && own.size() > 0) {
            specials = index.specialsOfMentees();
        }
        return specials[person];
    }

    private long[] nothingToTeach(int person) {
        long[] row = new long[words];
        SkillLists lists = areMentors ? own.offers : own.wishes;
        for (int entry = lists.first[person]; entry < lists.first[person + 1]; entry++) {
            long[] some = teachable(lists.skill[entry], lists.level[entry]);
            for (int word = 0; word < words; word++) {
                row[word] |= some[word];
            }
        }
        for (int word = 0; word < words; word++) {
            row[word] = ~row[word] & all(word);
        }
        return row;
    }

    /** Those whom somebody with this level can teach a skill, or who can teach it to somebody with this level. */
    private long[] teachable(int skill, int level) {
        return teachable.computeIfAbsent(((long) skill << Integer.SIZE) | level, key -> {
            long[] row = new long[words];
            SkillLists lists = areMentors ? others.wishes : others.offers;
            for (int other = 0; other < others.size(); other++) {
                for (int entry = lists.first[other]; entry < lists.first[other + 1]; entry++) {
                    int ahead = areMentors ? level - lists.level[entry] : lists.level[entry] - level;
                    if (lists.skill[entry] == skill && index.criteria.reach().at(ahead) > 0) {
                        set(row, other);
                    }
                }
            }
            return row;
        });
    }

    /** Everybody of the other side whose bit lies in a word. */
    long all(int word) {
        int last = others.size() - word * Long.SIZE;
        return last >= Long.SIZE ? -1L : (1L << last) - 1;
    }

    /** The rules that hold, in their order. */
    Set<Rule> rules() {
        return rules.inForce().keySet();
    }
}
