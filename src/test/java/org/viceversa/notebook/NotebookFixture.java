package org.viceversa.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryNotebook;
import org.viceversa.testkit.Paired;

/** Two who are paired, everybody else who would like to read what they write, and all deeds of a notebook. */
final class NotebookFixture {

    final Paired world = new Paired();
    final InMemoryNotebook kept = new InMemoryNotebook();
    final List<MentoringSession> meetings = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final Set<UUID> thankedElsewhere = new HashSet<>();

    final Caller junior = world.enrolled("Mira", Side.MENTOR);
    final Caller senior = world.enrolled("Otto", Side.MENTEE);
    final Caller participant = world.enrolled("Pia", Side.MENTOR);
    final Caller instructor = world.person("Ines", ToolRole.INSTRUCTOR);
    final Caller manager = world.person("Mats", ToolRole.PROGRAMME_MANAGER);
    final Caller administrator = world.person("Ada", ToolRole.LMS_ADMINISTRATOR);
    final Caller elsewhere = world.elsewhere();
    final Pairing pairing = world.pair(junior, senior);
    final UUID id = pairing.id();

    final ReadNotes read = new ReadNotes(world.open, kept.notes, (tenant, pair) -> meetings);
    final WriteNote write = new WriteNote(world.open, kept.notes, (tenant, pair) -> meetings, world.clock);
    final RaiseIdea raise = new RaiseIdea(world.open, kept.ideas, world.clock);
    final AnswerIdea answer = new AnswerIdea(world.open, kept.ideas, world.clock);
    final ListIdeas listIdeas = new ListIdeas(world.programmes, kept.ideas, world.people, world.clock);
    final Introduce introduce = new Introduce(world.open, kept.introductions, world.people, world.clock);
    final GiveThanks thanks = new GiveThanks(
            world.open,
            world.pairings,
            kept.thanks,
            (tenant, pairs) -> goals,
            (tenant, person) -> thankedElsewhere,
            world.clock);
    final ShowWall wall = new ShowWall(world.findCycle, world.enrolments, kept.ideas, kept.thanks, world.people);
    final NotebookSteps steps = new NotebookSteps(kept.ideas, kept.introductions);

    /** Everybody but the two. */
    List<Caller> others() {
        return List.of(participant, instructor, manager, administrator, elsewhere);
    }

    static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
