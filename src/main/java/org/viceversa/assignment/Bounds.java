package org.viceversa.assignment;

import java.util.BitSet;

/**
 * What every result with the most people matched has in common: how many partners each person must and may have, and
 * which pairs are out of the question.
 *
 * <p>A <em>crowd</em> are people of one side of whom some must go without: all places of those they could be paired with
 * go to members of the crowd, one each. Everybody else gets at least one partner.
 */
final class Bounds {

    final int[] least;
    final int[] most;

    /** Those of this side whose places all belong to the other side's crowd. */
    private final BitSet besieged;

    private final BitSet crowd;

    private Bounds(int[] least, int[] most, BitSet besieged, BitSet crowd) {
        this.least = least;
        this.most = most;
        this.besieged = besieged;
        this.crowd = crowd;
    }

    /**
     * @param wanting who has no partner yet and places
     * @param places of each, at most
     */
    static Bounds of(Side side, boolean[] wanting, int[] places, BitSet crowd, Side other, BitSet otherCrowd) {
        BitSet besieged = neighbours(other, otherCrowd);
        int[] least = new int[side.size];
        int[] most = new int[side.size];
        for (int person = 0; person < side.size; person++) {
            most[person] = Math.min(places[person], side.first[person + 1] - side.first[person]);
            if (crowd.get(person)) {
                most[person] = Math.min(1, most[person]);
            } else if (wanting[person]) {
                least[person] = 1;
            }
            if (besieged.get(person)) {
                least[person] = most[person];
            }
        }
        return new Bounds(least, most, besieged, crowd);
    }

    /** Nobody must, and everybody may as far as their places go. */
    static Bounds none(Side side, int[] places) {
        return of(side, new boolean[side.size], places, new BitSet(), side, new BitSet());
    }

    private static BitSet neighbours(Side side, BitSet people) {
        BitSet found = new BitSet();
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            for (int position = side.first[person]; position < side.first[person + 1]; position++) {
                found.set(side.other[position]);
            }
        }
        return found;
    }

    /** Whether a pair can be part of such a result, as far as the places of this end are spoken for. */
    boolean allows(int person, int other, Bounds others) {
        return !besieged.get(person) || others.crowd.get(other);
    }

    boolean isSimple() {
        return besieged.isEmpty();
    }
}
