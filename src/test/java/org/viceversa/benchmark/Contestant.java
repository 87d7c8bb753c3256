package org.viceversa.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase.Address;

/**
 * A server that takes part, with its database.
 *
 * @param sessions the table that gets a row for each launch
 */
record Contestant(String name, ServerProcess server, String sessions) implements AutoCloseable {

    /** The least that a launch can cost. */
    static Contestant floor(Postgres postgres, LoadedPlatform platform) throws IOException, SQLException {
        Address database = postgres.newDatabase("floor");
        int port = ServerProcess.freePort();
        List<String> command = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                LaunchFloor.class.getName(),
                Integer.toString(port),
                platform.issuer(),
                platform.keySetAddress(),
                database.url(),
                database.user(),
                database.password());
        return new Contestant("floor", ServerProcess.start(port, "/", command, Map.of()), "session");
    }

    /** The packed tool, with the platform registered by its operator. */
    static Contestant tool(Postgres postgres, LoadedPlatform platform) throws IOException, SQLException {
        Contestant tool = emptyTool(postgres);
        OperatorRegistration.register(tool.base(), platform);
        return tool;
    }

    /** The packed tool, that knows no platform. */
    static Contestant emptyTool(Postgres postgres) throws IOException, SQLException {
        Address database = postgres.newDatabase("tool");
        return new Contestant("tool", startTool(database), "tool_session");
    }

    static ServerProcess startTool(Address database) throws IOException {
        int port = ServerProcess.freePort();
        Map<String, String> settings = Map.of(
                "VICEVERSA_PORT",
                Integer.toString(port),
                "VICEVERSA_URL",
                "http://127.0.0.1:" + port,
                "VICEVERSA_DATABASE_URL",
                database.url(),
                "VICEVERSA_DATABASE_USER",
                database.user(),
                "VICEVERSA_DATABASE_PASSWORD",
                database.password(),
                "VICEVERSA_SECRET_KEY",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "VICEVERSA_OPERATOR_PASSWORD",
                RunningTool.OPERATOR_PASSWORD,
                "VICEVERSA_PRIVATE_ADDRESSES",
                "allow");
        return ServerProcess.start(port, "/health/ready", List.of("-jar", RunningTool.war()), settings);
    }

    URI base() {
        return server.base();
    }

    @Override
    public void close() {
        server.close();
    }
}
