package org.viceversa.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.ListEmployees;
import org.viceversa.testkit.ToolDatabase.Address;

/** The first page of a search among a hundred thousand records, with its count, as the page asks for it. */
final class PeopleSearchBenchmark implements Benchmark {

    private static final int EMPLOYEES = 100_000;
    private static final int TIMES = 30;

    /** What is typed, with how many it finds at least; a search is counted as far as the page counts. */
    private static final Map<String, Integer> SEARCHES = new LinkedHashMap<>(Map.of(
            "everybody", 100_000,
            "emp-", 100_000,
            "emp-0777", 100,
            "EMP-077777", 1,
            "silva77", 1,
            "ana", 10_000,
            "department 07", 2_000,
            "ana department 08", 1,
            "ana bilal", 0));

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Postgres postgres = Postgres.start();
                EmployeeTool tool = new EmployeeTool(postgres.newDatabase("employees"))) {
            figures.addAll(measure(tool, "postgresql"));
        }
        Path folder = Files.createTempDirectory("viceversa-search");
        try (EmployeeTool tool = new EmployeeTool(new Address("jdbc:h2:file:" + folder.resolve("h2"), "sa", ""))) {
            figures.addAll(measure(tool, "h2"));
        }
        return figures;
    }

    private static List<Figure> measure(EmployeeTool tool, String database) throws Exception {
        tool.importLookedAt(EmployeeTool.table(EMPLOYEES, 0).getBytes(StandardCharsets.UTF_8));
        tool.execute("analyze");
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Integer> search : SEARCHES.entrySet()) {
            String typed = search.getKey().equals("everybody") ? "" : search.getKey();
            EmployeeFilter filter = EmployeeFilter.of(typed, "", "", Optional.empty(), Optional.empty());
            figures.add(Figure.reported(
                    "people-search-" + database + "-ms",
                    search.getKey().replace(' ', '+'),
                    millis(tool, filter, search.getValue())));
        }
        return figures;
    }

    private static double millis(EmployeeTool tool, EmployeeFilter filter, int least) {
        int most = filter.words().isEmpty() ? EMPLOYEES : ListEmployees.MOST_COUNTED + 1;
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            List<EmployeeRecord> page = tool.records.list(tool.tenant, filter, Optional.empty(), 101);
            int count = tool.records.count(tool.tenant, filter, most);
            times.add((System.nanoTime() - begun) / 1e6);
            if (count < Math.min(least, most) || page.size() != Math.min(101, count)) {
                throw new IllegalStateException(filter + " found " + count);
            }
        }
        return Samples.median(times.subList(TIMES / 3, TIMES));
    }
}
