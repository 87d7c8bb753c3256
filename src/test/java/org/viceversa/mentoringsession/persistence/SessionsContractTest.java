package org.viceversa.mentoringsession.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.AgendaEdit;
import org.viceversa.mentoringsession.AgendaEdits;
import org.viceversa.mentoringsession.CalendarFeed;
import org.viceversa.mentoringsession.CalendarFeeds;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.Programmed;

@ParameterizedClass
@EnumSource(SessionStore.class)
class SessionsContractTest {

    private static final Instant NOW = Programmed.NOW;

    @Parameter
    private SessionStore store;

    private final UUID tenant = UUID.randomUUID();
    private MentoringSessions sessions;
    private CalendarFeeds feeds;
    private AgendaEdits edits;
    private SessionStore.Known known;

    @BeforeEach
    void open() {
        sessions = store.ports().sessions();
        feeds = store.ports().feeds();
        edits = store.ports().edits();
        known = store.ports().known(tenant);
    }

    private MentoringSession bare(UUID id, Instant madeAt) {
        return new MentoringSession(
                id,
                tenant,
                known.pairing(),
                id,
                State.PROPOSED,
                List.of(NOW.plusSeconds(60), NOW.plusSeconds(3600), NOW.plusSeconds(7200)),
                Optional.empty(),
                45,
                "",
                Optional.empty(),
                Side.MENTOR,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                false,
                0,
                1,
                madeAt,
                madeAt);
    }

    /** With something in each place. */
    private MentoringSession full(UUID id, UUID entry, State state, Instant settlesAt, boolean settled, int version) {
        return new MentoringSession(
                id,
                tenant,
                known.pairing(),
                entry,
                state,
                List.of(),
                Optional.of(NOW),
                180,
                "Raum „Säntis“ 🚪",
                Optional.of("show-me"),
                Side.MENTOR,
                Optional.of(Side.MENTEE),
                "x".repeat(500),
                Optional.of(Side.MENTEE),
                Optional.of(NOW),
                Optional.of(settlesAt),
                settled,
                Optional.of(Side.MENTOR),
                "y".repeat(500),
                true,
                7,
                version,
                NOW,
                NOW.plusSeconds(1));
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_meeting_is_found_as_it_was_added_and_as_it_was_changed() {
        MentoringSession one = bare(UUID.randomUUID(), NOW);
        assertThat(sessions.add(one)).isEqualTo(one);
        assertThat(sessions.find(tenant, one.id())).contains(one);
        assertThat(sessions.find(UUID.randomUUID(), one.id())).isEmpty();
        UUID entry = UUID.randomUUID();
        MentoringSession changed = sessions.save(full(one.id(), entry, State.HELD, NOW, false, 1));
        assertThat(changed).isEqualTo(full(one.id(), entry, State.HELD, NOW, false, 2));
        assertThat(sessions.find(tenant, one.id())).contains(changed);
    }

    @Test
    void a_second_one_of_the_same_id_is_not_added() {
        MentoringSession one = sessions.add(bare(UUID.randomUUID(), NOW));
        assertThat(sessions.add(bare(one.id(), NOW.plusSeconds(9)))).isEqualTo(one);
        assertThat(sessions.listOf(tenant, known.pairing())).containsExactly(one);
    }

    @Test
    void who_is_late_changes_nothing() {
        MentoringSession one = sessions.add(bare(UUID.randomUUID(), NOW));
        MentoringSession kept = sessions.save(full(one.id(), one.entry(), State.HELD, NOW, false, 1));
        assertRefused(
                "session-changed", () -> sessions.save(full(one.id(), one.entry(), State.CANCELLED, NOW, true, 1)));
        assertThat(sessions.find(tenant, one.id())).contains(kept);
    }

    @Test
    void those_of_a_pair_come_with_the_newest_first_and_of_no_other_tenant() {
        MentoringSession first = sessions.add(bare(UUID.randomUUID(), NOW));
        MentoringSession second = sessions.add(bare(UUID.randomUUID(), NOW.plusSeconds(1)));
        assertThat(sessions.listOf(tenant, known.pairing())).containsExactly(second, first);
        assertThat(sessions.listOf(UUID.randomUUID(), known.pairing())).isEmpty();
        assertThat(sessions.listOf(tenant, List.of(known.pairing(), UUID.randomUUID())))
                .containsExactlyInAnyOrder(first, second);
        assertThat(sessions.listOf(tenant, List.of())).isEmpty();
        assertThat(sessions.listOf(UUID.randomUUID(), List.of(known.pairing()))).isEmpty();
    }

    @Test
    void unsettled_is_what_was_held_and_is_due_and_was_not_settled() {
        MentoringSession due = added(State.HELD, NOW, false);
        added(State.HELD, NOW.plusSeconds(1), false);
        added(State.HELD, NOW, true);
        added(State.CONFIRMED, NOW, false);
        assertThat(sessions.listUnsettled(NOW))
                .filteredOn(one -> one.tenant().equals(tenant))
                .containsExactly(due);
    }

    private MentoringSession added(State state, Instant settlesAt, boolean settled) {
        MentoringSession one = sessions.add(bare(UUID.randomUUID(), NOW));
        return sessions.save(full(one.id(), one.entry(), state, settlesAt, settled, 1));
    }

    @Test
    void a_calendar_is_found_by_the_hash_of_its_latest_secret_alone() {
        String before = UUID.randomUUID() + "0".repeat(28);
        String after = UUID.randomUUID() + "1".repeat(28);
        feeds.save(new CalendarFeed(tenant, known.person(), before, NOW));
        CalendarFeed renewed = new CalendarFeed(tenant, known.person(), after, NOW.plusSeconds(1));
        feeds.save(renewed);
        assertThat(feeds.findByHash(before)).isEmpty();
        assertThat(feeds.findByHash(after)).contains(renewed);
        assertThat(feeds.find(tenant, known.person())).contains(renewed);
        assertThat(feeds.find(UUID.randomUUID(), known.person())).isEmpty();
        feeds.remove(tenant, known.person());
        feeds.remove(tenant, known.person());
        assertThat(feeds.findByHash(after)).isEmpty();
    }

    @Test
    void a_programmes_words_are_kept_line_by_line_and_never_overwritten_unseen() {
        AgendaEdit first = edit("show-me", "Ours", List.of("One", "Two"), 0);
        assertThat(edits.save(first).version()).isEqualTo(1);
        assertRefused("agenda-changed", () -> edits.save(first));
        AgendaEdit second = edits.save(edit("show-me", "", List.of(), 1));
        assertThat(second.version()).isEqualTo(2);
        assertRefused("agenda-changed", () -> edits.save(edit("show-me", "Late", List.of(), 1)));
        edits.save(edit("swap", "x".repeat(120), List.of("y".repeat(300), "z".repeat(300)), 0));
        assertThat(edits.list(tenant, known.programme()))
                .containsExactly(second, edit("swap", "x".repeat(120), List.of("y".repeat(300), "z".repeat(300)), 1));
        assertThat(edits.list(UUID.randomUUID(), known.programme())).isEmpty();
    }

    private AgendaEdit edit(String key, String title, List<String> senior, int version) {
        return new AgendaEdit(tenant, known.programme(), key, title, senior, List.of(), true, version, NOW);
    }
}
