package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.programme.ProgrammeFixture.assertRefused;
import static org.viceversa.testkit.Programmed.ZONE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.people.Caller;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.Programme.SafetyContact;

class EditProgrammeTest {

    private final ProgrammeFixture fixture = new ProgrammeFixture();

    private Programme begun() {
        return fixture.create.run(fixture.manager(), "rotnem", "", ZONE).programme();
    }

    private Programme edited(Programme programme, ProgrammeDesign design) {
        return fixture.edit.run(fixture.manager(), programme.id(), programme.version(), design);
    }

    @Test
    void the_second_of_two_managers_is_told_and_nothing_of_the_first_is_lost() {
        Programme programme = begun();
        ProgrammeDesign ours = ProgrammeFixture.withGoalAndNotice(programme.design(), "Ours", "Notice");
        ProgrammeDesign theirs = ProgrammeFixture.withGoalAndNotice(programme.design(), "Theirs", "Notice");
        edited(programme, ours);

        assertRefused("programme-changed", () -> edited(programme, theirs));
        assertThat(fixture.programmes.get(fixture.tenant, programme.id()).goal())
                .isEqualTo("Ours");
    }

    @Test
    void a_change_says_what_was_there_before() {
        Programme programme = begun();
        fixture.clock.goOn(Duration.ofSeconds(1));
        Programme after =
                edited(programme, ProgrammeFixture.withGoalAndNotice(programme.design(), "Listen more", "Notice"));

        Change change = fixture.changes.list(fixture.tenant, programme.id(), 1).get(0);
        assertThat(after.version()).isEqualTo(2);
        assertThat(change.fields())
                .contains(new Field("goal", programme.goal(), "Listen more"))
                .hasSize(2);
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        Programme programme = begun();

        assertThat(edited(programme, programme.design()).version()).isEqualTo(1);
        assertThat(fixture.changes.list(fixture.tenant, programme.id(), 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "ロトネム", "Обратное наставничество", "برنامج الإرشاد", "👩‍🏫", "<b>&\"'"})
    void a_name_may_be_of_any_alphabet(String name) {
        Programme programme = begun();

        assertThat(edited(programme, programme.design().withName(name)).name()).isEqualTo(name);
    }

    @Test
    void a_name_has_80_characters_at_most_and_one_at_least() {
        Programme programme = begun();

        assertThat(edited(programme, programme.design().withName("ü".repeat(80)))
                        .name())
                .hasSize(80);
        assertRefused(
                "text-too-long",
                () -> fixture.edit.run(
                        fixture.manager(), programme.id(), 2, programme.design().withName("x".repeat(81))));
        assertRefused(
                "programme-name-missing",
                () -> fixture.edit.run(
                        fixture.manager(), programme.id(), 2, programme.design().withName(" \u0007 ")));
    }

    @Test
    void skills_and_courses_that_the_tenant_does_not_have_are_refused() {
        Programme programme = begun();
        ProgrammeDesign design = programme.design();

        assertRefused("skill-unknown", () -> edited(programme, scoped(design, List.of(UUID.randomUUID()), List.of())));
        assertRefused(
                "course-unknown", () -> edited(programme, scoped(design, design.skills(), List.of(UUID.randomUUID()))));
        assertThat(edited(programme, scoped(design, design.skills(), List.of(fixture.course.id())))
                        .courses())
                .containsExactly(fixture.course.id());
    }

    private static ProgrammeDesign scoped(ProgrammeDesign design, List<UUID> skills, List<UUID> courses) {
        return new ProgrammeDesign(
                design.name(),
                design.kind(),
                design.labels(),
                design.goal(),
                design.sponsor(),
                design.champion(),
                skills,
                design.direction(),
                Programme.Visibility.COURSES,
                design.approval(),
                design.form(),
                design.pairing(),
                design.conduct(),
                design.notice(),
                design.contacts(),
                courses);
    }

    @Test
    void while_a_cycle_is_open_nothing_goes_that_it_needed_to_open() {
        Begun ready = fixture.ready();
        fixture.moved(ready.cycle(), State.OPEN);
        Programme programme = ready.programme();

        assertRefused(
                "programme-incomplete",
                () -> edited(programme, ProgrammeFixture.withGoalAndNotice(programme.design(), "", "Notice")));
        assertRefused(
                "programme-incomplete",
                () -> edited(
                        programme,
                        ProgrammeFixture.with(programme.design(), List.of(new SafetyContact("Līga Bērziņa", "")))));
    }

    @Test
    void a_notice_gets_a_new_number_once_somebody_may_have_read_it() {
        Begun ready = fixture.ready();
        Programme draft = edited(
                ready.programme(),
                ProgrammeFixture.withGoalAndNotice(ready.programme().design(), "Goal", "First"));
        assertThat(draft.notice().version()).isEqualTo(1);

        fixture.moved(ready.cycle(), State.OPEN);
        Programme second = edited(draft, ProgrammeFixture.withGoalAndNotice(draft.design(), "Goal", "Second"));
        assertThat(second.notice().version()).isEqualTo(2);
        Programme same = edited(second, ProgrammeFixture.withGoalAndNotice(second.design(), "Other goal", "Second"));
        assertThat(same.notice().version()).isEqualTo(2);
    }

    @Test
    void what_one_person_does_in_one_sitting_reads_as_one_line() {
        Programme programme = begun();
        Caller manager = fixture.manager();
        for (int step = 1; step <= 3; step++) {
            ProgrammeDesign design = ProgrammeFixture.withGoalAndNotice(programme.design(), "Goal " + step, "Notice");
            fixture.clock.goOn(Duration.ofMinutes(5));
            fixture.edit.run(manager, programme.id(), step, design);
        }
        fixture.clock.goOn(Duration.ofMinutes(31));
        fixture.edit.run(
                manager, programme.id(), 4, ProgrammeFixture.withGoalAndNotice(programme.design(), "Later", "Notice"));

        List<Change> lines = fixture.read.history(manager, programme.id()).changes();
        assertThat(lines).extracting(Change::what).containsExactly(What.EDITED, What.EDITED, What.CREATED);
        assertThat(lines.get(1).fields()).contains(new Field("goal", programme.goal(), "Goal 3"));
        assertThat(fixture.changes.list(fixture.tenant, programme.id(), 100)).hasSize(5);
    }

    @Test
    void a_programme_at_rest_goes_to_the_archive_and_comes_back() {
        Begun ready = fixture.ready();
        fixture.moved(ready.cycle(), State.OPEN);
        UUID id = ready.programme().id();
        assertRefused("programme-running", () -> fixture.archive.run(fixture.manager(), id, true));
        fixture.moved(ready.cycle(), State.DRAFT);

        Programme archived = fixture.archive.run(fixture.manager(), id, true);
        assertThat(fixture.archive.run(fixture.manager(), id, true)).isEqualTo(archived);
        assertRefused(
                "programme-archived", () -> edited(archived, archived.design().withName("Other")));
        assertRefused("programme-archived", () -> fixture.moved(ready.cycle(), State.OPEN));
        assertThat(fixture.list.run(fixture.manager(), false).programmes()).isEmpty();

        fixture.archive.run(fixture.manager(), id, false);
        assertThat(fixture.list.run(fixture.manager(), false).programmes()).hasSize(1);
    }

    @Test
    void a_copy_says_the_same_from_today_on() {
        Begun ready = fixture.ready();
        fixture.clock.goOn(Duration.ofDays(100));
        Begun copy = fixture.duplicate.run(fixture.manager(), ready.programme().id());

        assertThat(copy.programme().name()).isEqualTo("Rotnem (copy)");
        assertThat(copy.programme().design().withName(""))
                .isEqualTo(ready.programme().design().withName(""));
        assertThat(copy.cycle().state()).isEqualTo(State.DRAFT);
        assertThat(copy.cycle().opens()).isEqualTo(ready.cycle().opens().plusDays(100));
        assertThat(copy.cycle().ends())
                .contains(ready.cycle().ends().orElseThrow().plusDays(100));
    }

    @Test
    void the_copy_of_a_long_name_still_fits() {
        Programme programme = begun();
        edited(programme, programme.design().withName("👩".repeat(80)));

        assertThat(fixture.duplicate
                        .run(fixture.manager(), programme.id())
                        .programme()
                        .name())
                .isEqualTo("👩".repeat(73) + " (copy)");
    }
}
