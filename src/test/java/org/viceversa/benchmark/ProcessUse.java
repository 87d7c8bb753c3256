package org.viceversa.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a process used, as Linux's {@code /proc} tells. */
final class ProcessUse {

    /** {@code USER_HZ}, which is 100 on every Linux that people run. */
    private static final int MILLIS_PER_TICK = 10;

    private ProcessUse() {}

    /** CPU time of the process so far; 0 when it has ended. */
    static long cpuMillis(long pid) {
        return ticks(pid, 11, 12) * MILLIS_PER_TICK;
    }

    /** The same for a process and its children, of which those that ended are counted too. */
    static long familyCpuMillis(long pid) {
        long ended = ticks(pid, 13, 14) * MILLIS_PER_TICK;
        long living = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> cpuMillis(child.pid()))
                .sum();
        return cpuMillis(pid) + ended + living;
    }

    static double residentMegabytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static long ticks(long pid, int... fields) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // The name in brackets may hold blanks.
        String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long sum = 0;
        for (int field : fields) {
            sum += Long.parseLong(values[field]);
        }
        return sum;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
