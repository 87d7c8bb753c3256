package org.viceversa.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tool's key pairs as they stand at one instant: which one signs, which are published, which comes next. */
public final class CurrentToolKeys {

    /** What a published key is for at the instant. */
    public enum State {
        /** Published ahead of its first signature. */
        NEXT,
        SIGNING,
        /** Replaced, and published for what it signed last. */
        OVERLAP
    }

    private final List<ToolKey> newestFirst;
    private final Instant at;

    public CurrentToolKeys(List<ToolKey> keys, Instant at) {
        this.newestFirst = keys.stream()
                .sorted(Comparator.comparing(ToolKey::signsFrom).reversed())
                .toList();
        this.at = at;
    }

    public static CurrentToolKeys of(ToolKeys keys, Instant at) {
        return new CurrentToolKeys(keys.list(), at);
    }

    /** @throws IllegalStateException when no key was made yet, which the start of the tool does */
    public ToolKey signing() {
        return newestFirst.stream()
                .filter(this::mayHaveSigned)
                .findFirst()
                // A clock that was set back finds only keys of the future: the oldest of them is known best.
                .or(() ->
                        newestFirst.isEmpty() ? Optional.empty() : Optional.of(newestFirst.get(newestFirst.size() - 1)))
                .orElseThrow(() -> new IllegalStateException("The tool has no key yet"));
    }

    /** Newest first. */
    public List<ToolKey> published() {
        return newestFirst.stream().filter(key -> !isForgotten(key)).toList();
    }

    public State stateOf(ToolKey key) {
        if (key.keyId().equals(signing().keyId())) {
            return State.SIGNING;
        }
        return mayHaveSigned(key) ? State.OVERLAP : State.NEXT;
    }

    /** The key that is published and does not sign yet. */
    public Optional<ToolKey> next() {
        return newest().filter(key -> stateOf(key) == State.NEXT);
    }

    public Optional<ToolKey> newest() {
        return newestFirst.stream().findFirst();
    }

    /** Whether there is no key, or the newest one has signed for its whole life. */
    public boolean isNewOneDue() {
        return newest().map(key -> !key.signsFrom().plus(ToolKey.LIFE).isAfter(at))
                .orElse(true);
    }

    private boolean mayHaveSigned(ToolKey key) {
        return !key.signsFrom().isAfter(at);
    }

    private boolean isForgotten(ToolKey key) {
        return newestFirst.stream()
                .anyMatch(other -> other.signsFrom().isAfter(key.signsFrom())
                        && !other.signsFrom().plus(ToolKey.OVERLAP).isAfter(at));
    }
}
