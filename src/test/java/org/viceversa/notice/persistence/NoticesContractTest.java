package org.viceversa.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.notice.Audience;
import org.viceversa.notice.Notice;
import org.viceversa.notice.Notice.MailState;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticePreferences;
import org.viceversa.notice.NoticeRule;
import org.viceversa.notice.NoticeRules;
import org.viceversa.notice.NoticeSettings;
import org.viceversa.notice.Notices;
import org.viceversa.notice.Notices.Recipient;
import org.viceversa.notice.Notices.Sums;
import org.viceversa.notice.Notices.Told;
import org.viceversa.notice.ProgrammeNotices;
import org.viceversa.notice.QuietHours;
import org.viceversa.refusal.Refused;

@ParameterizedClass
@EnumSource(NoticeStore.class)
class NoticesContractTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.123456Z");

    @Parameter
    NoticeStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private Notices notices;
    private NoticeRules rules;
    private NoticePreferences preferences;
    private UUID ada;
    private UUID bo;

    @BeforeEach
    void open() {
        notices = store.ports().notices();
        rules = store.ports().rules();
        preferences = store.ports().preferences();
        ada = store.ports().person(tenant, "Ada");
        bo = store.ports().person(tenant, "Bo");
    }

    private Notice notice(UUID person, NoticeKind kind, String key, Instant at) {
        return new Notice(
                UUID.randomUUID(),
                tenant,
                programme,
                UUID.randomUUID(),
                person,
                kind,
                key,
                "Đorđe 🙂",
                "Two\nlines",
                "/pairings",
                at,
                MailState.WAITING,
                at,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_same_news_is_told_a_person_once() {
        Notice first = notice(ada, NoticeKind.ACCEPTED, "a", NOW);
        notices.addAll(List.of(first, notice(bo, NoticeKind.ACCEPTED, "a", NOW)));
        notices.addAll(List.of(notice(ada, NoticeKind.ACCEPTED, "a", NOW.plusSeconds(1))));

        assertThat(notices.listFor(tenant, ada, 5)).containsExactly(first);
        assertThat(notices.listTold(tenant, programme, NoticeKind.ACCEPTED))
                .containsExactlyInAnyOrder(new Told(ada, "a"), new Told(bo, "a"));
        assertThat(notices.findMadeAt(tenant, ada, "a")).contains(NOW);
        assertThat(notices.findMadeAt(tenant, ada, "b")).isEmpty();
        assertThat(notices.countPeopleSince(tenant, programme, NoticeKind.ACCEPTED, NOW))
                .isEqualTo(2);
        assertThat(notices.countSince(tenant, programme, NOW.plusSeconds(1))).isZero();
        assertThat(notices.listFor(UUID.randomUUID(), ada, 5)).isEmpty();
    }

    @Test
    void what_lost_its_cause_goes_unless_it_was_read_or_mailed() {
        Notice stays = notice(ada, NoticeKind.FORM, "stays", NOW);
        Notice read = notice(ada, NoticeKind.FORM, "read", NOW.plusSeconds(1));
        Notice mailed = notice(ada, NoticeKind.FORM, "mailed", NOW.plusSeconds(2));
        Notice goes = notice(ada, NoticeKind.FORM, "goes", NOW.plusSeconds(3));
        notices.addAll(List.of(stays, read, mailed, goes));
        notices.markRead(tenant, ada, List.of(read.id()), NOW);
        notices.setMail(tenant, List.of(mailed.id()), MailState.MAILED);

        assertThat(notices.stopOthers(tenant, programme, NoticeKind.FORM, Set.of(new Told(ada, "stays")), NOW))
                .isEqualTo(1);
        assertThat(notices.listFor(tenant, ada, 5)).extracting(Notice::key).containsExactly("mailed", "read", "stays");
        assertThat(notices.listTold(tenant, programme, NoticeKind.FORM)).hasSize(4);
        assertThat(notices.sum(tenant, programme)).containsEntry(NoticeKind.FORM, new Sums(3, 1, 1));
    }

    @Test
    void only_ones_own_are_read_and_counted() {
        Notice one = notice(ada, NoticeKind.ACCEPTED, "a", NOW);
        notices.addAll(List.of(one, notice(ada, NoticeKind.FORM, "b", NOW), notice(bo, NoticeKind.ACCEPTED, "a", NOW)));

        assertThat(notices.markRead(tenant, bo, List.of(one.id()), NOW)).isZero();
        assertThat(notices.countUnread(tenant, ada)).isEqualTo(2);
        assertThat(notices.markRead(tenant, ada, List.of(one.id()), NOW)).isEqualTo(1);
        assertThat(notices.markRead(tenant, ada, List.of(), NOW)).isEqualTo(1);
        assertThat(notices.countUnread(tenant, ada)).isZero();
        assertThat(notices.countUnread(tenant, bo)).isEqualTo(1);
    }

    @Test
    void what_waits_for_mail_is_due_at_its_time() {
        notices.addAll(List.of(
                notice(ada, NoticeKind.ACCEPTED, "a", NOW), notice(ada, NoticeKind.FORM, "b", NOW.plusSeconds(1))));
        Recipient her = new Recipient(tenant, ada);

        assertThat(notices.listDue(NOW.minusSeconds(1), 100)).doesNotContain(her);
        assertThat(notices.listDue(NOW, 100)).containsOnlyOnce(her);
        assertThat(notices.listWaiting(tenant, ada)).extracting(Notice::key).containsExactly("a", "b");
        notices.postpone(tenant, ada, NOW.plusSeconds(60));
        assertThat(notices.listDue(NOW.plusSeconds(59), 100)).doesNotContain(her);
        assertThat(notices.listDue(NOW.plusSeconds(60), 100)).containsOnlyOnce(her);
        notices.setMail(
                tenant,
                notices.listWaiting(tenant, ada).stream().map(Notice::id).toList(),
                MailState.SKIPPED);
        assertThat(notices.listDue(NOW.plusSeconds(60), 100)).doesNotContain(her);
    }

    @Test
    void a_rule_is_kept_to_the_letter_and_the_quicker_one_wins() {
        assertThat(rules.find(tenant, programme, NoticeKind.FORM)).isEmpty();
        NoticeRule usual = rules.of(tenant, programme, NoticeKind.FORM);
        NoticeRule changed = new NoticeRule(
                tenant,
                programme,
                NoticeKind.FORM,
                false,
                List.of(3, 5),
                "Đorđe 🙂",
                "Two\nlines",
                Audience.CONCERNED,
                7,
                9,
                Optional.of(NOW),
                0);
        NoticeRule saved = rules.save(changed);

        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.design()).isEqualTo(changed.design());
        assertThat(saved.held()).isEqualTo(7);
        assertThat(saved.allowed()).isEqualTo(9);
        assertThat(saved.allowedAt()).contains(NOW);
        assertThatThrownBy(() -> rules.save(usual)).isInstanceOf(Refused.class);
        assertThat(rules.save(saved).version()).isEqualTo(2);
        assertThatThrownBy(() -> rules.save(saved)).isInstanceOf(Refused.class);
        assertThat(rules.listOf(tenant, programme)).hasSize(1);
        assertThat(rules.find(UUID.randomUUID(), programme, NoticeKind.FORM)).isEmpty();
    }

    @Test
    void a_rule_without_days_is_kept_without_days() {
        NoticeRule rule = rules.save(NoticeRule.usual(tenant, programme, NoticeKind.ACCEPTED));
        assertThat(rule.days()).isEmpty();
    }

    @Test
    void what_holds_for_a_programme_is_kept() {
        ProgrammeNotices saved =
                rules.saveProgramme(new ProgrammeNotices(tenant, programme, Optional.of(ada), 20, 300, 0));
        assertThat(saved).isEqualTo(new ProgrammeNotices(tenant, programme, Optional.of(ada), 20, 300, 1));
        assertThatThrownBy(() ->
                        rules.saveProgramme(new ProgrammeNotices(tenant, programme, Optional.empty(), 20, 300, 0)))
                .isInstanceOf(Refused.class);
        assertThat(rules.saveProgramme(new ProgrammeNotices(tenant, programme, Optional.empty(), 21, 300, 1)))
                .isEqualTo(rules.ofProgramme(tenant, programme));
    }

    @Test
    void settings_are_kept_and_the_quicker_one_wins() {
        NoticeSettings wanted = new NoticeSettings(
                tenant,
                ada,
                false,
                true,
                new QuietHours(LocalTime.of(20, 30), LocalTime.of(7, 15), false),
                Optional.of(ZoneId.of("Asia/Kathmandu")),
                Set.of(NoticeKind.FORM, NoticeKind.ACCEPTED),
                0);
        NoticeSettings saved = preferences.save(wanted);

        assertThat(saved.version()).isEqualTo(1);
        assertThat(preferences.find(tenant, ada)).contains(saved);
        assertThat(saved.quiet()).isEqualTo(wanted.quiet());
        assertThat(saved.off()).isEqualTo(wanted.off());
        assertThatThrownBy(() -> preferences.save(wanted)).isInstanceOf(Refused.class);
        assertThat(preferences.countOff(tenant))
                .containsEntry(NoticeKind.FORM, 1)
                .hasSize(2);
        assertThat(preferences.countOff(UUID.randomUUID())).isEmpty();
        assertThat(preferences.of(tenant, bo)).isEqualTo(NoticeSettings.usual(tenant, bo));
    }
}
