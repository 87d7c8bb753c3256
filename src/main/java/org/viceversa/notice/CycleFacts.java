package org.viceversa.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Invitation;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.PairingEvent;

/**
 * One cycle as all its rules see it.
 *
 * @param reminded invitations that nobody answered, with the day of the last reminder that was noted
 * @param enrolments by their id
 * @param ends histories of pairings that did not come about lately
 * @param sessions by pairing; pairings without any are absent
 * @param goals by pairing; pairings without any are absent
 * @param questions who is asked something just now
 * @param learning what money and certificates ask of people; nothing but where it is told beside all programmes
 * @param unplaced whom rounds that were published lately left without anybody, by round
 */
public record CycleFacts(
        CycleOfProgramme place,
        Instant at,
        List<Reminded> reminded,
        Map<UUID, Enrolment> enrolments,
        List<Pairing> pairings,
        Map<UUID, List<PairingEvent>> ends,
        Map<UUID, List<MentoringSession>> sessions,
        Map<UUID, List<Goal>> goals,
        OpenQuestions questions,
        List<Unplaced> unplaced,
        LearningFacts learning) {

    /** How long news is worth telling: over a long weekend. */
    static final Duration LATELY = Duration.ofDays(4);

    /** An invitation with the day of its last reminder. */
    public record Reminded(Invitation invitation, int day) {}

    /** Somebody whom a round left without anybody. */
    public record Unplaced(UUID round, UUID person, Instant publishedAt) {}

    LocalDate today() {
        return at.atZone(place.cycle().zone()).toLocalDate();
    }

    List<MentoringSession> sessionsOf(Pairing pairing) {
        return sessions.getOrDefault(pairing.id(), List.of());
    }

    List<Goal> goalsOf(Pairing pairing) {
        return goals.getOrDefault(pairing.id(), List.of());
    }

    Stream<Pairing> in(Pairing.State state) {
        return pairings.stream().filter(one -> one.state() == state);
    }

    /** Where somebody is, by what they answered; else where the cycle is. */
    ZoneId zoneOf(Optional<Enrolment> enrolment) {
        return enrolment
                .filter(one -> !one.answers().equals(Answers.NONE))
                .map(one -> one.answers().zone())
                .orElse(place.cycle().zone());
    }

    Optional<Enrolment> enrolment(UUID id) {
        return Optional.ofNullable(enrolments.get(id));
    }

    long daysSince(Instant then) {
        return Math.max(0, Duration.between(then, at).toDays());
    }

    /** The highest of these days that have passed. */
    static Optional<Integer> passed(List<Integer> days, long elapsed) {
        return days.stream().filter(day -> day <= elapsed).max(Comparator.naturalOrder());
    }
}
