package org.viceversa.registration.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Remembers for ten seconds what every launch asks for. Safe for many threads.
 *
 * <p>What was read before this node's last change counts no more, even if it comes in after it; another node's change is
 * seen when the ten seconds are over. Only what was found is remembered, so it holds no more than there are rows.
 */
final class RegistrationCache {

    static final Duration LIFE = Duration.ofSeconds(10);

    private record Entry(Object value, long version, Instant until) {}

    private final Map<Object, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();
    private final Clock clock;

    RegistrationCache(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param key names the value among all of its type: a record of this package
     * @param worthKeeping whether a value that was found may be remembered
     */
    <T> Optional<T> get(Object key, Class<T> type, Supplier<Optional<T>> load, Predicate<T> worthKeeping) {
        Entry entry = entries.get(key);
        Instant now = clock.instant();
        long current = version.get();
        if (entry != null && entry.version == current && now.isBefore(entry.until)) {
            return Optional.of(type.cast(entry.value));
        }
        Optional<T> loaded = load.get();
        loaded.filter(worthKeeping)
                .ifPresentOrElse(
                        value -> entries.put(key, new Entry(value, current, now.plus(LIFE))),
                        () -> entries.remove(key));
        return loaded;
    }

    void forgetAll() {
        version.incrementAndGet();
        entries.clear();
    }
}
