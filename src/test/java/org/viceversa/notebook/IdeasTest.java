package org.viceversa.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.notebook.NotebookFixture.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.viceversa.mentorship.NextStep;
import org.viceversa.notebook.AnswerIdea.Reply;
import org.viceversa.notebook.Idea.Audience;
import org.viceversa.notebook.Idea.State;
import org.viceversa.notebook.RaiseIdea.Draft;
import org.viceversa.people.Caller;

class IdeasTest {

    private final NotebookFixture two = new NotebookFixture();

    private Idea raised(Audience audience) {
        return two.raise.raise(two.junior, two.id, new Draft(0, "Fewer meetings", "Planning", audience));
    }

    private List<Idea> forManager() {
        return two.listIdeas.run(two.manager, two.world.programme.id()).ideas();
    }

    private List<NextStep> stepsOf(Caller who) {
        return two.steps.of(two.world.open.open(who, two.id));
    }

    @Test
    void the_author_says_how_far_an_idea_goes() {
        Idea pair = raised(Audience.PAIR);
        assertThat(two.raise.list(two.senior, two.id)).hasSize(1);
        assertThat(forManager()).isEmpty();
        assertThat(two.wall.run(two.participant, two.world.cycle.id()).ideas()).isEmpty();
        assertRefused(
                "idea-unknown",
                () -> two.answer.asManager(
                        two.manager, two.world.programme.id(), pair.id(), new Reply(1, State.ADOPTED, "From above")));

        Idea wider = two.raise.change(
                two.junior, two.id, pair.id(), new Draft(1, "Fewer meetings", "Planning", Audience.MANAGERS));
        assertThat(forManager()).extracting(Idea::id).containsExactly(wider.id());
        assertThat(two.wall.run(two.participant, two.world.cycle.id()).ideas()).isEmpty();

        two.raise.change(two.junior, two.id, pair.id(), new Draft(2, "Fewer meetings", "Planning", Audience.PROGRAMME));
        assertThat(two.wall.run(two.participant, two.world.cycle.id()).ideas()).hasSize(1);
        for (Caller other : List.of(two.instructor, two.administrator)) {
            assertRefused("programme-not-here", () -> two.wall.run(other, two.world.cycle.id()));
            assertRefused("not-allowed", () -> two.listIdeas.run(other, two.world.programme.id()));
        }
        assertRefused("programme-unknown", () -> two.listIdeas.run(two.elsewhere, two.world.programme.id()));
        assertRefused("cycle-unknown", () -> two.wall.run(two.elsewhere, two.world.cycle.id()));
    }

    @Test
    void nobody_but_the_two_reaches_the_ideas_of_a_pair() {
        Idea idea = raised(Audience.PAIR);
        for (Caller other : two.others()) {
            assertRefused("pairing-unknown", () -> two.raise.list(other, two.id));
            assertRefused(
                    "pairing-unknown",
                    () -> two.answer.asPartner(other, two.id, idea.id(), new Reply(1, State.ADOPTED, "Yes")));
        }
        assertRefused(
                "ideas-of-juniors", () -> two.raise.raise(two.senior, two.id, new Draft(0, "Mine", "", Audience.PAIR)));
        assertRefused(
                "idea-own",
                () -> two.answer.asPartner(two.junior, two.id, idea.id(), new Reply(1, State.ADOPTED, "I like it")));
        assertRefused(
                "idea-unknown",
                () -> two.raise.change(two.senior, two.id, idea.id(), new Draft(1, "Mine", "", Audience.PROGRAMME)));
        assertRefused("idea-unknown", () -> two.raise.withdraw(two.senior, two.id, idea.id()));
    }

    @Test
    void an_answer_has_words_and_moves_on_by_itself() {
        Idea idea = raised(Audience.PAIR);
        two.answer.see(two.junior, two.id);
        assertThat(two.raise.list(two.junior, two.id).get(0).state()).isEqualTo(State.RAISED);
        two.answer.see(two.senior, two.id);
        assertThat(two.raise.list(two.junior, two.id).get(0).state()).isEqualTo(State.SEEN);

        assertRefused(
                "text-missing",
                () -> two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(1, State.TRIAL, " ")));
        assertRefused(
                "idea-state",
                () -> two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(1, State.SEEN, "Seen")));
        Idea tried = two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(1, State.TRIAL, "Let us try"));
        assertThat(tried.answeredBy()).contains(two.senior.person().id());
        assertRefused(
                "idea-changed",
                () -> two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(1, State.ADOPTED, "It works")));
        Idea adopted = two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(2, State.ADOPTED, "It works"));
        assertThat(adopted.answeredAt()).isEqualTo(tried.answeredAt());
        assertRefused(
                "idea-state",
                () -> two.answer.asPartner(two.senior, two.id, idea.id(), new Reply(3, State.DECLINED, "Oh no")));
        assertRefused(
                "idea-answered",
                () -> two.raise.change(two.junior, two.id, idea.id(), new Draft(3, "Other words", "", Audience.PAIR)));
        assertRefused("idea-answered", () -> two.raise.withdraw(two.junior, two.id, idea.id()));
    }

    @Test
    void those_who_run_the_programme_count_what_they_may_read() {
        raised(Audience.PAIR);
        Idea early = raised(Audience.MANAGERS);
        Idea late = raised(Audience.PROGRAMME);
        two.world.clock.goOn(Duration.ofDays(30));
        two.answer.asManager(
                two.manager, two.world.programme.id(), early.id(), new Reply(1, State.ADOPTED, "Of course"));
        two.world.clock.goOn(Duration.ofSeconds(1));

        assertThat(two.listIdeas.run(two.manager, two.world.programme.id()).counts())
                .isEqualTo(new ListIdeas.Counts(2, 1, 1, 1));
        two.answer.asPartner(two.senior, two.id, late.id(), new Reply(1, State.DECLINED, "Too dear for now"));
        assertThat(two.listIdeas.run(two.manager, two.world.programme.id()).counts())
                .isEqualTo(new ListIdeas.Counts(2, 1, 1, 0));
    }

    @Test
    void an_unanswered_idea_is_a_step_of_the_senior_the_weightier_the_nearer_its_day() {
        raised(Audience.PAIR);
        assertThat(stepsOf(two.junior)).isEmpty();
        NextStep early = stepsOf(two.senior).get(0);
        two.world.clock.goOn(Duration.ofDays(25));
        NextStep near = stepsOf(two.senior).get(0);
        two.world.clock.goOn(Duration.ofDays(6));
        NextStep late = stepsOf(two.senior).get(0);

        assertThat(List.of(early, near, late)).extracting(NextStep::code).containsOnly("answer-idea");
        assertThat(early.weight()).isLessThan(near.weight());
        assertThat(near.weight()).isLessThan(late.weight());
        assertThat(early.title()).isEqualTo("Fewer meetings");
        two.world.end(two.pairing);
        assertThat(stepsOf(two.senior)).isEmpty();
    }
}
