package org.viceversa.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viceversa.assignment.Quality;
import org.viceversa.assignment.Solver;
import org.viceversa.assignment.Watcher;

/** One solver on one instance in a process of its own, which tells its peak memory. */
public final class PairingProcess {

    /**
     * @param peakMegabytes the most that the process had resident
     * @param seconds of wall time
     */
    record Result(double peakMegabytes, double seconds, long total, int matched) {}

    private PairingProcess() {}

    static Result run(Path instance, String who, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(PairingProcess.class.getName(), instance.toString(), who));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(who + " failed: " + answer);
        }
        String[] values = answer.substring(answer.lastIndexOf('\n') + 1).split(" ");
        return new Result(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]),
                Long.parseLong(values[2]),
                Integer.parseInt(values[3]));
    }

    public static void main(String[] arguments) throws IOException {
        PairingInstance instance = PairingInstance.load(Path.of(arguments[0]));
        if (arguments[1].equals("flow")) {
            FlowPeer.load();
        }
        long begun = System.nanoTime();
        long total;
        int matched = 0;
        switch (arguments[1]) {
            case "flow" -> total = FlowPeer.highestTotal(instance);
            case "total" ->
                total = new Solver()
                        .highestTotal(instance.problem(), Watcher.NONE)
                        .total();
            default -> {
                Quality best =
                        new Solver().solve(instance.problem(), Watcher.NONE).quality();
                total = best.total();
                matched = best.matched();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(peakMegabytes() + " " + seconds + " " + total + " " + matched);
    }

    private static double peakMegabytes() throws IOException {
        return Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
