package org.viceversa.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.Invitations;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goals;
import org.viceversa.notice.CycleFacts.Reminded;
import org.viceversa.notice.CycleFacts.Unplaced;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.Pairings;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRounds;
import org.viceversa.pairinground.Proposals;

/** Reads all facts of a cycle that its rules look at, each kind at once. */
public final class LoadFacts {

    private static final Set<State> NOT_COME_ABOUT = EnumSet.of(State.DECLINED, State.EXPIRED);

    private final Sources sources;
    private final Clock clock;

    public LoadFacts(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Where the facts are. */
    public record Sources(
            Invitations invitations,
            Enrolments enrolments,
            Pairings pairings,
            PairingRounds rounds,
            Proposals proposals,
            MentoringSessions sessions,
            Goals goals,
            OpenQuestions questions,
            LoadLearning learning) {}

    /** What stands beside all programmes has no pairs and no meetings. */
    CycleFacts runBeside(UUID tenant) {
        Instant now = clock.instant();
        return new CycleFacts(
                Organisation.place(tenant),
                now,
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                sources.questions,
                List.of(),
                sources.learning.run(tenant, now));
    }

    Set<UUID> listLearning() {
        return sources.learning.listTenants();
    }

    public CycleFacts run(CycleOfProgramme place) {
        UUID tenant = place.cycle().tenant();
        UUID cycle = place.cycle().id();
        Instant now = clock.instant();
        List<Enrolment> enrolments = sources.enrolments.listOf(tenant, cycle);
        List<Pairing> pairings = sources.pairings.listOf(tenant, cycle);
        Set<UUID> settled = pairings.stream()
                .filter(one -> one.state().isSettled())
                .map(Pairing::id)
                .collect(Collectors.toSet());
        return new CycleFacts(
                place,
                now,
                reminded(tenant, cycle, enrolments),
                enrolments.stream().collect(Collectors.toMap(Enrolment::id, Function.identity())),
                pairings,
                ends(pairings, now),
                settled.isEmpty() ? Map.of() : sessions(tenant, settled),
                settled.isEmpty() ? Map.of() : goals(tenant, settled),
                sources.questions,
                unplaced(tenant, cycle, now),
                LearningFacts.NONE);
    }

    private List<Reminded> reminded(UUID tenant, UUID cycle, List<Enrolment> enrolments) {
        Map<UUID, Integer> days = new HashMap<>();
        sources.invitations
                .listReminders(tenant, cycle)
                .forEach(one -> days.merge(one.invitation(), one.day(), Math::max));
        if (days.isEmpty()) {
            return List.of();
        }
        Set<UUID> answered = new HashSet<>();
        enrolments.stream()
                .filter(one -> one.state() != Enrolment.State.INVITED)
                .forEach(one -> answered.add(one.person()));
        return sources.invitations.listOf(tenant, cycle).stream()
                .filter(one -> one.withdrawnAt().isEmpty() && days.containsKey(one.id()))
                .filter(one -> one.person()
                        .filter(person -> !answered.contains(person))
                        .isPresent())
                .map(one -> new Reminded(one, day(days, one)))
                .toList();
    }

    private static int day(Map<UUID, Integer> days, Invitation one) {
        return days.getOrDefault(one.id(), 0);
    }

    private Map<UUID, List<PairingEvent>> ends(List<Pairing> pairings, Instant now) {
        return pairings.stream()
                .filter(one ->
                        NOT_COME_ABOUT.contains(one.state()) && one.changedAt().isAfter(now.minus(CycleFacts.LATELY)))
                .collect(Collectors.toMap(Pairing::id, one -> sources.pairings.listHistory(one.tenant(), one.id())));
    }

    private Map<UUID, List<MentoringSession>> sessions(UUID tenant, Collection<UUID> pairings) {
        return sources.sessions.listOf(tenant, pairings).stream()
                .collect(Collectors.groupingBy(MentoringSession::pairing));
    }

    private Map<UUID, List<Goal>> goals(UUID tenant, Collection<UUID> pairings) {
        return sources.goals.listOf(tenant, pairings).stream().collect(Collectors.groupingBy(Goal::pairing));
    }

    private List<Unplaced> unplaced(UUID tenant, UUID cycle, Instant now) {
        return sources.rounds.listOf(tenant, cycle).stream()
                .filter(round -> round.state() == PairingRound.State.PUBLISHED)
                .flatMap(round -> round.decidedAt().filter(at -> at.isAfter(now.minus(CycleFacts.LATELY))).stream()
                        .flatMap(at -> unplaced(round, at)))
                .toList();
    }

    private Stream<Unplaced> unplaced(PairingRound round, Instant at) {
        return sources.proposals.listUnplaced(round.tenant(), round.id()).stream()
                .map(org.viceversa.pairinground.Unplaced::person)
                .distinct()
                .map(person -> new Unplaced(round.id(), person, at));
    }
}
