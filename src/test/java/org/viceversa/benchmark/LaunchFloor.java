package org.viceversa.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The bare work of a launch, as a server: JDK's crypto, one SQL statement for the launch and one for the page.
 *
 * <p>What a tool must have and this one has not: several platforms, refusals that say why, a login kept on the server,
 * key rotation, limits, logs, measures.
 */
final class LaunchFloor {

    private LaunchFloor() {}

    /** @param arguments port, issuer, address of the issuer's key set, database URL, its user and password */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        FloorStore store = new FloorStore(pool(arguments[3], arguments[4], arguments[5]));
        store.createTables();
        FloorLogins logins = new FloorLogins();
        FloorTokens tokens = new FloorTokens(arguments[1], arguments[2]);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(new FloorLoginServlet(logins, arguments[1], "http://127.0.0.1:" + port)),
                "/lti/login");
        context.addServlet(new ServletHolder(new FloorLaunchServlet(logins, tokens, store)), "/lti/launch");
        context.addServlet(new ServletHolder(new FloorPageServlet(store)), "/app");
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        server.join();
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(10);
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }
}
