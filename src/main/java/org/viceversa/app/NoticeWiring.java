package org.viceversa.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.viceversa.mentoringsession.CalendarPost;
import org.viceversa.notice.ChangeNoticeSettings;
import org.viceversa.notice.ChangeProgrammeNotices;
import org.viceversa.notice.DeliverMail;
import org.viceversa.notice.FindNotices;
import org.viceversa.notice.ForgetNotices;
import org.viceversa.notice.LoadFacts;
import org.viceversa.notice.Mail;
import org.viceversa.notice.MailOutcome;
import org.viceversa.notice.MailTransport;
import org.viceversa.notice.PostCalendar;
import org.viceversa.notice.PostConcern;
import org.viceversa.notice.PreviewNotice;
import org.viceversa.notice.ReadMyNotices;
import org.viceversa.notice.SaveRule;
import org.viceversa.notice.SendDigests;
import org.viceversa.notice.ShowRules;
import org.viceversa.notice.UnsubscribeLinks;
import org.viceversa.notice.WatchMail;
import org.viceversa.notice.mail.NoMail;
import org.viceversa.notice.mail.SmtpSettings;
import org.viceversa.notice.mail.SmtpTransport;
import org.viceversa.notice.persistence.JdbcMailQueue;
import org.viceversa.notice.persistence.JdbcNoticePreferences;
import org.viceversa.notice.persistence.JdbcNoticeRules;
import org.viceversa.notice.persistence.JdbcNotices;
import org.viceversa.notice.schedule.NoticeJobs;
import org.viceversa.notice.web.MyNoticesResource;
import org.viceversa.notice.web.NoticeRulesResource;
import org.viceversa.notice.web.NoticeSettingsResource;
import org.viceversa.notice.web.OperatorMailResource;
import org.viceversa.notice.web.ProgrammeNoticesResource;
import org.viceversa.notice.web.UnsubscribeServlet;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcGrants;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.ConcernPost;

/** What people are told, and the mail. */
final class NoticeWiring {

    /** For whoever changes meetings. */
    final CalendarPost calendarPost;

    /** For whoever takes reports. */
    final ConcernPost concernPost;

    private final Transactions transactions;
    private final MailTransport transport;
    private final UnsubscribeLinks links;
    private final ChangeNoticeSettings changeSettings;
    private final ReadMyNotices readMyNotices;
    private final List<Object> resources;

    /** Whose facts the rules look at. */
    record Features(
            PeopleWiring people,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            LoadFacts.Sources sources) {}

    NoticeWiring(Plumbing plumbing, Settings settings, Optional<SmtpSettings> smtp, Features features) {
        transactions = plumbing.transactions;
        transport = smtp.<MailTransport>map(SmtpTransport::new).orElseGet(NoMail::new);
        links = new UnsubscribeLinks(settings.tool().base(), plumbing.secretBox);
        JdbcMailQueue queue = new JdbcMailQueue(transactions);
        JdbcNotices notices = new JdbcNotices(transactions);
        JdbcNoticeRules rules = new JdbcNoticeRules(transactions);
        JdbcNoticePreferences preferences = new JdbcNoticePreferences(transactions);
        PeopleWiring people = features.people;
        changeSettings = new ChangeNoticeSettings(preferences, notices, plumbing.clock);
        readMyNotices = new ReadMyNotices(notices, plumbing.clock);
        calendarPost = new PostCalendar(queue, transport, preferences, people.people, links, plumbing.clock);
        concernPost = new PostConcern(queue, transport, people.people);
        FindNotices findNotices = new FindNotices(
                new FindNotices.Places(features.programme.cycles, features.programme.programmes),
                new LoadFacts(features.sources, plumbing.clock),
                rules,
                notices,
                new FindNotices.Recipients(people.people, new JdbcGrants(transactions), preferences),
                features.pairings.endSilentPairing,
                plumbing.clock);
        SendDigests sendDigests = new SendDigests(
                notices,
                preferences,
                queue,
                transport,
                links,
                new SendDigests.Directory(people.people, features.enrolment.enrolments, features.programme.cycles),
                plumbing.clock);
        DeliverMail deliverMail = new DeliverMail(
                queue,
                people.people,
                transport,
                transactions::call,
                counts(plumbing.metrics),
                plumbing.clock,
                new SecureRandom()::nextDouble);
        new NoticeJobs(
                        findNotices,
                        sendDigests,
                        deliverMail,
                        new ForgetNotices(queue, notices, plumbing.clock),
                        transactions)
                .addTo(plumbing.jobs);
        WatchMail watchMail = new WatchMail(queue, transport, plumbing.clock);
        measure(plumbing.metrics, watchMail, plumbing.database::answers);
        resources = List.of(
                new MyNoticesResource(people.callers, readMyNotices, transactions),
                new NoticeSettingsResource(people.callers, changeSettings, transport, transactions),
                new NoticeRulesResource(
                        people.callers,
                        new ShowRules(features.programme.programmes, rules, notices, preferences, people.people),
                        new SaveRule(features.programme.programmes, rules, findNotices, plumbing.clock),
                        new PreviewNotice(features.programme.programmes, rules, queue, transport, plumbing.clock),
                        transport,
                        transactions),
                new ProgrammeNoticesResource(
                        people.callers,
                        new ChangeProgrammeNotices(features.programme.programmes, rules, people.people),
                        people.people,
                        transactions),
                new OperatorMailResource(
                        watchMail, smtp.map(SmtpSettings::described).orElse(""), transactions));
    }

    /** Counts what mail servers said, on this node. */
    private static DeliverMail.MailCounts counts(MeterRegistry metrics) {
        Map<MailOutcome.Result, Counter> counters = new EnumMap<>(MailOutcome.Result.class);
        for (MailOutcome.Result result : MailOutcome.Result.values()) {
            counters.put(
                    result,
                    metrics.counter(
                            "viceversa.mail.attempts", "result", result.name().toLowerCase(Locale.ROOT)));
        }
        return result -> Optional.ofNullable(counters.get(result)).ifPresent(Counter::increment);
    }

    /** What is in the queue, as the database has it at the moment of the question. */
    private static void measure(MeterRegistry metrics, WatchMail watchMail, Supplier<Boolean> answers) {
        for (Mail.State state : Mail.State.values()) {
            Gauge.builder(
                            "viceversa.mail.queue",
                            () -> answers.get() ? watchMail.show().mails().getOrDefault(state, 0) : Double.NaN)
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(metrics);
        }
        Gauge.builder("viceversa.mail.oldest.seconds", () -> answers.get() ? watchMail.oldestSeconds() : Double.NaN)
                .register(metrics);
    }

    UnsubscribeServlet unsubscribeServlet(Plumbing plumbing) {
        return new UnsubscribeServlet(links, changeSettings, transactions, plumbing.templates, plumbing.messagePage);
    }

    List<Object> resources() {
        return resources;
    }

    /** How much of what they were told the caller has not read; nothing for whoever was never told anything. */
    Optional<?> home(Caller caller) {
        int unread = readMyNotices.countUnread(caller);
        return unread == 0 && !readMyNotices.hasAny(caller) ? Optional.empty() : Optional.of(new NoticesPart(unread));
    }

    record NoticesPart(int unread) {}
}
