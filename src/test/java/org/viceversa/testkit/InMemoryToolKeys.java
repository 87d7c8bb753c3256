package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.ToolKeys;

public final class InMemoryToolKeys implements ToolKeys {

    private final List<ToolKey> keys = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();

    @Override
    public synchronized List<ToolKey> list() {
        return keys.stream()
                .sorted(Comparator.comparing(ToolKey::createdAt).reversed())
                .toList();
    }

    @Override
    public synchronized boolean add(ToolKey key, Optional<String> follows) {
        return followed.add(follows.orElse("")) && keys.add(key);
    }

    @Override
    public synchronized void removeKeysReplacedBefore(Instant time) {
        List<ToolKey> all = List.copyOf(keys);
        keys.removeIf(key -> all.stream()
                .anyMatch(newer -> newer.signsFrom().isAfter(key.signsFrom())
                        && newer.signsFrom().isBefore(time)));
    }
}
