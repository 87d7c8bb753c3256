package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.viceversa.programme.ProgrammeFixture.assertRefused;
import static org.viceversa.testkit.Programmed.ZONE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.ListProgrammesForMe.Mine;
import org.viceversa.programme.Programme.Visibility;
import org.viceversa.testkit.Programmed;

/** What each role may do with programmes, and nothing else. */
class ProgrammePermissionsTest {

    private final ProgrammeFixture fixture = new ProgrammeFixture();

    /** Everything that only those may do who run programmes, on one of ours. */
    private Map<String, Consumer<Caller>> ofManagers(Begun begun) {
        UUID id = begun.programme().id();
        UUID cycle = begun.cycle().id();
        ProgrammeDesign design = begun.programme().design();
        ProgrammeFile file = fixture.export.run(fixture.manager(), id);
        Map<String, Consumer<Caller>> acts = new LinkedHashMap<>();
        acts.put("list", caller -> fixture.list.run(caller, false));
        acts.put("choose skills", caller -> fixture.skillChoices.run(caller, ""));
        acts.put("create", caller -> fixture.create.run(caller, "peer", "", ZONE));
        acts.put("import", caller -> fixture.bringIn.run(caller, file, true, ZONE));
        acts.put("read", caller -> fixture.read.run(caller, id));
        acts.put("history", caller -> fixture.read.history(caller, id));
        acts.put("export", caller -> fixture.export.run(caller, id));
        acts.put("try", caller -> fixture.tryOut.run(caller, id, 1));
        acts.put(
                "edit", caller -> fixture.edit.run(caller, id, begun.programme().version(), design));
        acts.put(
                "add cycle",
                caller -> fixture.editCycle.add(caller, id, begun.cycle().design()));
        acts.put(
                "edit cycle",
                caller -> fixture.editCycle.run(caller, cycle, 1, begun.cycle().design()));
        acts.put("move cycle", caller -> fixture.move.run(caller, cycle, 1, State.CANCELLED, "why"));
        acts.put("copy", caller -> fixture.duplicate.run(caller, id));
        acts.put("archive", caller -> fixture.archive.run(caller, id, true));
        return acts;
    }

    private static final Set<String> WITHOUT_ID = Set.of("list", "choose skills", "create", "import");

    @ParameterizedTest
    @EnumSource(ToolRole.class)
    void only_programme_managers_run_programmes(ToolRole role) {
        ofManagers(fixture.ready()).forEach((name, act) -> {
            Caller caller = fixture.caller(role);
            if (role == ToolRole.PROGRAMME_MANAGER) {
                assertThatCode(() -> act.accept(caller)).as(name).doesNotThrowAnyException();
            } else {
                assertRefused("not-allowed", () -> act.accept(caller));
            }
        });
    }

    @Test
    void somebody_without_a_role_runs_nothing() {
        ofManagers(fixture.ready())
                .forEach((name, act) -> assertRefused("not-allowed", () -> act.accept(fixture.caller())));
    }

    @Test
    void to_another_tenant_our_programmes_are_not_there() {
        Begun ready = fixture.ready();
        Caller stranger = fixture.callerOf(
                UUID.randomUUID(), Optional.of(fixture.course), ToolRole.PROGRAMME_MANAGER, ToolRole.INSTRUCTOR);

        ofManagers(ready).forEach((name, act) -> {
            if (!WITHOUT_ID.contains(name)) {
                assertRefused(
                        name.contains("cycle") && !name.startsWith("add") ? "cycle-unknown" : "programme-unknown",
                        () -> act.accept(stranger));
            }
        });
        assertThat(fixture.list.run(stranger, false).programmes()).isEmpty();
        assertThat(fixture.mine.run(stranger)).isEmpty();
        assertRefused(
                "programme-unknown",
                () -> fixture.optOut.run(stranger, ready.programme().id(), fixture.course.id(), true));
    }

    private Programme open(Visibility visibility, List<UUID> courses) {
        Programme programme = Programmed.programme(fixture.tenant, "Rotnem", visibility, courses);
        fixture.programmes.add(programme);
        fixture.cycles.add(Programmed.cycle(programme, State.OPEN));
        return programme;
    }

    private List<UUID> mineOf(Caller caller) {
        return fixture.mine.run(caller).stream()
                .map(Mine::programme)
                .map(Programme::id)
                .toList();
    }

    @Test
    void a_learner_sees_what_reaches_the_course_and_what_they_were_invited_to() {
        Course other = fixture.courses.add(fixture.course("13", "Elsewhere"));
        Programme site = open(Visibility.SITE, List.of());
        Programme here = open(Visibility.COURSES, List.of(fixture.course.id()));
        Programme there = open(Visibility.COURSES, List.of(other.id()));
        Programme invited = open(Visibility.INVITED, List.of());
        Caller learner = fixture.caller(ToolRole.LEARNER);

        assertThat(mineOf(learner)).containsExactlyInAnyOrder(site.id(), here.id());
        fixture.invitedTo.add(invited.id());
        fixture.invitedTo.add(there.id());
        assertThat(mineOf(learner)).containsExactlyInAnyOrder(site.id(), here.id(), invited.id(), there.id());
        assertThat(fixture.mine.run(learner)).noneMatch(Mine::mayChoose);
    }

    @Test
    void drafts_and_what_is_over_reach_nobody() {
        Programme programme = Programmed.programme(fixture.tenant, "Rotnem");
        fixture.programmes.add(programme);
        fixture.cycles.add(Programmed.cycle(programme, State.DRAFT));
        fixture.cycles.add(Programmed.cycle(programme, State.DONE));
        fixture.cycles.add(Programmed.cycle(programme, State.CANCELLED));

        assertThat(mineOf(fixture.caller(ToolRole.LEARNER, ToolRole.INSTRUCTOR)))
                .isEmpty();
    }

    @Test
    void an_instructor_keeps_their_own_course_out_and_brings_it_back() {
        Programme programme = open(Visibility.SITE, List.of());
        Caller instructor = fixture.caller(ToolRole.INSTRUCTOR);
        fixture.optOut.run(instructor, programme.id(), fixture.course.id(), true);
        fixture.optOut.run(instructor, programme.id(), fixture.course.id(), true);

        assertThat(mineOf(fixture.caller(ToolRole.LEARNER))).isEmpty();
        assertThat(fixture.mine.run(instructor))
                .singleElement()
                .matches(Mine::courseOut)
                .matches(Mine::mayChoose);
        assertThat(fixture.changes.list(fixture.tenant, programme.id(), 10)).hasSize(1);

        fixture.optOut.run(instructor, programme.id(), fixture.course.id(), false);
        assertThat(mineOf(fixture.caller(ToolRole.LEARNER))).containsExactly(programme.id());
    }

    @Test
    void nobody_decides_for_another_course_but_a_manager() {
        Course other = fixture.courses.add(fixture.course("13", "Elsewhere"));
        Programme programme = open(Visibility.SITE, List.of());

        assertRefused(
                "not-allowed",
                () -> fixture.optOut.run(fixture.caller(ToolRole.INSTRUCTOR), programme.id(), other.id(), true));
        for (ToolRole role : List.of(ToolRole.LEARNER, ToolRole.LMS_ADMINISTRATOR)) {
            assertRefused(
                    "not-allowed",
                    () -> fixture.optOut.run(fixture.caller(role), programme.id(), fixture.course.id(), true));
        }
        fixture.optOut.run(fixture.manager(), programme.id(), other.id(), true);
        assertThat(fixture.optOuts.list(fixture.tenant, programme.id())).hasSize(1);
    }

    @Test
    void a_course_that_the_programme_is_not_meant_for_cannot_leave_it() {
        Programme programme = open(Visibility.COURSES, List.of());

        assertRefused(
                "programme-unknown",
                () -> fixture.optOut.run(
                        fixture.caller(ToolRole.INSTRUCTOR), programme.id(), fixture.course.id(), true));
    }
}
