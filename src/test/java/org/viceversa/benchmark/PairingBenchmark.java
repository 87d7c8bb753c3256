package org.viceversa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The solver of {@code assignment} against OR-Tools, with JGraphT for a small size beside it. */
final class PairingBenchmark implements Benchmark {

    private static final int CANDIDATES = 15;
    private static final int TIES = 20;
    private static final long SEED = 1;

    /** Five at least, unless somebody only wants a first idea. */
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private final List<Figure> figures = new ArrayList<>();

    @Override
    public List<Figure> measure() throws Exception {
        figures.clear();
        FlowPeer.load();
        small();
        PairingInstance middle = PairingInstance.of(10_000, CANDIDATES, SEED);
        PairingContest ten = contest("10,000", middle, 12, ROUNDS + 2, 0.25);
        PairingInstance large = PairingInstance.of(100_000, CANDIDATES, SEED);
        PairingContest hundred = contest("100,000", large, 1, ROUNDS, 0.18);
        double perEdge = hundred.total() / large.right().length;
        double perEdgeBefore = ten.total() / middle.right().length;
        figures.add(Figure.atMost("pairing-growth", "100,000", perEdge / perEdgeBefore, 2));
        memory(PairingInstance.of(100_000, 2 * CANDIDATES, SEED));
        if (Boolean.parseBoolean(System.getProperty("million", "true"))) {
            million(PairingInstance.of(100_000, 7, SEED).times(10));
        }
        return List.copyOf(figures);
    }

    private void small() {
        PairingInstance instance = PairingInstance.of(1_000, CANDIDATES, SEED).unit();
        PairingContest contest = PairingContest.of("1,000 unit", instance, 40, 9);
        figures.add(Figure.reported("pairing-total-unit", "1,000", contest.total() / contest.peer()));
        figures.add(Figure.reported("pairing-jgrapht", "1,000", contest.total() / PairingContest.jgrapht(instance)));
    }

    private PairingContest contest(String size, PairingInstance instance, int warmUps, int rounds, double goal) {
        PairingContest mixed = PairingContest.of(size + " mixed", instance, warmUps, rounds);
        figures.add(Figure.atMost("pairing-total", size + "-mixed", mixed.total() / mixed.peer(), goal));
        figures.add(Figure.atMost("pairing-full", size + "-mixed", mixed.full() / mixed.peer(), 1));
        PairingContest unit = PairingContest.of(size + " unit", instance.unit(), warmUps / 2, rounds);
        figures.add(Figure.atMost("pairing-total", size + "-unit", unit.total() / unit.peer(), goal));
        figures.add(Figure.atMost("pairing-full", size + "-unit", unit.full() / unit.peer(), 1));
        PairingContest tied = PairingContest.of(size + " tied", instance.tied(TIES), warmUps / 2, rounds);
        figures.add(Figure.atMost("pairing-total-tied", size + "-mixed", tied.total() / tied.peer(), 0.5));
        figures.add(Figure.reported("pairing-full-tied", size + "-mixed", tied.full() / tied.peer()));
        return mixed;
    }

    private void memory(PairingInstance instance) throws IOException, InterruptedException {
        Path file = Files.createTempFile("pairing", ".bin");
        try {
            instance.save(file);
            PairingProcess.Result ours = PairingProcess.run(file, "total", "-XX:+UseSerialGC", "-Xmx320m");
            PairingProcess.Result peer = PairingProcess.run(file, "flow", "-XX:+UseSerialGC", "-Xmx320m");
            PairingContest.check(ours.total() == peer.total(), "memory");
            System.out.println("pairing memory: " + ours + ", OR-Tools " + peer);
            double ratio = ours.peakMegabytes() / peer.peakMegabytes();
            figures.add(Figure.atMost("pairing-memory", "100,000-with-30", ratio, 0.4));
        } finally {
            Files.delete(file);
        }
    }

    private void million(PairingInstance instance) throws IOException, InterruptedException {
        Path file = Files.createTempFile("pairing", ".bin");
        try {
            instance.save(file);
            PairingProcess.Result full = PairingProcess.run(file, "full", "-XX:+UseSerialGC", "-Xmx6g");
            System.out.println("pairing million, " + instance.right().length + " edges: " + full);
            figures.add(Figure.reported("pairing-million-s", "1,000,000", full.seconds()));
            figures.add(Figure.reported("pairing-million-mb", "1,000,000", full.peakMegabytes()));
        } finally {
            Files.delete(file);
        }
    }
}
