package org.viceversa.programme;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The most pairs that can be made at once: Hopcroft and Karp's algorithm, where one side may take several. */
final class LargestMatching {

    private static final int FREE = -1;

    private final List<int[]> edges;
    private final int[] takenBy;
    private final int[] partner;
    private final int[] depth;

    /** @param edges by person of the one side: the places of the other side that they could take */
    private LargestMatching(List<int[]> edges, int places) {
        this.edges = edges;
        this.takenBy = new int[places];
        this.partner = new int[edges.size()];
        this.depth = new int[edges.size()];
        Arrays.fill(takenBy, FREE);
        Arrays.fill(partner, FREE);
    }

    /**
     * @param candidates by person of the one side: indices of the other side
     * @param others how many stand on the other side
     * @param capacity how many partners each of these takes
     */
    static int size(List<int[]> candidates, int others, int capacity) {
        List<int[]> edges = candidates.stream()
                .map(indices -> Arrays.stream(indices)
                        .flatMap(index ->
                                java.util.stream.IntStream.range(0, capacity).map(copy -> index * capacity + copy))
                        .toArray())
                .toList();
        LargestMatching matching = new LargestMatching(edges, others * capacity);
        int size = 0;
        for (int found = 1; found > 0; size += found) {
            found = matching.layers() ? matching.augment() : 0;
        }
        return size;
    }

    /** How far everybody is from somebody without a partner; whether a free place can be reached. */
    private boolean layers() {
        Deque<Integer> queue = new ArrayDeque<>();
        for (int person = 0; person < depth.length; person++) {
            depth[person] = partner[person] == FREE ? 0 : FREE;
            if (depth[person] == 0) {
                queue.add(person);
            }
        }
        boolean reached = false;
        while (!queue.isEmpty()) {
            int person = queue.remove();
            for (int place : edges.get(person)) {
                int holder = takenBy[place];
                reached |= holder == FREE;
                if (holder != FREE && depth[holder] == FREE) {
                    depth[holder] = depth[person] + 1;
                    queue.add(holder);
                }
            }
        }
        return reached;
    }

    private int augment() {
        int found = 0;
        for (int person = 0; person < partner.length; person++) {
            if (partner[person] == FREE && seats(person)) {
                found++;
            }
        }
        return found;
    }

    /** Finds a place, moving others on; as deep as the layers are, which are few. */
    private boolean seats(int person) {
        for (int place : edges.get(person)) {
            int holder = takenBy[place];
            if (holder == FREE || (depth[holder] == depth[person] + 1 && seats(holder))) {
                takenBy[place] = person;
                partner[person] = place;
                return true;
            }
        }
        depth[person] = FREE;
        return false;
    }
}
