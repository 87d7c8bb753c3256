package org.viceversa.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmark that the system property {@code benchmark} names, or all, and prints its figures last. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("launch", new LaunchBenchmark());
        ALL.put("roster", new RosterBenchmark());
        ALL.put("import", new ImportBenchmark());
        ALL.put("people-search", new PeopleSearchBenchmark());
        ALL.put("ge500", new Ge500Benchmark());
        ALL.put("heat-map", new HeatMapBenchmark());
        ALL.put("pairing", new PairingBenchmark());
        ALL.put("pairing-500", new PairingRoundBenchmark());
        ALL.put("candidates", new CandidatesBenchmark());
        ALL.put("explanations", new ExplanationsBenchmark());
        ALL.put("autosave", new AutosaveBenchmark());
        ALL.put("delivery", new DeliveryBenchmark());
        ALL.put("grading", new GradingBenchmark());
        ALL.put("planning", new PlanningBenchmark());
        ALL.put("ledger", new LedgerBenchmark());
        ALL.put("whole", new WholeBenchmark());
    }

    private Benchmarks() {}

    public static void main(String[] arguments) {
        String name = System.getProperty("benchmark", "all");
        if (!name.equals("all") && !ALL.containsKey(name)) {
            System.err.println("There is no benchmark \"" + name + "\"; there are " + ALL.keySet() + " and all.");
            System.exit(1);
        }
        // Threads that still serve must not keep a run alive that has failed.
        int status = 1;
        try {
            run(name);
            status = 0;
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
        } finally {
            System.exit(status);
        }
    }

    private static void run(String name) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Benchmark> benchmark : ALL.entrySet()) {
            if (name.equals("all") || name.equals(benchmark.getKey())) {
                figures.addAll(benchmark.getValue().measure());
            }
        }
        figures.stream().map(Figure::toLine).forEach(System.out::println);
    }
}
