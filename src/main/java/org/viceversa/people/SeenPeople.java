package org.viceversa.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/**
 * Remembers whom a reading listed, in eight bytes each: a roster of 50,000 takes half a megabyte.
 *
 * <p>Ids are folded to 64 bits, of which 62 are random. Should two in a roster ever fold alike (one roster of 50,000 in
 * a billion), a leaver might stay unnoticed.
 */
final class SeenPeople {

    private long[] seen = new long[1024];
    private int size;
    private boolean sorted = true;

    void addAll(Collection<UUID> people) {
        for (UUID person : people) {
            if (size == seen.length) {
                seen = Arrays.copyOf(seen, size + size / 2);
            }
            seen[size++] = fold(person);
        }
        sorted = false;
    }

    boolean has(UUID person) {
        if (!sorted) {
            Arrays.sort(seen, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(seen, 0, size, fold(person)) >= 0;
    }

    private static long fold(UUID id) {
        return id.getLeastSignificantBits() ^ Long.rotateLeft(id.getMostSignificantBits(), 32);
    }
}
