package org.viceversa.mentoringsession;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.mentoringsession.CommonTime.Span;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;

/** Finds when two people could meet in the next four weeks. */
public final class FindCommonTime {

    static final Duration LEAD = Duration.ofHours(24);
    static final Duration LOOKED_AT = Duration.ofDays(28);
    private static final Duration SOON = Duration.ofDays(3);

    private final OpenMentorship openMentorship;
    private final SessionDesk desk;
    private final Enrolments enrolments;
    private final Cadence cadence;

    public FindCommonTime(OpenMentorship openMentorship, SessionDesk desk, Enrolments enrolments, Cadence cadence) {
        this.openMentorship = openMentorship;
        this.desk = desk;
        this.enrolments = enrolments;
        this.cadence = cadence;
    }

    /**
     * @param spans when both have time and neither is taken, long enough or not
     * @param proposals beginnings, the best first
     * @param saidOurs whether the caller said in the form when they have time
     * @param saidTheirs whether the other one did
     */
    public record Found(
            Mentorship mentorship,
            ZoneId ours,
            ZoneId theirs,
            Span lookedAt,
            List<Span> spans,
            List<Instant> proposals,
            boolean saidOurs,
            boolean saidTheirs) {}

    /** @throws org.viceversa.refusal.Refused {@code pairing-unknown}; {@code minutes-invalid} */
    public Found run(Caller caller, UUID pairing, int minutes) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        Duration length = Duration.ofMinutes(new SessionDetails(minutes, "", Optional.empty()).minutes());
        PairWeeks weeks = PairWeeks.of(enrolments, mentorship);
        Span lookedAt = lookedAt(mentorship);
        List<MentoringSession> own = desk.listOf(mentorship);
        CommonTime time = new CommonTime(
                weeks.ours(),
                weeks.theirs(),
                lookedAt,
                busy(mentorship, own),
                length,
                wished(mentorship, own, lookedAt));
        return new Found(
                mentorship,
                weeks.ours().zone(),
                weeks.theirs().zone(),
                lookedAt,
                time.spans(),
                time.proposals(),
                !weeks.ours().isEmpty(),
                !weeks.theirs().isEmpty());
    }

    /** Not in a pause, and not after the cycle. */
    private static Span lookedAt(Mentorship mentorship) {
        ZoneId zone = mentorship.place().cycle().zone();
        Instant earliest = mentorship.at().plus(LEAD);
        Instant from = mentorship
                .pairing()
                .pausedTo()
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .filter(earliest::isBefore)
                .orElse(earliest);
        Instant latest = mentorship.at().plus(LOOKED_AT);
        Instant to = mentorship
                .place()
                .cycle()
                .ends()
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .filter(latest::isAfter)
                .orElse(latest);
        return new Span(from, to.isBefore(from) ? from : to);
    }

    /** What either has agreed on, and what the two have on the table. */
    private List<Span> busy(Mentorship mentorship, List<MentoringSession> own) {
        Stream<Span> agreed = desk.listOfBoth(mentorship).stream()
                .filter(one -> one.state() == State.CONFIRMED || one.state() == State.HELD)
                .flatMap(one -> one.startsAt().map(start -> spanOf(one, start)).stream());
        Stream<Span> proposed = own.stream()
                .filter(one -> one.state() == State.PROPOSED)
                .flatMap(one -> one.options().stream().map(start -> spanOf(one, start)));
        return Stream.concat(agreed, proposed).toList();
    }

    private static Span spanOf(MentoringSession one, Instant start) {
        return new Span(start, start.plus(one.length()));
    }

    /** A rhythm after the last one, or soon. */
    private Instant wished(Mentorship mentorship, List<MentoringSession> own, Span lookedAt) {
        Duration rhythm = Duration.ofDays(cadence.daysOf(mentorship));
        Instant soon = lookedAt.from().plus(SOON).minus(LEAD);
        return own.stream()
                .filter(one -> one.state() == State.CONFIRMED || one.state() == State.HELD)
                .flatMap(one -> one.startsAt().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(rhythm))
                .filter(soon::isBefore)
                .orElse(soon);
    }
}
