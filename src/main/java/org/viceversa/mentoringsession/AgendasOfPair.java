package org.viceversa.mentoringsession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** The agendas that two people are offered, and which one suits them next. */
public final class AgendasOfPair {

    private static final int ENDING_DAYS = 30;

    private final OpenMentorship openMentorship;
    private final MentoringSessions sessions;
    private final ProgrammeAgendas agendas;
    private final GoalsOfPair goals;
    private final Skills skills;

    public AgendasOfPair(
            OpenMentorship openMentorship,
            MentoringSessions sessions,
            ProgrammeAgendas agendas,
            GoalsOfPair goals,
            Skills skills) {
        this.openMentorship = openMentorship;
        this.sessions = sessions;
        this.agendas = agendas;
        this.goals = goals;
        this.skills = skills;
    }

    /**
     * @param offered those of the programme that are not hidden, and those that the two have chosen before
     * @param used keys, the latest last
     */
    public record Shown(
            Mentorship mentorship,
            List<ProgrammeAgendas.Offered> offered,
            List<String> used,
            Optional<NextAgenda.Choice> next) {}

    /** @throws org.viceversa.refusal.Refused {@code pairing-unknown} */
    public Shown run(Caller caller, UUID pairing) {
        return of(openMentorship.open(caller, pairing));
    }

    Shown of(Mentorship mentorship) {
        List<MentoringSession> own = sessions.listOf(mentorship.tenant(), mentorship.id());
        List<String> used = used(own);
        List<ProgrammeAgendas.Offered> all =
                agendas.list(mentorship.tenant(), mentorship.place().programme().id());
        List<Goal> open = goals.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(one -> one.state() == Goal.State.OPEN || one.state() == Goal.State.PARTLY)
                .toList();
        NextAgenda next = new NextAgenda(
                all.stream()
                        .filter(one -> !one.edit().hidden())
                        .map(ProgrammeAgendas.Offered::agenda)
                        .toList(),
                mentorship.place().programme().conduct().agendas(),
                used,
                open.stream().map(Goal::type).toList(),
                groups(mentorship.tenant(), open),
                isEnding(mentorship));
        return new Shown(
                mentorship,
                all.stream()
                        .filter(one -> !one.edit().hidden()
                                || used.contains(one.agenda().key()))
                        .toList(),
                used,
                next.choose());
    }

    /** Of meetings that took place or will. */
    private static List<String> used(Collection<MentoringSession> own) {
        return own.stream()
                .filter(one -> one.state().isOpen() || one.state() == MentoringSession.State.HELD)
                .sorted(Comparator.comparing(MentoringSession::madeAt))
                .flatMap(one -> one.agenda().stream())
                .toList();
    }

    private Set<String> groups(UUID tenant, List<Goal> open) {
        List<UUID> ids = open.stream().flatMap(one -> one.skill().stream()).toList();
        return skills.listByIds(tenant, ids).values().stream().map(Skill::group).collect(Collectors.toSet());
    }

    private static boolean isEnding(Mentorship mentorship) {
        LocalDate today = mentorship.today();
        return mentorship.pairing().state() == Pairing.State.CLOSING
                || mentorship
                        .place()
                        .cycle()
                        .ends()
                        .filter(end -> today.plusDays(ENDING_DAYS).isAfter(end))
                        .isPresent();
    }
}
