package org.viceversa.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.viceversa.employees.ImportCounts;
import org.viceversa.testkit.ToolDatabase.Address;

/** Importing a table of employees with its dry run: for the first time, unchanged, and with some changed. */
final class ImportBenchmark implements Benchmark {

    private static final int EMPLOYEES = 100_000;
    private static final int ROUNDS = 3;
    private static final String SIZE = EMPLOYEES + "-employees";

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Postgres postgres = Postgres.start();
                EmployeeTool tool = new EmployeeTool(postgres.newDatabase("employees"))) {
            figures.addAll(measure(tool, "postgresql", true));
        }
        Path folder = Files.createTempDirectory("viceversa-import");
        try (EmployeeTool tool = new EmployeeTool(new Address("jdbc:h2:file:" + folder.resolve("h2"), "sa", ""))) {
            figures.addAll(measure(tool, "h2", false));
        }
        return figures;
    }

    private static List<Figure> measure(EmployeeTool tool, String database, boolean hasFloor) throws Exception {
        String text = EmployeeTool.table(EMPLOYEES, 0);
        byte[] table = text.getBytes(StandardCharsets.UTF_8);
        byte[] changed = EmployeeTool.table(EMPLOYEES, 1).getBytes(StandardCharsets.UTF_8);
        List<Double> floor = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> unchanged = new ArrayList<>();
        List<Double> some = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            tool.empty();
            if (hasFloor) {
                take(floor, round, () -> EmployeeFloor.run(tool, text));
                tool.empty();
            }
            take(first, round, () -> check(tool.importLookedAt(table), EMPLOYEES, 0));
            take(unchanged, round, () -> check(tool.importLookedAt(table), 0, 0));
            take(some, round, () -> check(tool.importLookedAt(changed), 0, EMPLOYEES / 20));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: floor %s, first %s, unchanged %s, changed %s ms%n",
                database,
                floor,
                first,
                unchanged,
                some);
        List<Figure> figures = new ArrayList<>();
        if (hasFloor) {
            figures.add(Figure.atMost("import", SIZE, Samples.median(first) / Samples.median(floor), 6));
        }
        figures.add(Figure.reported("import-" + database + "-s", SIZE, Samples.median(first) / 1000));
        figures.add(Figure.reported("import-unchanged-" + database + "-s", SIZE, Samples.median(unchanged) / 1000));
        figures.add(Figure.reported("import-5%-changed-" + database + "-s", SIZE, Samples.median(some) / 1000));
        return figures;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void take(List<Double> times, int round, Work work) throws Exception {
        System.gc();
        long begun = System.nanoTime();
        work.run();
        if (round > 0) {
            times.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private static void check(ImportCounts counts, int added, int changed) {
        if (counts.lines() != EMPLOYEES || counts.added() != added || counts.changed() != changed) {
            throw new IllegalStateException(counts.toString());
        }
    }
}
