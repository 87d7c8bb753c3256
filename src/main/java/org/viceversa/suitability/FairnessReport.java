package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.viceversa.enrolment.Side;

/**
 * Whether a round serves some groups worse than others.
 *
 * <p>Groups of fewer than {@value #LEAST_SHOWN} people are not shown, and where only one is not, neither is the smallest of
 * the others, lest it could be told by subtraction.
 *
 * @param lines by side and kind of group
 * @param flags where the lowest is less than {@value #FLAGGED_BELOW_PERCENT} per cent of the highest
 */
public record FairnessReport(List<Line> lines, List<Flag> flags) {

    public static final int LEAST_SHOWN = 5;
    public static final int FLAGGED_BELOW_PERCENT = 80;

    /** By what people are grouped. */
    public enum Grouping {
        DEPARTMENT,
        SITE,
        GRADE,
        TENURE
    }

    /**
     * One group.
     *
     * @param group the name, the grade, or the tenure band; empty where it is not known
     * @param paired how many of them have a partner
     * @param meanScore of their pairs, in hundredths of a point; 0 where there are none
     */
    public record Line(Side side, Grouping grouping, String group, int people, int paired, int meanScore) {
        public double rate() {
            return (double) paired / people;
        }
    }

    /** What is compared. */
    public enum Measure {
        MATCH_RATE,
        MEAN_SCORE
    }

    /** @param share of the lowest in the highest */
    public record Flag(Side side, Grouping grouping, Measure measure, String lowest, String highest, double share) {}

    public FairnessReport {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
    }

    public static FairnessReport of(PairingOutcome outcome) {
        List<Line> lines = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        for (Side side : Side.values()) {
            Map<Seeker, List<Integer>> scores = scores(outcome, side);
            for (Grouping grouping : Grouping.values()) {
                List<Line> shown = shown(lines(side, grouping, scores));
                lines.addAll(shown);
                flag(shown, Measure.MATCH_RATE, Line::rate, flags);
                List<Line> withPairs =
                        shown.stream().filter(line -> line.paired() > 0).toList();
                flag(withPairs, Measure.MEAN_SCORE, line -> (double) line.meanScore(), flags);
            }
        }
        return new FairnessReport(lines, flags);
    }

    /** Everybody who could have been paired, with the scores of their pairs. */
    private static Map<Seeker, List<Integer>> scores(PairingOutcome outcome, Side side) {
        Map<Seeker, List<Integer>> scores = new HashMap<>();
        outcome.pairs()
                .forEach(pair -> scores.computeIfAbsent(
                                side == Side.MENTOR ? pair.mentor() : pair.mentee(), one -> new ArrayList<>())
                        .add(pair.score().total()));
        outcome.unpaired().stream()
                .filter(one -> one.side() == side && one.reason() != Unpaired.Reason.NOT_AVAILABLE)
                .forEach(one -> scores.put(one.seeker(), List.of()));
        return scores;
    }

    private static List<Line> lines(Side side, Grouping grouping, Map<Seeker, List<Integer>> scores) {
        Map<String, List<List<Integer>>> groups = new TreeMap<>();
        scores.forEach((one, its) -> groups.computeIfAbsent(group(one, grouping), name -> new ArrayList<>())
                .add(its));
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, people) -> lines.add(new Line(
                side,
                grouping,
                group,
                people.size(),
                (int) people.stream().filter(its -> !its.isEmpty()).count(),
                (int) Math.round(people.stream()
                        .flatMap(List::stream)
                        .mapToInt(score -> score)
                        .average()
                        .orElse(0)))));
        return lines;
    }

    private static String group(Seeker one, Grouping grouping) {
        return switch (grouping) {
            case DEPARTMENT -> one.place().department().strip();
            case SITE -> one.place().site().strip();
            case GRADE ->
                one.seniority().grade().isPresent()
                        ? Integer.toString(one.seniority().grade().getAsInt())
                        : "";
            case TENURE -> one.seniority().band().map(Enum::name).orElse("");
        };
    }

    private static List<Line> shown(List<Line> lines) {
        Set<Line> hidden = new HashSet<>(
                lines.stream().filter(line -> line.people() < LEAST_SHOWN).toList());
        if (hidden.size() == 1) {
            lines.stream()
                    .filter(line -> !hidden.contains(line))
                    .min(Comparator.comparingInt(Line::people).thenComparing(Line::group))
                    .ifPresent(hidden::add);
        }
        return lines.stream().filter(line -> !hidden.contains(line)).toList();
    }

    private static void flag(List<Line> lines, Measure measure, Function<Line, Double> value, List<Flag> flags) {
        if (lines.size() < 2) {
            return;
        }
        Comparator<Line> order = Comparator.comparing(value);
        Line lowest = lines.stream().min(order).orElseThrow();
        Line highest = lines.stream().max(order).orElseThrow();
        double most = value.apply(highest);
        double share = most == 0 ? 1 : value.apply(lowest) / most;
        if (share * 100 < FLAGGED_BELOW_PERCENT) {
            flags.add(new Flag(lowest.side(), lowest.grouping(), measure, lowest.group(), highest.group(), share));
        }
    }
}
