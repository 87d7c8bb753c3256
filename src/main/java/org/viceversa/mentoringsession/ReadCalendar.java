package org.viceversa.mentoringsession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.secret.Secrets;

/** Reads somebody's private calendar for whoever holds its secret: what was agreed on, and nothing of notes. */
public final class ReadCalendar {

    private static final String NAME = "Mentoring";
    private static final Duration PAST = Duration.ofDays(183);

    private final CalendarFeeds feeds;
    private final FindCycle findCycle;
    private final Pairings pairings;
    private final MentoringSessions sessions;
    private final CalendarEntries entries;
    private final CalendarFiles files;
    private final Clock clock;

    public ReadCalendar(
            CalendarFeeds feeds,
            FindCycle findCycle,
            Pairings pairings,
            MentoringSessions sessions,
            CalendarEntries entries,
            CalendarFiles files,
            Clock clock) {
        this.feeds = feeds;
        this.findCycle = findCycle;
        this.pairings = pairings;
        this.sessions = sessions;
        this.entries = entries;
        this.files = files;
        this.clock = clock;
    }

    /** @param changedAt when anything in it changed last */
    public record Content(String calendar, Instant changedAt) {}

    /** Empty for a secret that opens nothing, or nothing any more. */
    public Optional<Content> run(String token) {
        return feeds.findByHash(Secrets.hash(token)).map(this::content);
    }

    private Content content(CalendarFeed feed) {
        Map<UUID, Pairing> theirs = pairings.listFor(feed.tenant(), feed.person()).stream()
                .collect(Collectors.toMap(Pairing::id, Function.identity()));
        Instant since = clock.instant().minus(PAST);
        // Of a meeting that was moved, what its entry says now.
        Map<UUID, MentoringSession> latest = sessions.listOf(feed.tenant(), theirs.keySet()).stream()
                .filter(one -> one.sequence() > 0)
                .filter(one -> one.endsAt().filter(since::isBefore).isPresent())
                .collect(Collectors.toMap(
                        MentoringSession::entry,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(MentoringSession::sequence))));
        List<CalendarEntry> shown = latest.values().stream()
                .flatMap(one -> entry(theirs, one))
                .sorted(Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::entry))
                .toList();
        Instant changedAt = shown.stream()
                .map(CalendarEntry::changedAt)
                .max(Comparator.naturalOrder())
                .filter(feed.madeAt()::isBefore)
                .orElse(feed.madeAt());
        return new Content(files.feed(NAME, shown), changedAt);
    }

    private Stream<CalendarEntry> entry(Map<UUID, Pairing> theirs, MentoringSession one) {
        return Stream.ofNullable(theirs.get(one.pairing()))
                .flatMap(pairing -> entries.of(findCycle.find(one.tenant(), pairing.cycle()), pairing, one).stream());
    }
}
