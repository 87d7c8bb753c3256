package org.viceversa.app;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.secret.SealBroken;
import org.viceversa.web.StaticFiles;

/**
 * Starts the tool with its web application, on whichever server that runs.
 *
 * <p>Wrong settings stop the start. A database that is away does not: the tool says that it waits, and goes on when the
 * database is there.
 */
public final class ToolStartup implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(ToolStartup.class);
    private static final Duration NEXT_TRY = Duration.ofSeconds(3);

    private static final int TRIAL_TRIES = 20;

    /** Jersey warns of each resource that is registered as an instance; kept here, since loggers are held weakly. */
    private static final java.util.logging.Logger JERSEY = java.util.logging.Logger.getLogger("org.glassfish.jersey");

    private @Nullable Wiring wiring;
    private @Nullable Thread starter;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        JERSEY.setLevel(Level.SEVERE);
        Settings settings = SettingsReader.fromEnvironment();
        ServletContext context = event.getServletContext();
        Wiring wired = new Wiring(
                settings, context.getContextPath(), StaticFiles.versionOf(context), context::getResourceAsStream);
        wiring = wired;
        Routes.register(context, wired);
        Thread thread = new Thread(() -> start(wired), "start");
        thread.setDaemon(true);
        thread.start();
        starter = thread;
    }

    private static void start(Wiring wiring) {
        long begun = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                wiring.start();
                startTrial(wiring);
                LOG.info(
                        "Viceversa is ready after {} ms",
                        Duration.ofNanos(System.nanoTime() - begun).toMillis());
                return;
            } catch (SealBroken forGood) {
                LOG.error("Viceversa stays closed, and trying again will not help. {}", forGood.getMessage());
                return;
            } catch (RuntimeException notYet) {
                LOG.warn("Viceversa waits: {}", rootMessage(notYet));
                LOG.debug("The cause", notYet);
                LockSupport.parkNanos(NEXT_TRY.toNanos());
            }
        }
    }

    /** The server may take a moment longer than the database until it answers. */
    private static void startTrial(Wiring wiring) {
        for (int tries = 1; ; tries++) {
            try {
                wiring.startTrial();
                return;
            } catch (RuntimeException notYet) {
                if (tries == TRIAL_TRIES) {
                    LOG.error("The sandbox could not register the tool: {}", rootMessage(notYet));
                    return;
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": "
                + String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (starter != null) {
            starter.interrupt();
        }
        if (wiring != null) {
            wiring.close();
        }
        deregisterOwnDrivers();
    }

    /** A driver that stays registered would keep the web application's classes from being let go. */
    private static void deregisterOwnDrivers() {
        for (Driver driver : Collections.list(DriverManager.getDrivers())) {
            if (driver.getClass().getClassLoader() == ToolStartup.class.getClassLoader()) {
                try {
                    DriverManager.deregisterDriver(driver);
                } catch (SQLException e) {
                    LOG.warn("The driver {} stays registered", driver.getClass().getName(), e);
                }
            }
        }
    }
}
