package org.viceversa.app;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.JdbcSessionStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.schedule.Jobs;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.secret.SecretBox;
import org.viceversa.secret.Secrets;
import org.viceversa.web.MessagePage;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.Templates;
import org.viceversa.web.ToolSessions;

/** What every feature stands on: database, sessions, templates, jobs, calls to platforms, measures. */
final class Plumbing implements AutoCloseable {

    private static final Duration POLL_JOBS = Duration.ofSeconds(2);

    final Clock clock;
    final Secrets secrets = new RandomSecrets();
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final SecretBox secretBox;
    final Database database;
    final Transactions transactions;
    final Jobs jobs;
    final OutboundHttp http;
    final Templates templates;
    final MessagePage messagePage;
    final SessionCookies cookies;
    final ToolSessions sessions;
    private final JvmGcMetrics gcMetrics = new JvmGcMetrics();

    /** @param filesVersion of the pages' own files */
    Plumbing(
            Settings settings,
            Clock clock,
            String contextPath,
            String filesVersion,
            Function<String, @Nullable InputStream> resources) {
        this.clock = clock;
        secretBox = new SecretBox(settings.secretKey());
        database = new Database(settings.database());
        transactions = new Transactions(database);
        jobs = new Jobs(database.dataSource(), database::answers, POLL_JOBS, clock);
        http = new OutboundHttp(new AddressGuard(settings.privateAddresses()), Limits.usual(), clock);
        templates = new Templates(resources, contextPath, filesVersion);
        messagePage = new MessagePage(templates);
        cookies = new SessionCookies(contextPath);
        sessions = new ToolSessions(new JdbcSessionStore(transactions), secrets, clock);
        new JvmMemoryMetrics().bindTo(metrics);
        new JvmThreadMetrics().bindTo(metrics);
        new ProcessorMetrics().bindTo(metrics);
        new UptimeMetrics().bindTo(metrics);
        gcMetrics.bindTo(metrics);
    }

    @Override
    public void close() {
        jobs.close();
        gcMetrics.close();
        metrics.close();
        database.close();
    }
}
