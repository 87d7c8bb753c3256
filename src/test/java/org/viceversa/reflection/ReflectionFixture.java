package org.viceversa.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Extension;
import org.viceversa.activity.OpenActivity;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.ProgrammeAgendas;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.refusal.Refused;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.testkit.InMemoryActivities;
import org.viceversa.testkit.InMemoryAgendaEdits;
import org.viceversa.testkit.InMemoryMentoringSessions;
import org.viceversa.testkit.InMemoryReflections;
import org.viceversa.testkit.Meetings;
import org.viceversa.testkit.Paired;
import org.viceversa.testkit.Reflecting;

/** A course that asks for a reflection, two who are paired, everybody else who would like to read it, and all deeds. */
final class ReflectionFixture {

    static final UUID WINDOW = UUID.randomUUID();

    final Paired world = new Paired();
    final InMemoryReflections kept = new InMemoryReflections();
    final InMemoryActivities activities = new InMemoryActivities();
    final InMemoryMentoringSessions sessions = new InMemoryMentoringSessions();
    final Course course = course(world.tenant);

    final Caller junior = here(world.enrolled("Mira", Side.MENTOR));
    final Caller senior = here(world.enrolled("Otto", Side.MENTEE));
    final Caller stranger = here(world.enrolled("Pia", Side.MENTEE));
    final Caller instructor = here(world.person("Ines", ToolRole.INSTRUCTOR));
    final Caller manager = here(world.person("Mats", ToolRole.PROGRAMME_MANAGER));
    final Caller administrator = here(world.person("Ada", ToolRole.LMS_ADMINISTRATOR));
    final Caller elsewhere = here(world.elsewhere());
    final Pairing pairing = world.pair(junior, senior);
    final MentoringSession held = sessions.add(Meetings.of(
            world.tenant,
            pairing.id(),
            MentoringSession.State.HELD,
            world.clock.instant().minus(Duration.ofDays(2)),
            Side.MENTOR,
            Optional.empty()));

    final List<Results.Result> results = new ArrayList<>();
    Set<UUID> excused = Set.of();
    Optional<Gradability.Reason> notGradable = Optional.empty();
    final Told told = new Told();
    final Marking marking = new Marking(told::hasBegun, told::submitted, told::takenBack);

    final ReflectionDesk desk = new ReflectionDesk(
            new OpenActivity(activities.activities), activities.extensions, kept.reflections, world.clock);
    final PairsOfWriter pairs = new PairsOfWriter(
            world.open,
            world.pairings,
            sessions,
            new ProgrammeAgendas(List::of, new InMemoryAgendaEdits()),
            world.people);
    final ShowReflection show = new ShowReflection(
            desk,
            kept.versions,
            kept.submissions,
            pairs,
            world.enrolments,
            (activity, people) -> notGradable
                    .map(reason -> Map.of(people.iterator().next(), reason))
                    .orElse(Map.of()),
            marking);
    final SaveDraft save = new SaveDraft(desk, kept.reflections, kept.versions, pairs, sessions);
    final HandIn handIn = new HandIn(desk, kept.reflections, kept.submissions, pairs, marking);
    final ListMyReflections list = new ListMyReflections(
            activities.activities,
            activities.extensions,
            kept.reflections,
            world.enrolments,
            (tenant, person) -> List.copyOf(results),
            (tenant, person) -> excused,
            world.clock);

    /** What grading was told, and what it says. */
    static final class Told {
        final List<String> lines = new ArrayList<>();
        boolean begun;

        boolean hasBegun(UUID tenant, UUID activity, UUID person) {
            return begun;
        }

        void submitted(Submission submission, Instant now) {
            lines.add("submitted " + submission.attempt());
        }

        void takenBack(Submission submission, Instant now) {
            lines.add("taken back " + submission.attempt());
        }
    }

    static Course course(UUID tenant) {
        UUID id = UUID.randomUUID();
        return new Course(
                id,
                tenant,
                id.toString(),
                "Leadership",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse(Paired.NOW),
                RosterState.UNREAD);
    }

    Caller here(Caller one) {
        return new Caller(one.tenant(), one.person(), Optional.of(course), one.roles());
    }

    /** Due in a week, closed in two; 10 percent a day; 2 to 50 words for the first prompt. */
    Activity asked() {
        Instant now = world.clock.instant();
        return asked(
                new Dates(
                        Optional.empty(),
                        Optional.of(now.plus(Duration.ofDays(7))),
                        Optional.of(now.plus(Duration.ofDays(14)))),
                2,
                AiStatement.ASK,
                Set.of(Side.MENTOR, Side.MENTEE));
    }

    Activity asked(Dates dates, int attempts, AiStatement statement, Set<Side> sides) {
        return activities.activities.add(Reflecting.activity(
                world.tenant, course.id(), instructor.person().id(), "Week 3", dates, attempts, statement, sides));
    }

    void extend(Activity activity, Caller who, Duration more) {
        activities.extensions.put(new Extension(
                world.tenant,
                activity.id(),
                who.person().id(),
                activity.dates().due().map(due -> due.plus(more)),
                activity.dates().cutoff().map(end -> end.plus(more)),
                "Ill",
                instructor.person().id(),
                world.clock.instant()));
    }

    Draft draft(int version, int number, String text) {
        return draft(version, new SaveMark(WINDOW, number), Map.of("p1", text), List.of());
    }

    Draft draft(int version, SaveMark mark, Map<String, String> answers, List<UUID> meetings) {
        return new Draft(
                version,
                mark,
                Optional.of(Side.MENTOR),
                Optional.of(pairing.id()),
                answers,
                "",
                false,
                meetings,
                false);
    }

    /** Everybody but the author. */
    List<Caller> others() {
        return List.of(senior, stranger, instructor, manager, administrator);
    }

    static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
