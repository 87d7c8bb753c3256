package org.viceversa.testkit;

import java.util.EnumMap;
import java.util.Map;

/** One running tool for each kind of database, for tests that do not mind each other's company. */
public final class SharedTools {

    private static final Map<ToolDatabase, RunningTool> RUNNING = new EnumMap<>(ToolDatabase.class);
    private static final Map<ToolDatabase, ToolDatabase.Address> ADDRESSES = new EnumMap<>(ToolDatabase.class);
    private static IllUsed illUsed;

    private SharedTools() {}

    public static synchronized RunningTool on(ToolDatabase database) {
        return RUNNING.computeIfAbsent(database, any -> {
            ADDRESSES.put(database, database.newEmpty());
            return RunningTool.start(ADDRESSES.get(database), Map.of());
        });
    }

    /** Where the shared tool keeps its state; H2's file is open to that tool alone. */
    public static synchronized ToolDatabase.Address addressOf(ToolDatabase database) {
        on(database);
        return ADDRESSES.get(database);
    }

    /** A tool for bad input, after which nobody signs in for a while: the operator did so before. */
    public record IllUsed(RunningTool tool, Operator operator) {}

    /** On the database that bears less: PostgreSQL keeps no NUL and no half characters. */
    public static synchronized IllUsed illUsed() {
        if (illUsed == null) {
            RunningTool tool = RunningTool.start(ToolDatabase.POSTGRESQL);
            illUsed = new IllUsed(tool, Operator.of(tool));
        }
        return illUsed;
    }
}
