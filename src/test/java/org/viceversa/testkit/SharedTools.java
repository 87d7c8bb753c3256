package org.viceversa.testkit;

import java.util.EnumMap;
import java.util.Map;

/** One running tool for each kind of database, for tests that do not mind each other's company. */
public final class SharedTools {

    private static final Map<ToolDatabase, RunningTool> RUNNING = new EnumMap<>(ToolDatabase.class);

    private SharedTools() {}

    public static synchronized RunningTool on(ToolDatabase database) {
        return RUNNING.computeIfAbsent(database, RunningTool::start);
    }
}
