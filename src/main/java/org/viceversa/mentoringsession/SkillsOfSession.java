package org.viceversa.mentoringsession;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;

/**
 * What a meeting was about: the skills of the goals that its agenda serves, else of all goals, else what one of the two
 * wants and the other one offers.
 */
public final class SkillsOfSession {

    private final GoalsOfPair goals;
    private final ProgrammeAgendas agendas;
    private final Enrolments enrolments;

    public SkillsOfSession(GoalsOfPair goals, ProgrammeAgendas agendas, Enrolments enrolments) {
        this.goals = goals;
        this.agendas = agendas;
        this.enrolments = enrolments;
    }

    /** @param learner the side that learns it */
    record Shown(UUID skill, Side learner) {}

    List<Shown> list(CycleOfProgramme place, Pairing pairing, MentoringSession session) {
        List<Goal> about = goals.listOf(pairing.tenant(), pairing.id()).stream()
                .filter(one -> one.state() != Goal.State.DROPPED && one.skill().isPresent())
                .toList();
        Set<Goal.Type> served = session.agenda()
                .flatMap(key -> agendas.find(pairing.tenant(), place.programme().id(), key))
                .map(Agenda::goals)
                .orElse(Set.of());
        List<Goal> fitting =
                about.stream().filter(one -> served.contains(one.type())).toList();
        List<Shown> found = (fitting.isEmpty() ? about : fitting)
                .stream()
                        .flatMap(one -> one.skill().map(skill -> new Shown(skill, one.learner())).stream())
                        .distinct()
                        .toList();
        return found.isEmpty() ? wantedAndOffered(pairing) : found;
    }

    private List<Shown> wantedAndOffered(Pairing pairing) {
        Answers mentor = answers(pairing, Side.MENTOR);
        Answers mentee = answers(pairing, Side.MENTEE);
        return Stream.concat(learns(mentee, mentor, Side.MENTEE), learns(mentor, mentee, Side.MENTOR))
                .toList();
    }

    private static Stream<Shown> learns(Answers learner, Answers teacher, Side side) {
        Set<UUID> offered = new HashSet<>(
                teacher.offers().stream().map(Answers.Offer::skill).toList());
        return learner.needs().stream()
                .map(Answers.Need::skill)
                .filter(offered::contains)
                .map(skill -> new Shown(skill, side));
    }

    private Answers answers(Pairing pairing, Side side) {
        Optional<Enrolment> kept =
                enrolments.find(pairing.tenant(), pairing.partner(side).enrolment());
        return kept.map(Enrolment::answers).orElse(Answers.NONE);
    }
}
