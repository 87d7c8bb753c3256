package org.viceversa.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.ShowActivities.Whole;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.ToolRole;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.refusal.Refused;
import org.viceversa.rubric.DefaultRubric;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.testkit.InMemoryActivities;
import org.viceversa.testkit.InMemoryFrameworks;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemorySkills;
import org.viceversa.testkit.SettableClock;

class EditActivityTest {

    private final SettableClock clock = new SettableClock("2026-11-28T10:00:00Z");
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryActivities kept = new InMemoryActivities();
    private final InMemorySkills skills = new InMemorySkills(new InMemoryFrameworks(), (tenant, skill) -> false);
    private final OpenActivity open = new OpenActivity(kept.activities);
    private boolean ungraded;
    private final EditActivity edit =
            new EditActivity(open, kept.activities, skills, (where, activity) -> ungraded, clock);
    private final CreateActivities create = new CreateActivities(kept.activities, skills, clock);
    private final ShowActivities show =
            new ShowActivities(open, kept.activities, kept.placements, people.people(), skills);
    private final UUID tenant = UUID.randomUUID();
    private final WelcomeLaunch welcome = new WelcomeLaunch(
            people.standings(), people.people(), people.courses(), people.memberships(), course -> {}, clock);
    private final Caller teacher = caller(tenant, "2", "Ines", ToolRole.INSTRUCTOR);

    private Caller caller(UUID where, String context, String name, ToolRole... roles) {
        var guest = welcome.welcome(LaunchOf.person(where, name)
                .named(name, "")
                .inCourse(context, "Course")
                .launch());
        Optional<Course> course = people.courses().find(where, guest.course().orElseThrow());
        return new Caller(where, people.people().find(where, guest.person()).orElseThrow(), course, Set.of(roles));
    }

    private Activity made(String title) {
        return create.run(teacher, List.of(Drafts.titled(title))).get(0);
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void several_are_made_at_once_each_with_a_key_of_its_own() {
        List<Activity> months = create.run(teacher, List.of(Drafts.titled("January"), Drafts.titled("February")));
        assertThat(months).extracting(Activity::title).containsExactly("January", "February");
        assertThat(months).extracting(Activity::key).doesNotHaveDuplicates();
        assertThat(show.list(teacher))
                .hasSize(2)
                .allSatisfy(placed -> assertThat(placed.placement()).isEmpty());
    }

    @Test
    void none_and_too_many_are_refused() {
        assertRefused("activities-too-many", () -> create.run(teacher, List.of()));
        assertRefused(
                "activities-too-many", () -> create.run(teacher, java.util.Collections.nCopies(7, Drafts.titled("x"))));
        Caller nowhere = new Caller(tenant, teacher.person(), Optional.empty(), Set.of());
        assertRefused("no-course", () -> create.run(nowhere, List.of(Drafts.titled("x"))));
    }

    @Test
    void a_change_is_kept_with_what_it_replaced_and_who_made_it() {
        Activity week = made("Week 3");
        edit.run(teacher, week.id(), 1, Drafts.titled("Week three"));

        Whole whole = show.one(teacher, week.id());
        assertThat(whole.placed().activity().title()).isEqualTo("Week three");
        assertThat(whole.placed().activity().version()).isEqualTo(2);
        assertThat(whole.before()).containsExactly(week);
        assertThat(whole.names()).containsEntry(teacher.person().id(), "Ines");
        assertThat(whole.copies()).isZero();
    }

    @Test
    void saying_the_same_again_changes_nothing_also_with_an_old_version() {
        Activity week = made("Week 3");
        Activity changed = edit.run(teacher, week.id(), 1, Drafts.titled("Week three"));
        assertThat(edit.run(teacher, week.id(), 1, Drafts.titled(" Week three ")))
                .isEqualTo(changed);
    }

    @Test
    void names_that_people_handed_in_without_are_not_shown_before_their_grades() {
        Activity week = create.run(teacher, List.of(Drafts.titled("Week 3").withoutNames()))
                .get(0);
        ungraded = true;
        assertRefused("names-promised", () -> edit.run(teacher, week.id(), 1, Drafts.titled("Week 3")));
        Activity other =
                edit.run(teacher, week.id(), 1, Drafts.titled("Week three").withoutNames());
        ungraded = false;
        assertThat(edit.run(teacher, week.id(), other.version(), Drafts.titled("Week 3"))
                        .anonymous())
                .isFalse();
    }

    @Test
    void the_second_of_two_tabs_is_told() {
        Activity week = made("Week 3");
        edit.run(teacher, week.id(), 1, Drafts.titled("Mine"));
        assertRefused("activity-changed", () -> edit.run(teacher, week.id(), 1, Drafts.titled("Yours")));
        assertThat(show.one(teacher, week.id()).placed().activity().title()).isEqualTo("Mine");
    }

    @Test
    void only_those_who_teach_the_course_change_it() {
        UUID week = made("Week 3").id();
        ActivityDraft draft = Drafts.titled("x");
        for (Caller other : List.of(
                caller(tenant, "2", "Lea", ToolRole.LEARNER),
                caller(tenant, "2", "Ada", ToolRole.LMS_ADMINISTRATOR, ToolRole.PROGRAMME_MANAGER))) {
            assertRefused("not-allowed", () -> edit.run(other, week, 1, draft));
            assertRefused("not-allowed", () -> show.one(other, week));
            assertRefused("not-allowed", () -> show.list(other));
        }
        for (Caller other : List.of(
                caller(tenant, "9", "Ina", ToolRole.INSTRUCTOR),
                caller(UUID.randomUUID(), "2", "Eve", ToolRole.INSTRUCTOR))) {
            assertRefused("activity-unknown", () -> edit.run(other, week, 1, draft));
            assertRefused("activity-unknown", () -> show.one(other, week));
            assertThat(show.list(other)).isEmpty();
        }
        assertThat(open.forWriter(caller(tenant, "2", "Lea", ToolRole.LEARNER), week)
                        .title())
                .isEqualTo("Week 3");
    }

    @Test
    void a_skill_that_is_not_in_the_library_is_refused() {
        Criterion first = DefaultRubric.RUBRIC.criteria().get(0);
        Criterion aligned =
                new Criterion(first.id(), first.title(), "", 1, first.levels(), Optional.of(UUID.randomUUID()));
        ActivityDraft draft = Drafts.judgedBy(new Rubric(List.of(aligned)));
        assertRefused("skill-unknown", () -> create.run(teacher, List.of(draft)));
        UUID week = made("Week 3").id();
        assertRefused("skill-unknown", () -> edit.run(teacher, week, 1, draft));
    }
}
