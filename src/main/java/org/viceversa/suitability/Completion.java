package org.viceversa.suitability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.viceversa.assignment.Watcher;

/**
 * Makes sure that nobody goes without a partner only because the candidate graph holds the best pairs alone.
 *
 * <p>Starting from who is paired, it looks for ways to give one person more a partner, by moving others to other partners,
 * among <em>all</em> allowed pairs: augmenting paths, first for one side and then for the other. The pairs on them are what
 * the graph lacks; with them, as many people can be paired as with all pairs.
 */
final class Completion {

    private final Suitability suits;
    private final Watcher watcher;
    private final List<Long> found = new ArrayList<>();

    Completion(Suitability suits, Watcher watcher) {
        this.suits = suits;
        this.watcher = watcher;
    }

    /**
     * @param pairs that were chosen, as mentors and mentees in the two halves of numbers
     * @return pairs by which more people would have a partner; empty where there are none
     */
    long[] missing(long[] pairs, int[] mentorPlaces, int[] menteePlaces) {
        new Half(true, pairs, mentorPlaces, menteePlaces).search();
        new Half(false, pairs, menteePlaces, mentorPlaces).search();
        return found.stream().mapToLong(pair -> pair).toArray();
    }

    /** Gives as many people of one side as possible one partner each; the others have all their places. */
    private final class Half {
        private final boolean mentorsSeek;
        private final int[] partner;
        private final List<List<Integer>> seekersOf = new ArrayList<>();
        private final int[] seekerPlaces;
        private final int[] places;
        private final int[] cameFrom;
        private int freePlaces;
        /** Those not yet reached, in the first {@code open} places, and below them those that are reached for good. */
        private final int[] unreached;

        private int open;

        Half(boolean mentorsSeek, long[] pairs, int[] seekerPlaces, int[] places) {
            this.mentorsSeek = mentorsSeek;
            this.seekerPlaces = seekerPlaces;
            this.places = places;
            partner = new int[seekerPlaces.length];
            Arrays.fill(partner, -1);
            cameFrom = new int[places.length];
            unreached = new int[places.length];
            for (int place = 0; place < places.length; place++) {
                seekersOf.add(new ArrayList<>(2));
                freePlaces += places[place];
                unreached[place] = place;
            }
            open = places.length;
            for (long pair : pairs) {
                int mentor = (int) (pair >> Integer.SIZE);
                int seeker = mentorsSeek ? mentor : (int) pair;
                if (partner[seeker] < 0) {
                    take(seeker, mentorsSeek ? (int) pair : mentor);
                    freePlaces--;
                }
            }
        }

        private void take(int seeker, int place) {
            partner[seeker] = place;
            seekersOf.get(place).add(seeker);
        }

        void search() {
            for (int seeker = 0; seeker < partner.length && freePlaces > 0; seeker++) {
                if (partner[seeker] < 0 && seekerPlaces[seeker] > 0) {
                    watcher.at("completion", (double) seeker / partner.length);
                    searchFor(seeker);
                }
            }
        }

        /** Whom a search without success has reached stays reached: nobody gets further from there. */
        private void searchFor(int first) {
            int before = open;
            Deque<Integer> queue = new ArrayDeque<>();
            queue.add(first);
            while (!queue.isEmpty()) {
                int seeker = queue.remove();
                for (int at = open - 1; at >= 0; at--) {
                    int place = unreached[at];
                    if (score(seeker, place) >= 0) {
                        unreached[at] = unreached[--open];
                        unreached[open] = place;
                        cameFrom[place] = seeker;
                        if (seekersOf.get(place).size() < places[place]) {
                            moveAlong(place);
                            open = before;
                            return;
                        }
                        queue.addAll(seekersOf.get(place));
                    }
                }
            }
        }

        private void moveAlong(int last) {
            int place = last;
            while (place >= 0) {
                int seeker = cameFrom[place];
                int left = partner[seeker];
                found.add(mentorsSeek ? CandidateGraph.pair(seeker, place) : CandidateGraph.pair(place, seeker));
                if (left >= 0) {
                    seekersOf.get(left).remove((Integer) seeker);
                }
                take(seeker, place);
                place = left;
            }
            freePlaces--;
        }

        private int score(int seeker, int place) {
            return mentorsSeek ? suits.score(seeker, place) : suits.score(place, seeker);
        }
    }
}
