package org.viceversa.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.ShowSkillMap;
import org.viceversa.skills.HeatMap.Line;
import org.viceversa.skills.HeatMap.Mean;
import org.viceversa.testkit.ToolDatabase.Address;

/**
 * Who can do what in a cycle of five thousand with sixty skills: its groups, and pages of its people. The floor of the
 * groups is one statement, by which the database works out the same means alone.
 */
final class HeatMapBenchmark implements Benchmark {

    private static final int WARM_UP = 2;
    private static final int TIMES = 7;
    private static final String SIZE = SkillMapTool.PEOPLE + "-people-x-" + SkillMapTool.SKILLS + "-skills";

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Postgres postgres = Postgres.start();
                SkillMapTool tool = new SkillMapTool(postgres.newDatabase("map"))) {
            figures.addAll(told(measure(tool, "postgresql")));
        }
        Path folder = Files.createTempDirectory("viceversa-map");
        try (SkillMapTool tool = new SkillMapTool(new Address("jdbc:h2:file:" + folder.resolve("h2"), "sa", ""))) {
            figures.addAll(told(measure(tool, "h2")));
        }
        return figures;
    }

    /** At once as well: should the other database take too long, what was measured before is not lost. */
    private static List<Figure> told(List<Figure> figures) {
        figures.forEach(figure -> System.err.println(figure.toLine()));
        return figures;
    }

    private static List<Figure> measure(SkillMapTool tool, String database) {
        checkPeople(tool);
        checkGroups(tool);
        List<Double> floor = new ArrayList<>();
        List<Double> groups = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            floor.add(millis(tool::means));
            groups.add(millis(() -> groups(tool)));
            first.add(millis(() -> page(tool, "", 0, 100)));
            last.add(millis(() -> page(tool, "", SkillMapTool.PEOPLE - 100, 100)));
            found.add(millis(() -> page(tool, "silva 99", 0, 100)));
        }
        String name = "heat-map-%s-" + database + "-ms";
        return List.of(
                Figure.reported("heat-map-groups-" + database + "÷floor", SIZE, median(groups) / median(floor)),
                Figure.reported(name.formatted("groups"), SIZE, median(groups)),
                Figure.reported(name.formatted("first-100"), SIZE, median(first)),
                Figure.reported(name.formatted("last-100"), SIZE, median(last)),
                Figure.reported(name.formatted("search"), SIZE, median(found)));
    }

    private static double median(List<Double> times) {
        return Samples.median(times.subList(WARM_UP, times.size()));
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static ShowSkillMap.Page page(SkillMapTool tool, String search, int from, int limit) {
        return tool.employees.transactions.call(
                () -> tool.showSkillMap.people(tool.employees.caller, tool.cycle, search, from, limit));
    }

    private static ShowSkillMap.Groups groups(SkillMapTool tool) {
        return tool.employees.transactions.call(() -> tool.showSkillMap.groups(tool.employees.caller, tool.cycle));
    }

    /** Everybody once, with every cell right. */
    private static void checkPeople(SkillMapTool tool) {
        Set<UUID> seen = new HashSet<>();
        for (int from = 0; from < SkillMapTool.PEOPLE; from += ShowSkillMap.MOST_AT_ONCE) {
            ShowSkillMap.Page page = page(tool, "", from, ShowSkillMap.MOST_AT_ONCE);
            for (Line line : page.lines()) {
                require(seen.add(line.person()) && page.total() == SkillMapTool.PEOPLE, "twice: " + line.person());
                int person = tool.people.getOrDefault(line.person(), -1);
                for (int skill = 0; skill < SkillMapTool.SKILLS; skill++) {
                    double level = line.cells().get(skill).orElseThrow().level();
                    require(near(level, SkillMapTool.expected(person, skill)), person + " in " + skill + ": " + level);
                }
            }
        }
        require(seen.size() == SkillMapTool.PEOPLE, seen.size() + " people");
    }

    private static void checkGroups(SkillMapTool tool) {
        Map<String, Map<UUID, Double>> means = tool.means();
        Map<String, List<Mean>> groups = groups(tool).groups();
        require(groups.keySet().equals(means.keySet()), groups.keySet().toString());
        groups.forEach((department, row) -> {
            for (int skill = 0; skill < SkillMapTool.SKILLS; skill++) {
                double expected = means.getOrDefault(department, Map.of()).getOrDefault(tool.skills.get(skill), -1.0);
                require(near(row.get(skill).level(), expected), department + " in " + skill + ": " + row.get(skill));
            }
        });
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1e-6;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
