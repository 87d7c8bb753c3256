package org.viceversa.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.notice.Mail.Kind;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Notice.MailState;
import org.viceversa.notice.Notices.Recipient;
import org.viceversa.notice.UnsubscribeLinks.Subscription;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.programme.Cycles;

/**
 * Puts what waits for a person into one mail: one a day by their own calendar, outside of their quiet hours. The mail's
 * key is the day, so that two nodes queue one between them.
 */
public final class SendDigests {

    /** How many people are looked at in one go. */
    public static final int MOST = 2_000;

    private static final Duration STALE = Duration.ofDays(14);

    private final Notices notices;
    private final NoticePreferences preferences;
    private final MailQueue queue;
    private final MailTransport transport;
    private final UnsubscribeLinks links;
    private final Directory directory;
    private final Clock clock;

    /** Where people are and what is known of them. */
    public record Directory(People people, Enrolments enrolments, Cycles cycles) {}

    public SendDigests(
            Notices notices,
            NoticePreferences preferences,
            MailQueue queue,
            MailTransport transport,
            UnsubscribeLinks links,
            Directory directory,
            Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.queue = queue;
        this.transport = transport;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nobody while there is no mail server: what waits then is not sent weeks later either. */
    public List<Recipient> list() {
        return !transport.isOn() ? List.of() : notices.listDue(clock.instant(), MOST);
    }

    /** @return whether a mail was queued */
    public boolean run(Recipient recipient) {
        UUID tenant = recipient.tenant();
        UUID person = recipient.person();
        NoticeSettings settings = preferences.of(tenant, person);
        List<Notice> waiting = notices.listWaiting(tenant, person);
        Instant now = clock.instant();
        Predicate<Notice> isWanted = one -> one.isUnread()
                && settings.wantsMail(one.kind())
                && one.madeAt().plus(STALE).isAfter(now);
        List<Notice> wanted = waiting.stream()
                .filter(isWanted)
                .sorted(Comparator.comparing(Notice::madeAt).thenComparing(Notice::kind))
                .toList();
        skip(tenant, waiting, isWanted.negate());
        Optional<Person> known = directory
                .people
                .find(tenant, person)
                .filter(one -> !one.particulars().email().isEmpty());
        if (known.isEmpty() || wanted.isEmpty()) {
            skip(tenant, wanted, one -> true);
            return false;
        }
        ZoneId zone = zone(settings, wanted.get(0));
        Instant allowed = settings.quiet().next(now, zone);
        if (allowed.isAfter(now)) {
            notices.postpone(tenant, person, allowed);
            return false;
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        if (!queue.add(Mail.of(
                tenant, person, Kind.DIGEST, "digest/" + person + "/" + today, text(known.get(), wanted), now))) {
            Instant tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
            notices.postpone(tenant, person, settings.quiet().next(tomorrow, zone));
            return false;
        }
        notices.setMail(tenant, wanted.stream().map(Notice::id).toList(), MailState.MAILED);
        return true;
    }

    private void skip(UUID tenant, List<Notice> waiting, Predicate<Notice> those) {
        List<UUID> ids = waiting.stream().filter(those).map(Notice::id).toList();
        if (!ids.isEmpty()) {
            notices.setMail(tenant, ids, MailState.SKIPPED);
        }
    }

    private MailText text(Person person, List<Notice> wanted) {
        return MailWriter.digest(
                person.name(),
                wanted.stream().map(MailWriter.Item::of).toList(),
                Optional.of(links.of(new Subscription(person.tenant(), person.id(), Kind.DIGEST))));
    }

    /** As they said here; else as they answered when they last took part in something; else where the cycle is. */
    private ZoneId zone(NoticeSettings settings, Notice notice) {
        return settings.zone()
                .or(() -> directory.enrolments.listFor(settings.tenant(), settings.person()).stream()
                        .map(Enrolment::answers)
                        .filter(answers -> !answers.equals(Answers.NONE))
                        .map(Answers::zone)
                        .findFirst())
                .orElseGet(() -> Organisation.is(notice.cycle())
                        ? ZoneOffset.UTC
                        : directory.cycles.get(notice.tenant(), notice.cycle()).zone());
    }
}
