package org.viceversa.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.reflection.ReflectionFixture.WINDOW;
import static org.viceversa.reflection.ReflectionFixture.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.reflection.ReflectionVersion.Head;

class SaveDraftTest {

    private static final SaveMark OTHER = new SaveMark(UUID.randomUUID(), 1);

    private final ReflectionFixture course = new ReflectionFixture();
    private final Activity asked = course.asked();

    private Reflection save(int version, int number, String text) {
        return course.save.save(course.junior, asked.id(), course.draft(version, number, text));
    }

    private Reflection kept() {
        return course.kept
                .reflections
                .find(course.world.tenant, asked.id(), course.junior.person().id())
                .orElseThrow();
    }

    @Test
    void a_draft_is_its_authors_alone() {
        save(0, 1, "Between me and me");

        for (Caller other : course.others()) {
            ShowReflection.Shown shown = course.show.run(other, asked.id());
            assertThat(shown.reflection()).isEmpty();
            assertThat(shown.handedIn()).isEmpty();
            assertThat(course.show.listVersions(other, asked.id())).isEmpty();
            assertRefused("version-unknown", () -> course.show.findVersion(other, asked.id(), 1));
            assertRefused("reflection-unknown", () -> course.handIn.run(other, asked.id(), 1));
            assertThat(course.list.run(other)).noneMatch(line -> line.written().isPresent());
        }
        assertRefused("activity-unknown", () -> course.show.run(course.elsewhere, asked.id()));
        assertThat(course.show
                        .run(course.junior, asked.id())
                        .reflection()
                        .orElseThrow()
                        .answer("p1"))
                .isEqualTo("Between me and me");
    }

    @Test
    void an_activity_of_another_course_cannot_be_reached() {
        Caller away = new Caller(
                course.world.tenant,
                course.junior.person(),
                Optional.of(ReflectionFixture.course(course.world.tenant)),
                course.junior.roles());
        assertRefused("activity-unknown", () -> course.show.run(away, asked.id()));
        assertRefused("activity-unknown", () -> course.save.save(away, asked.id(), course.draft(0, 1, "x")));
        assertRefused("activity-unknown", () -> course.handIn.takeBack(away, asked.id()));
    }

    @Test
    void another_window_overwrites_nothing() {
        save(0, 1, "First");
        assertThat(save(1, 2, "Second").version()).isEqualTo(2);

        Draft elsewhere = course.draft(1, OTHER, Map.of("p1", "From the phone"), List.of());
        assertRefused("reflection-changed", () -> course.save.save(course.junior, asked.id(), elsewhere));
        assertThat(kept().answer("p1")).isEqualTo("Second");
        Draft begun = course.draft(0, OTHER, Map.of("p1", "Begun twice"), List.of());
        assertRefused("reflection-changed", () -> course.save.save(course.junior, asked.id(), begun));
    }

    @Test
    void an_answer_that_got_lost_is_no_conflict_even_if_more_was_typed_since() {
        save(0, 1, "One");
        save(1, 2, "One two");
        // The window heard of neither, and says so with its own name.
        assertThat(save(0, 3, "One two three").version()).isEqualTo(3);
        assertThat(kept().answer("p1")).isEqualTo("One two three");
        assertThat(save(3, 4, "One two three ").version()).as("nothing new").isEqualTo(3);
    }

    @Test
    void a_save_that_arrives_after_a_later_one_changes_nothing() {
        save(0, 1, "One");
        save(1, 3, "One two three");
        assertThat(save(1, 2, "One two").version()).isEqualTo(2);
        assertThat(kept().answer("p1")).isEqualTo("One two three");
    }

    @Test
    void once_somebody_else_has_saved_the_window_is_told_so() {
        save(0, 1, "One");
        course.save.save(course.junior, asked.id(), course.draft(1, OTHER, Map.of("p1", "From the phone"), List.of()));
        assertRefused("reflection-changed", () -> save(1, 2, "One two"));
        assertThat(save(2, 3, "Both").version()).isEqualTo(3);
    }

    @Test
    void any_script_is_kept_whole_as_plain_text() {
        String text = "שלום <script>alert(1)</script> \uD83D\uDE00\tcafe\u0301\r\nline\u0007 two \u202Eover";
        save(0, 1, text);
        assertThat(kept().answer("p1"))
                .isEqualTo("שלום <script>alert(1)</script> \uD83D\uDE00 cafe\u0301\nline  two  over");
        String long50 = "слово ".repeat(50_000);
        assertThat(save(1, 2, long50).words()).isEqualTo(50_000);
        assertThat(kept().answer("p1")).isEqualTo(long50.strip());
    }

    @Test
    void what_is_too_long_is_refused_before_anything_is_lost() {
        save(0, 1, "Safe");
        String emoji = "\uD83D\uDE00".repeat(Draft.MOST_CHARACTERS);
        assertThat(save(1, 2, emoji).version()).isEqualTo(2);
        assertRefused("text-too-long", () -> save(2, 3, emoji + "\uD83D\uDE00"));
        assertThat(kept().answer("p1")).isEqualTo(emoji);
    }

    @Test
    void an_answer_to_what_is_no_longer_asked_is_kept() {
        Draft draft = course.draft(0, new SaveMark(WINDOW, 1), Map.of("p1", "Here it is", "gone", "There"), List.of());
        course.save.save(course.junior, asked.id(), draft);
        assertThat(kept().answer("gone")).isEqualTo("There");
        assertThat(course.handIn.run(course.junior, asked.id(), 1).answers())
                .extracting(Submission.Answer::prompt)
                .containsExactly("p1", "p2");
    }

    @Test
    void only_a_pair_of_ones_own_and_its_meetings_can_be_chosen() {
        UUID others = course.world.pair(course.senior, course.stranger).id();
        Draft foreign = new Draft(
                0, OTHER, Optional.of(Side.MENTOR), Optional.of(others), Map.of(), "", false, List.of(), false);
        assertRefused("pairing-unknown", () -> course.save.save(course.junior, asked.id(), foreign));
        Draft unheld = course.draft(0, OTHER, Map.of(), List.of(UUID.randomUUID()));
        assertRefused("session-unknown", () -> course.save.save(course.junior, asked.id(), unheld));
        Draft held = course.draft(0, OTHER, Map.of(), List.of(course.held.id()));
        assertThat(course.save.save(course.junior, asked.id(), held).meetings()).containsExactly(course.held.id());
    }

    @Test
    void one_side_is_not_asked_what_the_other_one_is() {
        Activity forSeniors = course.asked(Dates.NONE, 1, AiStatement.OFF, Set.of(Side.MENTEE));
        assertRefused(
                "side-not-asked", () -> course.save.save(course.junior, forSeniors.id(), course.draft(0, 1, "x")));
        assertThat(course.list.run(course.junior))
                .extracting(line -> line.activity().id())
                .containsExactly(asked.id());
        assertThat(course.list.run(course.senior)).hasSize(2);
    }

    @Test
    void nothing_is_written_before_it_opens_and_anything_after_it_closed() {
        Activity later = course.asked(
                new Dates(
                        Optional.of(course.world.clock.instant().plus(Duration.ofDays(1))),
                        Optional.empty(),
                        Optional.of(course.world.clock.instant().plus(Duration.ofDays(2)))),
                1,
                AiStatement.OFF,
                Set.of(Side.MENTOR));
        assertRefused("activity-not-open", () -> course.save.save(course.junior, later.id(), course.draft(0, 1, "x")));
        assertThat(course.show.run(course.junior, later.id()).hasBegun()).isFalse();
        course.world.clock.goOn(Duration.ofDays(3));
        assertThat(course.save
                        .save(course.junior, later.id(), course.draft(0, 1, "Mine all the same"))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void earlier_texts_are_kept_after_a_rest_and_when_much_goes_away_and_no_more_than_twenty() {
        save(0, 1, "word ".repeat(60));
        save(1, 2, "word ".repeat(61));
        assertThat(course.show.listVersions(course.junior, asked.id())).isEmpty();
        save(2, 3, "Oh no");
        assertThat(course.show.listVersions(course.junior, asked.id()))
                .extracting(Head::number, Head::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 61));
        assertThat(course.show
                        .findVersion(course.junior, asked.id(), 2)
                        .answers()
                        .get("p1"))
                .startsWith("word word");

        IntStream.range(0, 25).forEach(day -> {
            course.world.clock.goOn(Duration.ofHours(1));
            save(3 + day, 4 + day, "Day " + day);
        });
        List<Head> all = course.show.listVersions(course.junior, asked.id());
        assertThat(all).hasSize(ReflectionVersion.MOST);
        assertThat(all.get(0).number()).isEqualTo(27);
    }

    @Test
    void when_it_was_written_is_told_in_spells() {
        save(0, 1, "One");
        course.world.clock.goOn(Duration.ofMinutes(9));
        save(1, 2, "One two");
        course.world.clock.goOn(Duration.ofMinutes(11));
        save(2, 3, "One two three");
        assertThat(kept().spells()).extracting(Submission.WritingSpell::words).containsExactly(2, 3);
        assertThat(Duration.between(
                        kept().spells().get(0).from(), kept().spells().get(0).to()))
                .isEqualTo(Duration.ofMinutes(9));
    }
}
