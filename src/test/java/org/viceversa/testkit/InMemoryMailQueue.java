package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Mail.State;
import org.viceversa.notice.MailQueue;

/** A mail queue without a database. */
public final class InMemoryMailQueue implements MailQueue {

    /** A mail with how far it is. */
    public record Entry(
            Mail mail,
            State state,
            Instant next,
            Optional<UUID> claimant,
            Optional<Instant> leaseEnds,
            String reason,
            Optional<Instant> endedAt) {}

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();

    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    @Override
    public synchronized boolean add(Mail mail) {
        boolean there = entries.values().stream()
                .anyMatch(one -> one.mail().tenant().equals(mail.tenant())
                        && one.mail().key().equals(mail.key()));
        if (!there) {
            entries.put(
                    mail.id(),
                    new Entry(
                            mail,
                            State.QUEUED,
                            mail.madeAt(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            Optional.empty()));
        }
        return !there;
    }

    @Override
    public synchronized List<Mail> claim(UUID claimant, Instant now, Instant leaseEnds, int most) {
        List<Entry> due = entries.values().stream()
                .filter(one -> isDue(one, now))
                .sorted(Comparator.comparing(Entry::next)
                        .thenComparing(one -> one.mail().id().toString()))
                .limit(most)
                .toList();
        List<Mail> claimed = new ArrayList<>();
        for (Entry one : due) {
            Mail again = withAttempts(
                    one.mail(), one.mail().attempts() + 1, one.mail().text());
            entries.put(
                    again.id(),
                    new Entry(
                            again,
                            State.SENDING,
                            one.next(),
                            Optional.of(claimant),
                            Optional.of(leaseEnds),
                            one.reason(),
                            Optional.empty()));
            claimed.add(again);
        }
        return claimed;
    }

    private static boolean isDue(Entry one, Instant now) {
        return switch (one.state()) {
            case QUEUED, RETRY -> !one.next().isAfter(now);
            case SENDING -> one.leaseEnds().filter(end -> !end.isAfter(now)).isPresent();
            default -> false;
        };
    }

    private static Mail withAttempts(Mail mail, int attempts, MailText text) {
        return new Mail(
                mail.id(), mail.tenant(), mail.person(), mail.kind(), mail.key(), text, attempts, mail.madeAt());
    }

    @Override
    public synchronized boolean note(
            UUID claimant, UUID mail, State state, Optional<Instant> next, String reason, Instant now) {
        Entry kept = entries.get(mail);
        if (kept == null || kept.state() != State.SENDING || !kept.claimant().equals(Optional.of(claimant))) {
            return false;
        }
        boolean ended = state == State.SENT || state == State.GIVEN_UP;
        MailText text = state == State.SENT
                ? new MailText("", "", "", Optional.empty(), Optional.empty())
                : kept.mail().text();
        int attempts = kept.mail().attempts() - (state == State.QUEUED ? 1 : 0);
        entries.put(
                mail,
                new Entry(
                        withAttempts(kept.mail(), attempts, text),
                        state,
                        next.orElse(now),
                        Optional.empty(),
                        Optional.empty(),
                        reason,
                        ended ? Optional.of(now) : Optional.empty()));
        return true;
    }

    @Override
    public synchronized Map<State, Integer> count() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        entries.values().forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized Optional<Instant> findOldestWaiting() {
        return entries.values().stream()
                .filter(one -> one.endedAt().isEmpty())
                .map(one -> one.mail().madeAt())
                .min(Instant::compareTo);
    }

    private record Why(State state, String reason) {}

    @Override
    public synchronized List<Failure> listFailures(Instant since) {
        return entries.values().stream()
                .filter(one -> one.state() == State.RETRY
                        || one.state() == State.GIVEN_UP
                                && one.endedAt()
                                        .filter(at -> !at.isBefore(since))
                                        .isPresent())
                .collect(Collectors.groupingBy(one -> new Why(one.state(), one.reason())))
                .entrySet()
                .stream()
                .map(group -> new Failure(
                        group.getKey().state(),
                        group.getKey().reason(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .map(one -> one.endedAt().orElse(one.mail().madeAt()))
                                .max(Instant::compareTo)
                                .orElseThrow()))
                .sorted(Comparator.comparing(Failure::latest)
                        .reversed()
                        .thenComparing(one -> one.state().name())
                        .thenComparing(Failure::reason))
                .toList();
    }

    @Override
    public synchronized int retryGivenUp(Instant since, Instant now) {
        List<Entry> those = entries.values().stream()
                .filter(one -> one.state() == State.GIVEN_UP
                        && one.endedAt().filter(at -> !at.isBefore(since)).isPresent())
                .toList();
        those.forEach(one -> entries.put(
                one.mail().id(),
                new Entry(
                        withAttempts(one.mail(), 0, one.mail().text()),
                        State.RETRY,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        one.reason(),
                        Optional.empty())));
        return those.size();
    }

    @Override
    public synchronized int removeEndedBefore(Instant before) {
        int size = entries.size();
        entries.values()
                .removeIf(one -> one.endedAt().filter(at -> at.isBefore(before)).isPresent());
        return size - entries.size();
    }
}
