package org.viceversa.pairinground;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;

/**
 * Tells whether two rounds saw the same: a hash of all people and pairs that went into one, in an order that does not
 * depend on how they were read.
 */
final class InputsHash {

    private final MessageDigest digest;

    private InputsHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(Pool pool, Set<PairKey> locked) {
        InputsHash hash = new InputsHash();
        pool.mentors().stream().map(InputsHash::text).sorted().forEach(hash::add);
        hash.add("mentees");
        pool.mentees().stream().map(InputsHash::text).sorted().forEach(hash::add);
        hash.add("lately " + sorted(pool.lately()));
        hash.add("blocked " + sorted(pool.blocked().keySet()));
        hash.add("kept " + sorted(pool.kept()));
        hash.add("locked " + sorted(locked));
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sorted(Collection<PairKey> keys) {
        return keys.stream()
                .map(key -> key.mentor() + "-" + key.mentee())
                .sorted()
                .toList();
    }

    private static TreeSet<UUID> sortedIds(Collection<UUID> ids) {
        return new TreeSet<>(ids);
    }

    private static String text(Seeker one) {
        return String.join(
                "|",
                one.person().toString(),
                one.enrolment().toString(),
                Integer.toString(one.capacity()),
                one.wishes().toString(),
                one.offers().toString(),
                new TreeSet<>(one.languages()).toString(),
                one.free().toString(),
                one.seniority().toString(),
                one.place().toString(),
                sortedIds(one.avoid()).toString(),
                new TreeMap<>(one.liking()).toString(),
                sortedIds(one.courses()).toString(),
                sortedIds(one.grades()).toString(),
                Boolean.toString(one.available()));
    }
}
