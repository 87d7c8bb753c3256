package org.viceversa.assignment;

/**
 * Which pairs and places could be exchanged without loss: the strongly connected components (Tarjan's algorithm, without
 * recursion) of the ways on which a finished step could be changed for nothing. A change is a ring of such ways, and a
 * ring never leaves a component; so what leads from one component to another is the same in all best results.
 *
 * <p>Nodes are the left, the right, and a hub that stands for using one place more or less.
 */
final class Components {

    private final Pairs pairs;
    private final int lefts;
    private final int hub;
    private final int[] component;
    private final int[] number;
    private final int[] lowest;
    private final int[] cursor;
    private final int[] open;
    private final int[] path;
    private int openSize;
    private int pathSize;
    private int found;
    private int visited;

    Components(Pairs pairs) {
        this.pairs = pairs;
        lefts = pairs.left.size();
        hub = lefts + pairs.right.size();
        component = new int[hub + 1];
        number = new int[hub + 1];
        lowest = new int[hub + 1];
        cursor = new int[hub + 1];
        open = new int[hub + 1];
        path = new int[hub + 1];
        for (int node = 0; node <= hub; node++) {
            if (number[node] == 0) {
                visitFrom(node);
            }
        }
    }

    /** Numbered so that ways lead from higher components to lower ones only. */
    int ofLeft(int person) {
        return component[person];
    }

    int ofRight(int person) {
        return component[lefts + person];
    }

    int ofHub() {
        return component[hub];
    }

    private void visitFrom(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            int next = nextFrom(node);
            if (next < 0) {
                leave(node);
            } else if (number[next] == 0) {
                enter(next);
            } else if (component[next] == 0) {
                lowest[node] = Math.min(lowest[node], lowest[next]);
            }
        }
    }

    private void enter(int node) {
        number[node] = ++visited;
        lowest[node] = visited;
        cursor[node] = firstCursor(node);
        path[pathSize++] = node;
        open[openSize++] = node;
    }

    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int before = path[pathSize - 1];
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == number[node]) {
            found++;
            int member;
            do {
                member = open[--openSize];
                component[member] = found;
            } while (member != node);
        }
    }

    private int firstCursor(int node) {
        if (node < lefts) {
            return pairs.graph.left.first[node];
        }
        return node < hub ? pairs.right.first[node - lefts] : 0;
    }

    private int nextFrom(int node) {
        if (node < lefts) {
            return nextFromLeft(node);
        }
        return node < hub ? nextFromRight(node - lefts) : nextFromHub();
    }

    private int nextFromLeft(int person) {
        Side side = pairs.graph.left;
        int end = side.first[person + 1];
        while (cursor[person] < end) {
            int edge = cursor[person]++;
            if (!pairs.used[edge] && pairs.slack(person, edge) == 0) {
                return lefts + side.other[edge];
            }
        }
        return cursor[person]++ == end && pairs.left.maySpareForNothing(person) ? hub : -1;
    }

    private int nextFromRight(int person) {
        Places right = pairs.right;
        int node = lefts + person;
        int end = right.first[person] + right.count[person];
        while (cursor[node] < end) {
            int place = cursor[node]++;
            if (pairs.slack(right.partner[place], right.edge[place]) == 0) {
                return right.partner[place];
            }
        }
        return cursor[node]++ == end && right.mayTakeForNothing(person) ? hub : -1;
    }

    private int nextFromHub() {
        while (cursor[hub] < hub) {
            int node = cursor[hub]++;
            if (node < lefts ? pairs.left.mayTakeForNothing(node) : pairs.right.maySpareForNothing(node - lefts)) {
                return node;
            }
        }
        return -1;
    }
}
