package org.viceversa.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Solver;
import org.viceversa.assignment.Watcher;
import org.viceversa.programme.DryRunReport.PersonLine;
import org.viceversa.programme.DryRunReport.Rule;
import org.viceversa.programme.DryRunReport.RuleCount;
import org.viceversa.programme.DryRunReport.Side;
import org.viceversa.programme.DryRunReport.SkillLine;

/** Plays a programme through with people who have not been asked yet: pure, and the same for the same seed. */
final class DryRun {

    private final Programme programme;
    private final List<Guest> guests;
    private final DryRunRules rules;
    private final List<Guest> mentors = new ArrayList<>();
    private final List<Guest> mentees = new ArrayList<>();
    private final List<int[]> candidates = new ArrayList<>();
    private final int[] forbidden = new int[Rule.values().length];
    private final int[] freed = new int[Rule.values().length];
    private int[] candidatesOfMentors = new int[0];

    /** Somebody with what was made up for them. */
    record Guest(DryRunPerson person, MadeUpAnswers answers) {}

    private DryRun(Programme programme, List<DryRunPerson> people, long seed) {
        this.programme = programme;
        this.rules = new DryRunRules(programme);
        this.guests = people.stream()
                .map(person -> new Guest(person, MadeUpAnswers.of(person, programme, seed)))
                .toList();
    }

    /** @param nameOf a skill's name */
    static DryRunReport of(Programme programme, List<DryRunPerson> people, long seed, Function<UUID, String> nameOf) {
        DryRun run = new DryRun(programme, people, seed);
        run.takeSides();
        run.compare();
        return run.report(nameOf);
    }

    private void takeSides() {
        for (Guest guest : guests) {
            Side side = rules.sideOf(guest, guests);
            if (side == Side.MENTOR || side == Side.BOTH) {
                mentors.add(guest);
            }
            if (side == Side.MENTEE || side == Side.BOTH) {
                mentees.add(guest);
            }
        }
        candidatesOfMentors = new int[mentors.size()];
    }

    private void compare() {
        for (Guest mentee : mentees) {
            EnumSet<Rule> helps = EnumSet.noneOf(Rule.class);
            int[] found = IntStream.range(0, mentors.size())
                    .filter(index -> mentors.get(index) != mentee)
                    .filter(index -> isAllowed(mentors.get(index), mentee, helps))
                    .toArray();
            Arrays.stream(found).forEach(index -> candidatesOfMentors[index]++);
            candidates.add(found);
            if (found.length == 0) {
                helps.forEach(rule -> freed[rule.ordinal()]++);
            }
        }
    }

    /** @param helps rules which alone stood in somebody's way are added */
    private boolean isAllowed(Guest mentor, Guest mentee, Set<Rule> helps) {
        EnumSet<Rule> broken = rules.broken(mentor, mentee);
        broken.forEach(rule -> forbidden[rule.ordinal()]++);
        if (broken.size() == 1) {
            helps.addAll(broken);
        }
        return broken.isEmpty();
    }

    private DryRunReport report(Function<UUID, String> nameOf) {
        int pairs = mostPairs(candidates, mentors.size(), 1);
        int atMost = mostPairs(candidates, mentors.size(), programme.form().capacityMost());
        List<SkillLine> skills = skillLines(nameOf);
        List<PersonLine> lines = personLines();
        int madeUp = (int)
                guests.stream().filter(guest -> guest.answers().madeUpTenure()).count();
        int neither =
                (int) lines.stream().filter(line -> line.side() == Side.NEITHER).count();
        DryRunReport bare = new DryRunReport(
                guests.size(),
                mentors.size(),
                mentees.size(),
                neither,
                madeUp,
                pairs,
                atMost,
                ruleCounts(),
                skills,
                lines,
                List.of());
        return DryRunWarnings.added(bare, programme.form().capacityMost());
    }

    /**
     * @param candidates by person of the one side, who has one partner at most: indices of the other side, ascending
     * @param others how many stand on the other side
     * @param capacity how many partners each of these takes
     */
    static int mostPairs(List<int[]> candidates, int others, int capacity) {
        int[] first = new int[candidates.size() + 1];
        for (int person = 0; person < candidates.size(); person++) {
            first[person + 1] = first[person] + candidates.get(person).length;
        }
        AssignmentProblem problem = AssignmentProblem.of(
                filled(candidates.size(), 1),
                filled(others, capacity),
                first,
                candidates.stream().flatMapToInt(Arrays::stream).toArray(),
                filled(first[candidates.size()], 1),
                new BitSet());
        return new Solver().highestTotal(problem, Watcher.NONE).pairs();
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    private List<RuleCount> ruleCounts() {
        return Arrays.stream(Rule.values())
                .filter(rule -> forbidden[rule.ordinal()] > 0)
                .map(rule -> new RuleCount(rule, forbidden[rule.ordinal()], freed[rule.ordinal()]))
                .toList();
    }

    private List<SkillLine> skillLines(Function<UUID, String> nameOf) {
        return IntStream.range(0, programme.skills().size())
                .mapToObj(skill ->
                        skillLine(skill, nameOf.apply(programme.skills().get(skill))))
                .toList();
    }

    private SkillLine skillLine(int skill, String name) {
        List<Guest> needers = mentees.stream()
                .filter(mentee -> mentee.answers().needs().contains(skill))
                .toList();
        int lowest = needers.stream()
                .mapToInt(mentee -> mentee.answers().levels()[skill])
                .min()
                .orElse(0);
        int teachers = (int) mentors.stream()
                .filter(mentor -> mentor.answers().levels()[skill] > lowest)
                .count();
        return new SkillLine(programme.skills().get(skill), name, needers.size(), teachers);
    }

    private List<PersonLine> personLines() {
        List<PersonLine> lines = new ArrayList<>();
        for (Guest guest : guests) {
            int asMentee = mentees.indexOf(guest);
            int asMentor = mentors.indexOf(guest);
            int partners =
                    asMentee >= 0 ? candidates.get(asMentee).length : asMentor >= 0 ? candidatesOfMentors[asMentor] : 0;
            lines.add(new PersonLine(
                    guest.person().id(),
                    guest.person().name(),
                    side(asMentor >= 0, asMentee >= 0),
                    guest.answers().madeUpTenure(),
                    partners));
        }
        return Collections.unmodifiableList(lines);
    }

    private static Side side(boolean mentor, boolean mentee) {
        if (mentor) {
            return mentee ? Side.BOTH : Side.MENTOR;
        }
        return mentee ? Side.MENTEE : Side.NEITHER;
    }
}
