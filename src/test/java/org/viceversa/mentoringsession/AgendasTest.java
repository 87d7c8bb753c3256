package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentoringsession.SessionsFixture.assertRefused;
import static org.viceversa.mentoringsession.SessionsFixture.wish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.EditAgenda.Wording;
import org.viceversa.mentoringsession.NextAgenda.Why;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Template;
import org.viceversa.programme.Templates;

class AgendasTest {

    private final SessionsFixture all = new SessionsFixture();
    private final Caller ana = all.junior("Ana");
    private final Caller bo = all.senior("Bo");
    private final Pairing pairing = all.pair(ana, bo);
    private final EditAgenda edit = new EditAgenda(all.programmes, all.library, all.edits, all.agendas, all.clock);
    private final Caller manager =
            new Caller(all.tenant, ana.person(), Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));

    @Test
    void there_are_twenty_four_with_words_for_both_sides_and_boxes_that_fill_their_time() {
        assertThat(all.library.list()).hasSize(24);
        assertThat(all.library.list()).extracting(Agenda::key).doesNotHaveDuplicates();
        assertThat(all.library.list()).extracting(Agenda::id).doesNotHaveDuplicates();
        assertThat(all.library.list()).extracting(Agenda::title).doesNotHaveDuplicates();
        for (Agenda one : all.library.list()) {
            assertThat(one.boxes().stream().mapToInt(Agenda.Box::minutes).sum())
                    .as(one.key())
                    .isEqualTo(one.minutes());
            assertThat(one.minutes()).isBetween(30, 60);
            assertThat(one.boxes()).hasSizeBetween(3, 6);
            assertThat(one.senior()).as(one.key()).hasSizeBetween(2, 4);
            assertThat(one.junior()).as(one.key()).hasSizeBetween(2, 4);
            assertThat(one.goals()).as(one.key()).isNotEmpty();
            // Both halves: how it is used, and when it is appropriate and when not.
            assertThat(one.how()).as(one.key()).hasSizeGreaterThan(40);
            assertThat(one.when()).as(one.key()).hasSizeGreaterThan(40).containsAnyOf("Not ", "not ", "never ");
        }
    }

    @Test
    void every_key_that_a_template_names_is_in_the_library() {
        List<String> known = all.library.list().stream().map(Agenda::key).toList();
        assertThat(Templates.list()).isNotEmpty();
        for (Template template : Templates.list()) {
            assertThat(known).as(template.key()).containsAll(template.conduct().agendas());
        }
    }

    @Test
    void every_kind_of_goal_is_served() {
        for (Goal.Type type : Goal.Type.values()) {
            assertThat(all.library.list())
                    .as(type.name())
                    .anyMatch(one -> one.goals().contains(type) && one.goals().size() < Goal.Type.values().length);
        }
    }

    @Test
    void the_first_is_the_programmes_first_and_the_next_one_follows_the_goals() {
        assertThat(all.pairAgendas.run(ana, pairing.id()).next()).hasValueSatisfying(next -> {
            assertThat(next.agenda().key()).isEqualTo("first-meeting");
            assertThat(next.why()).isEqualTo(Why.FIRST);
        });
        all.propose.run(ana, pairing.id(), "1", wish(Optional.of("first-meeting"), "2027-01-05T14:00:00Z"));
        all.goal(pairing, Goal.Type.HOW_TO, Side.MENTEE);
        NextAgenda.Choice next = all.pairAgendas.run(bo, pairing.id()).next().orElseThrow();
        assertThat(next.why()).isEqualTo(Why.GOAL);
        assertThat(next.agenda().goals()).contains(Goal.Type.HOW_TO);
        assertThat(next.agenda().groups()).contains("Technology");
    }

    @Test
    void what_a_programme_names_goes_before_the_rest_and_nothing_is_proposed_twice_while_something_is_left() {
        List<Agenda> offered = all.library.list();
        List<String> named = List.of("first-meeting", "perspective", "show-me", "travel-along", "look-back");
        List<String> used = new java.util.ArrayList<>();
        for (int meeting = 0; meeting < 30; meeting++) {
            NextAgenda.Choice next = new NextAgenda(
                            offered, named, used, List.of(Goal.Type.HOW_TO), Set.of("Technology"), false)
                    .choose()
                    .orElseThrow();
            if (next.why() != Why.AGAIN) {
                assertThat(used).doesNotContain(next.agenda().key());
            }
            used.add(next.agenda().key());
        }
        // Of those that it names, the one that serves a goal first.
        assertThat(used).startsWith("first-meeting", "show-me", "perspective", "travel-along");
        // What is meant for the end is not proposed before.
        assertThat(used).doesNotContain("look-back", "ninety-days", "mock-test");
        assertThat(new NextAgenda(offered, named, List.of("first-meeting"), List.of(), Set.of(), true)
                        .choose()
                        .orElseThrow()
                        .agenda()
                        .key())
                .isEqualTo("look-back");
    }

    @Test
    void a_programme_has_its_own_words_and_hides_what_it_does_not_want() {
        edit.run(
                manager,
                all.programme.id(),
                "show-me",
                new Wording(0, "Over the shoulder", List.of("Slower"), List.of(), false));
        edit.run(manager, all.programme.id(), "swap", new Wording(0, "", List.of(), List.of(), true));
        List<Agenda> offered = all.pairAgendas.run(ana, pairing.id()).offered().stream()
                .map(ProgrammeAgendas.Offered::agenda)
                .toList();
        assertThat(offered).hasSize(23).noneMatch(one -> one.key().equals("swap"));
        Agenda changed = offered.stream()
                .filter(one -> one.key().equals("show-me"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.title()).isEqualTo("Over the shoulder");
        assertThat(changed.senior()).containsExactly("Slower");
        assertThat(changed.junior())
                .isEqualTo(all.library.find("show-me").orElseThrow().junior());
        assertRefused(
                "agenda-changed",
                () -> edit.run(
                        manager, all.programme.id(), "show-me", new Wording(0, "Mine", List.of(), List.of(), false)));
        assertRefused(
                "agenda-unknown",
                () -> edit.run(manager, all.programme.id(), "none", new Wording(0, "", List.of(), List.of(), false)));
        assertRefused("not-allowed", () -> edit.list(bo, all.programme.id()));
        assertRefused(
                "text-too-long",
                () -> edit.run(
                        manager,
                        all.programme.id(),
                        "swap",
                        new Wording(1, "x".repeat(121), List.of(), List.of(), false)));
    }
}
