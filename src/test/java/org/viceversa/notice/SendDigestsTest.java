package org.viceversa.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.mentoringsession.CalendarMail;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.UnsubscribeLinks.Subscription;
import org.viceversa.pairing.Pairing;
import org.viceversa.pulse.Concern;
import org.viceversa.testkit.InMemoryMailQueue.Entry;

class SendDigestsTest {

    private NoticesFixture rules = new NoticesFixture("2027-01-04T10:00:00Z");

    private List<Mail> mails() {
        return rules.queue.entries().stream().map(Entry::mail).toList();
    }

    private List<Mail> mailsTo(UUID person) {
        return mails().stream().filter(mail -> mail.person().equals(person)).toList();
    }

    private void settle(NoticeSettings settings) {
        rules.kept.preferences.save(settings);
    }

    private NoticeSettings settingsOf(UUID person) {
        return rules.kept.preferences.of(rules.tenant, person);
    }

    @Test
    void all_that_is_new_stands_in_one_mail_a_day() {
        Pairing pair = rules.pair("Ada", "Bo");
        rules.session(pair, State.PROPOSED, rules.clock.instant().plus(Duration.ofDays(2)));
        rules.look();
        assertThat(rules.send()).isEqualTo(2);
        UUID bo = pair.mentee().person();
        assertThat(mailsTo(bo)).singleElement().satisfies(mail -> {
            assertThat(mail.text().subject()).isEqualTo("2 things for you: You and Ada both said yes");
            assertThat(mail.text().plain()).contains("Ada proposes a meeting").contains("Hello Bo,");
        });

        // A second proposal on the same day waits for tomorrow.
        rules.session(pair, State.PROPOSED, rules.clock.instant().plus(Duration.ofDays(3)));
        rules.look();
        assertThat(rules.send()).isZero();
        assertThat(rules.send()).isZero();
        rules.clock.goOn(Duration.ofHours(20));
        assertThat(rules.send()).as("still before eight in the morning").isZero();
        rules.clock.goOn(Duration.ofHours(2));
        assertThat(rules.send()).isEqualTo(1);
        assertThat(mailsTo(bo)).hasSize(2);
    }

    @Test
    void each_waits_for_their_own_morning() {
        rules = new NoticesFixture("2027-01-04T20:00:00Z");
        rules.only(NoticeKind.ACCEPTED);
        Pairing pair = rules.pair("Ada", ZoneId.of("Asia/Kathmandu"), "Bo", ZoneId.of("America/New_York"));
        rules.look();

        assertThat(rules.send()).isEqualTo(1);
        assertThat(mailsTo(pair.mentee().person())).as("three in the afternoon").hasSize(1);
        assertThat(mailsTo(pair.mentor().person())).as("in the night").isEmpty();
        rules.clock.goOn(Duration.ofHours(6).plusMinutes(15));
        rules.send();
        assertThat(mailsTo(pair.mentor().person())).as("eight in the morning").hasSize(1);
    }

    @Test
    void friday_evening_waits_for_monday() {
        rules = new NoticesFixture("2027-01-08T19:00:00Z");
        rules.only(NoticeKind.ACCEPTED);
        rules.pair("Ada", "Bo");
        rules.look();
        for (int hour = 0; hour < 59; hour++) {
            rules.look();
            assertThat(rules.send()).as("after " + hour + " hours").isZero();
            rules.clock.goOn(Duration.ofHours(1));
        }
        rules.clock.goOn(Duration.ofHours(1));
        assertThat(rules.send()).isEqualTo(2);
    }

    @Test
    void nothing_is_mailed_to_whoever_wants_none_or_has_no_address() {
        rules.only(NoticeKind.ACCEPTED);
        Pairing pair = rules.pair("Ada", "Bo");
        NoticeSettings ada = settingsOf(pair.mentor().person());
        settle(ada.with(true, true, ada.quiet(), Optional.empty(), EnumSet.of(NoticeKind.ACCEPTED)));
        NoticeSettings bo = settingsOf(pair.mentee().person());
        settle(bo.with(false, true, bo.quiet(), Optional.empty(), Set.of()));
        rules.look();

        assertThat(rules.send()).isZero();
        assertThat(mails()).isEmpty();
        assertThat(rules.kindsOf(pair.mentor().person()))
                .as("it stands in the tool all the same")
                .containsExactly(NoticeKind.ACCEPTED);
    }

    @Test
    void a_choice_made_while_something_waits_counts() {
        rules = new NoticesFixture("2027-01-04T20:00:00Z");
        rules.only(NoticeKind.ACCEPTED);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.look();
        NoticeSettings ada = settingsOf(pair.mentor().person());
        settle(ada.with(true, true, ada.quiet(), Optional.empty(), EnumSet.of(NoticeKind.ACCEPTED)));
        rules.clock.goOn(Duration.ofHours(12));

        assertThat(rules.send()).isEqualTo(1);
        assertThat(mailsTo(pair.mentor().person())).isEmpty();
    }

    @Test
    void own_quiet_hours_and_zone_go_before_all_else() {
        rules.only(NoticeKind.ACCEPTED);
        Pairing pair = rules.pair("Ada", "Bo");
        NoticeSettings ada = settingsOf(pair.mentor().person());
        settle(ada.with(
                true,
                true,
                new QuietHours(LocalTime.of(9, 0), LocalTime.of(17, 0), false),
                Optional.of(ZoneId.of("UTC")),
                Set.of()));
        rules.look();
        rules.send();
        assertThat(mailsTo(pair.mentor().person())).isEmpty();
        rules.clock.goOn(Duration.ofHours(7));
        rules.send();
        assertThat(mailsTo(pair.mentor().person())).hasSize(1);
    }

    @Test
    void the_link_in_a_mail_ends_mails_and_nobody_can_make_one() {
        rules.only(NoticeKind.ACCEPTED);
        Pairing pair = rules.pair("Ada", "Bo");
        rules.look();
        rules.send();
        UUID ada = pair.mentor().person();
        String link = mailsTo(ada).get(0).text().unsubscribe().orElseThrow();
        String token = link.substring(link.indexOf("?t=") + 3);

        assertThat(rules.links.read(token)).contains(new Subscription(rules.tenant, ada, Mail.Kind.DIGEST));
        assertThat(rules.links.read(token.substring(1))).isEmpty();
        assertThat(rules.links.read("AAAA")).isEmpty();
        assertThat(rules.links.read("")).isEmpty();
        assertThat(rules.links.read("not base64!")).isEmpty();

        ChangeNoticeSettings change = new ChangeNoticeSettings(rules.kept.preferences, rules.kept.notices, rules.clock);
        change.unsubscribe(rules.links.read(token).orElseThrow());
        change.unsubscribe(rules.links.read(token).orElseThrow());
        assertThat(settingsOf(ada).mail()).isFalse();
        assertThat(settingsOf(ada).calendar()).isTrue();
        assertThat(settingsOf(ada).version()).as("twice changes nothing").isEqualTo(1);
    }

    @Test
    void a_contact_is_told_of_a_report_at_once_and_nothing_of_what_it_says() {
        rules = new NoticesFixture("2027-01-09T23:00:00Z");
        Pairing pair = rules.pair("Ada", "Bo");
        UUID contact = rules.pair("Kim", "Lee").mentor().person();
        settle(settingsOf(contact).with(false, false, QuietHours.USUAL, Optional.empty(), Set.of()));
        Concern concern = concern(pair, Optional.of(contact));
        PostConcern post = new PostConcern(rules.queue, new AlwaysOn(), rules.people.people());
        post.reported(concern);
        post.reported(concern);
        post.reported(concern(pair, Optional.empty()));

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.person()).isEqualTo(contact);
            assertThat(mail.text().subject()).isEqualTo("A report waits for you");
            assertThat(mail.text().plain() + mail.text().html())
                    .contains("Hello Kim,")
                    .doesNotContain("Ada", "Bo", "too close", "shouted");
            assertThat(mail.text().unsubscribe()).isEmpty();
        });
    }

    private Concern concern(Pairing pair, Optional<UUID> reader) {
        return new Concern(
                UUID.randomUUID(),
                rules.tenant,
                pair.id(),
                pair.mentor().person(),
                pair.mentee().person(),
                new Concern.Contact("Kim", "kim@example.org", "kim@example.org"),
                reader,
                "Stood too close",
                "shouted",
                false,
                "seal",
                Concern.State.REPORTED,
                "",
                1,
                rules.clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void calendar_entries_go_at_once_and_once_even_at_night() {
        rules = new NoticesFixture("2027-01-09T23:00:00Z");
        Pairing pair = rules.pair("Ada", "Bo");
        PostCalendar post = new PostCalendar(
                rules.queue, new AlwaysOn(), rules.kept.preferences, rules.people.people(), rules.links, rules.clock);
        UUID ada = pair.mentor().person();
        CalendarMail entry = new CalendarMail(
                rules.tenant, ada, "s1/0", CalendarMail.Method.REQUEST, "Meeting with Bo", "BEGIN:VCALENDAR");
        post.post(entry);
        post.post(entry);
        post.post(new CalendarMail(
                rules.tenant, ada, "s1/1", CalendarMail.Method.CANCEL, "Meeting with Bo", "BEGIN:VCALENDAR"));
        rules.kept.preferences.save(settingsOf(ada).without(Mail.Kind.CALENDAR));
        post.post(new CalendarMail(
                rules.tenant, ada, "s1/2", CalendarMail.Method.REQUEST, "Meeting with Bo", "BEGIN:VCALENDAR"));

        assertThat(mails())
                .extracting(mail -> mail.text().subject())
                .containsExactly("Meeting with Bo", "Cancelled: Meeting with Bo");
    }

    @Test
    void words_of_people_are_text_in_the_html() {
        MailText text = MailWriter.digest(
                "<b>Ada</b>",
                List.of(new MailWriter.Item("a & b", "<script>alert(1)</script>\nsecond line")),
                Optional.of("https://x.example/?t=\"><img>"));
        assertThat(text.html())
                .contains("Hello &lt;b&gt;Ada&lt;/b&gt;,")
                .contains("a &amp; b")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>\nsecond line")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("style=");
        assertThat(text.plain()).contains("<script>alert(1)</script>");
    }
}
