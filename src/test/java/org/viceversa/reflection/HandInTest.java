package org.viceversa.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.reflection.ReflectionFixture.WINDOW;
import static org.viceversa.reflection.ReflectionFixture.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.secret.Secrets;

class HandInTest {

    private final ReflectionFixture course = new ReflectionFixture();
    private final Activity asked = course.asked();
    private int saves;

    private int write(String text) {
        int version = kept().map(Reflection::version).orElse(0);
        return course.save
                .save(course.junior, asked.id(), course.draft(version, ++saves, text))
                .version();
    }

    private Optional<Reflection> kept() {
        return course.kept.reflections.find(
                course.world.tenant, asked.id(), course.junior.person().id());
    }

    private Submission handIn() {
        return course.handIn.run(course.junior, asked.id(), kept().orElseThrow().version());
    }

    private ShowReflection.Shown shown() {
        return course.show.run(course.junior, asked.id());
    }

    @Test
    void what_is_handed_in_stands_as_it_was_and_nobody_else_finds_it_here() {
        write("We spoke of dashboards");
        Submission one = handIn();

        assertThat(one.answers().get(0))
                .isEqualTo(new Submission.Answer("p1", "Describe", "What did you teach?", "We spoke of dashboards", 4));
        assertThat(one.words()).isEqualTo(4);
        assertThat(one.receipt()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(course.told.lines).containsExactly("submitted 1");
        assertRefused("reflection-handed-in", () -> write("More"));
        for (Caller other : course.others()) {
            assertRefused("submission-unknown", () -> course.show.findSubmission(other, asked.id(), one.id()));
            assertThat(course.show.run(other, asked.id()).handedIn()).isEmpty();
        }
        assertRefused("activity-unknown", () -> course.show.findSubmission(course.elsewhere, asked.id(), one.id()));
        assertThat(course.show.findSubmission(course.junior, asked.id(), one.id()))
                .isEqualTo(one);
    }

    @Test
    void handing_in_twice_is_handing_in_once() {
        int version = write("We spoke of dashboards");
        Submission one = course.handIn.run(course.junior, asked.id(), version);
        assertThat(course.handIn.run(course.junior, asked.id(), version)).isEqualTo(one);
        assertThat(course.told.lines).hasSize(1);
        assertRefused("reflection-handed-in", () -> course.handIn.run(course.junior, asked.id(), version + 1));
    }

    @Test
    void what_another_window_wrote_is_not_handed_in_unseen() {
        int version = write("We spoke of dashboards");
        write("We spoke of dashboards and of graphs");
        assertRefused("reflection-changed", () -> course.handIn.run(course.junior, asked.id(), version));
        assertThat(course.told.lines).isEmpty();
    }

    @Test
    void the_receipt_holds_for_this_text_and_for_no_other() {
        write("We spoke of dashboards");
        Submission one = handIn();
        String digest = SubmissionText.digest(one);
        assertThat(digest).isEqualTo(Secrets.hash(SubmissionText.of(one)));
        assertThat(SubmissionText.code(digest)).isEqualTo(one.receipt());
        assertThat(SubmissionText.of(one))
                .contains("We spoke of dashboards", one.submittedAt().toString());
        Submission other = new Submission(
                one.id(),
                one.tenant(),
                one.activity(),
                one.person(),
                1,
                one.receipt(),
                one.side(),
                List.of(new Submission.Answer("p1", "Describe", "What did you teach?", "We spoke of Dashboards", 4)),
                "",
                List.of(),
                List.of(),
                4,
                one.submittedAt(),
                Optional.empty());
        assertThat(SubmissionText.digest(other)).isNotEqualTo(digest);
    }

    @Test
    void limits_and_questions_are_looked_at_first() {
        write("Short");
        assertRefused("words-too-few", this::handIn);
        write("word ".repeat(51));
        assertRefused("words-too-many", this::handIn);
        assertThat(kept().orElseThrow().words()).isEqualTo(51);
        assertRefused("reflection-unknown", () -> course.handIn.run(course.senior, asked.id(), 0));

        Activity strict = course.asked(Dates.NONE, 1, AiStatement.REQUIRE, Set.of(Side.MENTOR));
        Draft silent = course.draft(0, new SaveMark(WINDOW, 1), Map.of("p1", "Two words"), List.of());
        course.save.save(course.junior, strict.id(), silent);
        assertRefused("ai-statement-missing", () -> course.handIn.run(course.junior, strict.id(), 1));
        Draft said = new Draft(
                1, silent.mark(), silent.side(), silent.pairing(), silent.answers(), "None", false, List.of(), false);
        course.save.save(
                course.junior,
                strict.id(),
                new Draft(
                        1,
                        new SaveMark(WINDOW, 2),
                        said.side(),
                        said.pairing(),
                        said.answers(),
                        said.aiStatement(),
                        false,
                        List.of(),
                        false));
        assertThat(course.handIn.run(course.junior, strict.id(), 2).aiStatement())
                .isEqualTo("None");
    }

    @Test
    void only_what_the_author_adds_goes_along() {
        Draft open = new Draft(
                0,
                new SaveMark(WINDOW, 1),
                Optional.of(Side.MENTOR),
                Optional.of(course.pairing.id()),
                Map.of("p1", "Two words"),
                "",
                true,
                List.of(course.held.id()),
                false);
        course.save.save(course.junior, asked.id(), open);
        Submission one = handIn();
        assertThat(one.sessions())
                .containsExactly(new Submission.MeetingEvidence(
                        course.held.startsAt().orElseThrow(), course.held.minutes(), "", true));
        assertThat(one.timeline()).hasSize(1);

        course.handIn.takeBack(course.junior, asked.id());
        write("Two words");
        Submission bare = handIn();
        assertThat(bare.sessions()).isEmpty();
        assertThat(bare.timeline()).isEmpty();
    }

    @Test
    void it_is_taken_back_until_the_deadline_unless_somebody_marks_it() {
        write("We spoke of dashboards");
        Submission one = handIn();
        assertThat(shown().mayTakeBack()).isTrue();
        assertThat(shown().takeBackUntil()).isEqualTo(asked.dates().due());

        course.told.begun = true;
        assertThat(shown().mayTakeBack()).isFalse();
        assertRefused("marking-begun", () -> course.handIn.takeBack(course.junior, asked.id()));
        course.told.begun = false;

        course.handIn.takeBack(course.junior, asked.id());
        course.handIn.takeBack(course.junior, asked.id());
        assertThat(course.told.lines).containsExactly("submitted 1", "taken back 1");
        assertThat(kept().orElseThrow().state()).isEqualTo(State.DRAFT);
        assertThat(kept().orElseThrow().submittedAt()).isEmpty();
        assertThat(course.kept.submissions.findLatest(
                        course.world.tenant, asked.id(), course.junior.person().id()))
                .isEmpty();
        assertThat(course.show
                        .findSubmission(course.junior, asked.id(), one.id())
                        .takenBackAt())
                .isPresent();

        write("We spoke of dashboards again");
        handIn();
        course.world.clock.goOn(Duration.ofDays(8));
        assertRefused("take-back-too-late", () -> course.handIn.takeBack(course.junior, asked.id()));
    }

    @Test
    void what_came_late_can_be_taken_back_until_nothing_is_taken() {
        write("We spoke of dashboards");
        course.world.clock.goOn(Duration.ofDays(9));
        assertThat(shown().deadline().penaltyPercent(course.world.clock.instant()))
                .isEqualTo(20);
        handIn();
        assertThat(shown().takeBackUntil()).isEqualTo(asked.dates().cutoff());
        course.handIn.takeBack(course.junior, asked.id());
        course.world.clock.goOn(Duration.ofDays(6));
        assertRefused("activity-closed", this::handIn);
    }

    @Test
    void an_extension_holds() {
        write("We spoke of dashboards");
        course.extend(asked, course.junior, Duration.ofDays(7));
        course.world.clock.goOn(Duration.ofDays(13));
        assertThat(shown().extended()).isTrue();
        assertThat(shown().deadline().penaltyPercent(course.world.clock.instant()))
                .isZero();
        course.world.clock.goOn(Duration.ofDays(3));
        assertThat(handIn().attempt()).isEqualTo(1);
    }

    @Test
    void there_are_as_many_attempts_as_the_course_says() {
        write("We spoke of dashboards");
        Submission first = handIn();
        assertThat(shown().mayBeginAgain()).isTrue();
        course.handIn.beginAgain(course.junior, asked.id());
        assertThat(kept().orElseThrow().attempt()).isEqualTo(2);
        assertThat(course.kept.submissions.findLatest(
                        course.world.tenant, asked.id(), course.junior.person().id()))
                .as("it stands meanwhile")
                .contains(first);
        write("We spoke of dashboards, twice");
        handIn();
        assertThat(shown().mayBeginAgain()).isFalse();
        assertRefused("no-attempt-left", () -> course.handIn.beginAgain(course.junior, asked.id()));

        course.handIn.takeBack(course.junior, asked.id());
        assertThat(kept().orElseThrow().submittedAt()).contains(first.submittedAt());
    }

    @Test
    void what_is_given_back_is_written_on_and_handed_in_whatever_the_attempts() {
        Activity once = course.asked(Dates.NONE, 1, AiStatement.OFF, Set.of(Side.MENTOR));
        course.save.save(course.junior, once.id(), course.draft(0, 1, "Two words"));
        course.handIn.run(course.junior, once.id(), 1);
        new ReturnReflection(course.kept.reflections)
                .toAuthor(course.world.tenant, once.id(), course.junior.person().id(), course.world.clock.instant());

        Reflection back = course.show.run(course.junior, once.id()).reflection().orElseThrow();
        assertThat(back.state()).isEqualTo(State.RETURNED);
        assertThat(back.answer("p1")).isEqualTo("Two words");
        assertRefused(
                "reflection-changed",
                () -> course.save.save(course.junior, once.id(), course.draft(1, 9, "From before it came back")));
        course.save.save(course.junior, once.id(), course.draft(3, 10, "Two words and more"));
        assertThat(course.handIn.run(course.junior, once.id(), 4).attempt()).isEqualTo(2);
    }

    @Test
    void it_begins_with_what_is_known_of_the_writer() {
        assertThat(shown().side()).contains(Side.MENTOR);
        assertThat(shown().pairing()).contains(course.pairing.id());
        assertThat(shown().pairs().get(0).meetings()).hasSize(1);
        assertThat(course.show.run(course.stranger, asked.id()).side()).contains(Side.MENTEE);
        assertThat(course.show.run(course.instructor, asked.id()).side()).isEmpty();
        course.notGradable = Optional.of(Gradability.Reason.NO_LEARNER);
        assertThat(course.show.run(course.instructor, asked.id()).notGradable())
                .contains(Gradability.Reason.NO_LEARNER);
    }

    @Test
    void the_list_begins_with_what_is_to_be_written_and_names_the_results_that_came() {
        Activity sooner = course.asked(
                new Dates(
                        Optional.empty(),
                        Optional.of(course.world.clock.instant().plus(Duration.ofDays(1))),
                        Optional.empty()),
                1,
                AiStatement.OFF,
                Set.of(Side.MENTOR));
        write("We spoke of dashboards");
        handIn();
        course.results.add(
                new Results.Result(asked.id(), new BigDecimal("7.5"), BigDecimal.TEN, course.world.clock.instant()));
        List<ListMyReflections.Line> lines = course.list.run(course.junior);
        assertThat(lines).extracting(line -> line.activity().id()).containsExactly(sooner.id(), asked.id());
        assertThat(lines).extracting(ListMyReflections.Line::isToDo).containsExactly(true, false);
        assertThat(lines.get(1).result()).isPresent();
        course.excused = Set.of(sooner.id());
        assertThat(course.list.run(course.junior))
                .as("who is excused has nothing to write")
                .noneMatch(ListMyReflections.Line::isToDo);
        assertThat(course.list.run(course.instructor))
                .as("teachers are asked nothing")
                .isEmpty();
        assertThat(course.list.run(course.elsewhere)).isEmpty();
    }
}
