package org.viceversa.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.lti.persistence.JpaLaunchRefusals;
import org.viceversa.lti.persistence.JpaPendingLogins;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.JpaSessionStore;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.schedule.Jobs;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.secret.Secrets;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.Templates;
import org.viceversa.web.ToolSessions;

/** Everything that the tool consists of, made by hand in the order in which it is needed. */
final class Wiring implements AutoCloseable {

    private static final Duration POLL_JOBS = Duration.ofSeconds(2);

    final Settings settings;
    final Clock clock = Clock.systemUTC();
    final Secrets secrets = new RandomSecrets();
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final Database database;
    final Transactions transactions;
    final Jobs jobs;
    final Templates templates;
    final SessionCookies cookies;
    final ToolSessions sessions;
    final JpaPendingLogins pendingLogins;
    final JpaLaunchRefusals refusals;
    private volatile boolean started;

    Wiring(Settings settings, String contextPath, Function<String, @Nullable InputStream> resources) {
        this.settings = settings;
        this.database = new Database(settings.database());
        this.transactions = new Transactions(database);
        this.jobs = new Jobs(database.dataSource(), POLL_JOBS, clock);
        this.templates = new Templates(resources, contextPath);
        this.cookies = new SessionCookies(contextPath);
        this.sessions = new ToolSessions(new JpaSessionStore(transactions), secrets, clock);
        this.pendingLogins = new JpaPendingLogins(transactions);
        this.refusals = new JpaLaunchRefusals(transactions);
    }

    /** Needs the database; may be called again after it threw. */
    void start() {
        new SchemaMigrations(database).run();
        jobs.start();
        started = true;
    }

    boolean isStarted() {
        return started;
    }

    @Override
    public void close() {
        jobs.close();
        database.close();
        metrics.close();
    }
}
