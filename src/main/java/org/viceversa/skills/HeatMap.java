package org.viceversa.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who can do what, in numbers: people by skills, or groups of people by skills.
 *
 * <p>A mean of a few people tells what each of them can do, so that groups show none below {@value #FEWEST}. If only one
 * group of a skill kept silent, subtraction would bring its number back: the next smallest then keeps silent with it.
 */
public final class HeatMap {

    /** How many people an aggregate must stand for. */
    public static final int FEWEST = 5;

    private static final int AT_ONCE = 500;

    private HeatMap() {}

    /** @param level what they can do, freshness counted in */
    public record Cell(double level, double confidence) {}

    /** @param cells one for each skill, in the order asked for; empty where nothing was said */
    public record Line(UUID person, List<Optional<Cell>> cells) {}

    /**
     * What a group comes to in one skill.
     *
     * @param people of whom something was said; 0 when it keeps silent
     * @param silent whether the group is too small to speak
     */
    public record Mean(int people, double level, boolean silent) {
        private static final Mean SILENT = new Mean(0, 0, true);
        private static final Mean NOTHING = new Mean(0, 0, false);
    }

    /** One row for each person, in the order asked for. */
    public static List<Line> rows(List<UUID> people, List<UUID> skills, Map<UUID, Map<UUID, Estimate>> estimates) {
        return people.stream()
                .map(person -> new Line(
                        person,
                        skills.stream()
                                .map(skill -> find(estimates, person, skill))
                                .toList()))
                .toList();
    }

    private static Optional<Cell> find(Map<UUID, Map<UUID, Estimate>> estimates, UUID person, UUID skill) {
        return Optional.ofNullable(estimates.getOrDefault(person, Map.of()).get(skill))
                .map(estimate -> new Cell(estimate.effective(), estimate.confidence()));
    }

    /**
     * One mean for each group and skill, in the order asked for.
     *
     * @param groups people by the name of their group; nobody is in two
     * @param estimates asked for some hundred people at once, of whom sums alone are kept: those of thousands by dozens of
     *     skills would fill the memory
     */
    public static <G> Map<G, List<Mean>> means(
            Map<G, List<UUID>> groups,
            List<UUID> skills,
            Function<List<UUID>, Map<UUID, Map<UUID, Estimate>>> estimates) {
        Map<G, List<DoubleSummaryStatistics>> sums = new LinkedHashMap<>();
        Map<UUID, List<DoubleSummaryStatistics>> sumsOf = new LinkedHashMap<>();
        groups.forEach((group, people) -> {
            List<DoubleSummaryStatistics> row =
                    skills.stream().map(any -> new DoubleSummaryStatistics()).toList();
            sums.put(group, row);
            people.forEach(person -> sumsOf.put(person, row));
        });
        List<UUID> people = List.copyOf(sumsOf.keySet());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<UUID> part = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            rows(part, skills, estimates.apply(part))
                    .forEach(line -> add(line, sumsOf.getOrDefault(line.person(), List.of())));
        }
        return silenced(sums, skills.size());
    }

    private static void add(Line line, List<DoubleSummaryStatistics> row) {
        for (int skill = 0; skill < row.size(); skill++) {
            DoubleSummaryStatistics sum = row.get(skill);
            line.cells().get(skill).map(Cell::level).ifPresent(sum::accept);
        }
    }

    private static <G> Map<G, List<Mean>> silenced(Map<G, List<DoubleSummaryStatistics>> sums, int skills) {
        Map<G, List<Mean>> table = new LinkedHashMap<>();
        sums.keySet().forEach(group -> table.put(group, new ArrayList<>()));
        for (int skill = 0; skill < skills; skill++) {
            Map<G, Mean> column = new LinkedHashMap<>();
            for (Map.Entry<G, List<DoubleSummaryStatistics>> row : sums.entrySet()) {
                column.put(row.getKey(), mean(row.getValue().get(skill)));
            }
            silenced(column)
                    .forEach((group, mean) ->
                            table.getOrDefault(group, new ArrayList<>()).add(mean));
        }
        return table;
    }

    private static Mean mean(DoubleSummaryStatistics sum) {
        return sum.getCount() == 0 ? Mean.NOTHING : new Mean((int) sum.getCount(), sum.getAverage(), false);
    }

    private static <G> Map<G, Mean> silenced(Map<G, Mean> column) {
        Map<G, Mean> shown = new LinkedHashMap<>(column);
        List<G> smallestFirst = column.entrySet().stream()
                .filter(entry -> entry.getValue().people() > 0)
                .sorted(Comparator.comparing(entry -> entry.getValue().people()))
                .map(Map.Entry::getKey)
                .toList();
        int silent = 0;
        int hidden = 0;
        for (G group : smallestFirst) {
            int people = column.getOrDefault(group, Mean.NOTHING).people();
            boolean needed = people < FEWEST || (silent > 0 && (silent < 2 || hidden < FEWEST));
            if (needed) {
                shown.put(group, Mean.SILENT);
                silent++;
                hidden += people;
            }
        }
        return shown;
    }
}
