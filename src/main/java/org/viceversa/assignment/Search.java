package org.viceversa.assignment;

/**
 * Gives a person one more partner in the cheapest way, or lowers the price until they want none: Dijkstra's algorithm
 * along pairs not chosen (from {@code here} to {@code there}) and chosen (back), over what each falls short of being
 * exactly worth its ends' prices. It ends at somebody there with a free place, or at somebody here who can spare one.
 * Afterwards the prices of all that were nearer are moved so that every pair of the path is exactly worth its ends.
 *
 * <p>The same class serves both directions; only {@link #join} and {@link #part} know which side is the left.
 */
final class Search {

    private static final int NOBODY = -1;

    private final Pairs pairs;
    private final Side side;
    private final Places here;
    private final Places there;
    private final boolean fromLeft;
    private final int heres;
    private final long[] distance;
    private final int[] seen;
    private final boolean[] done;
    private final int[] byEdge;
    private final int[] from;
    private final int[] settled;
    private final Frontier frontier = new Frontier();
    private int search;
    private int settledSize;
    private long best;
    private int goal;
    private long lowestThere;

    Search(Pairs pairs, boolean fromLeft) {
        this.pairs = pairs;
        this.fromLeft = fromLeft;
        side = fromLeft ? pairs.graph.left : pairs.graph.right;
        here = fromLeft ? pairs.left : pairs.right;
        there = fromLeft ? pairs.right : pairs.left;
        heres = here.size();
        int nodes = heres + there.size();
        distance = new long[nodes];
        seen = new int[nodes];
        done = new boolean[nodes];
        byEdge = new int[nodes];
        from = new int[nodes];
        settled = new int[nodes];
        for (long price : there.price) {
            lowestThere = Math.min(lowestThere, price);
        }
    }

    /** Until nobody here is short, looking to the watcher now and then. */
    void serveAll(Watcher watcher, String phase) {
        for (int person = 0; person < heres; person++) {
            if ((person & 0xff) == 0) {
                watcher.at(phase, (double) person / heres);
            }
            while (here.isShort(person)) {
                serve(person);
            }
        }
    }

    private void serve(int person) {
        search++;
        settledSize = 0;
        frontier.clear();
        best = here.mustHaveMore(person) ? Long.MAX_VALUE : here.regret(person);
        goal = person;
        reach(person, 0, NOBODY, NOBODY);
        while (!frontier.isEmpty() && frontier.next() < best) {
            int node = frontier.remove();
            if (!done[node]) {
                done[node] = true;
                settled[settledSize++] = node;
                if (node < heres) {
                    passOn(node);
                } else {
                    passBack(node);
                }
            }
        }
        if (best == Long.MAX_VALUE) {
            throw new IllegalStateException("Somebody who can have a partner found none.");
        }
        movePrices();
        change(person);
    }

    private void reach(int node, long at, int edge, int origin) {
        if (seen[node] != search) {
            seen[node] = search;
            done[node] = false;
        } else if (distance[node] <= at) {
            return;
        }
        distance[node] = at;
        byEdge[node] = edge;
        from[node] = origin;
        frontier.add(node, at);
    }

    private void passOn(int person) {
        long base = distance[person] + here.price[person];
        for (int position = side.first[person]; position < side.first[person + 1]; position++) {
            long without = base - side.score[position];
            if (without + lowestThere >= best) {
                return;
            }
            int other = side.other[position];
            long at = without + there.price[other];
            if (at >= best) {
                continue;
            }
            int edge = side.edgeAt(position);
            if (pairs.used[edge]) {
                continue;
            }
            reach(heres + other, at, edge, person);
            if (there.hasFree(other)) {
                long total = there.isShort(other) ? at : at - there.regret(other);
                if (total < best) {
                    best = total;
                    goal = heres + other;
                }
            }
        }
    }

    private void passBack(int node) {
        int other = node - heres;
        long base = distance[node] - there.price[other];
        int place = there.first[other];
        for (int end = place + there.count[other]; place < end; place++) {
            int person = there.partner[place];
            int edge = there.edge[place];
            long at = base + scoreOf(edge) - here.price[person];
            if (at >= best) {
                continue;
            }
            reach(person, at, edge, node);
            if (here.maySpare(person)) {
                long total = at + here.price[person] - here.cost(person, here.count[person]);
                if (total < best) {
                    best = total;
                    goal = person;
                }
            }
        }
    }

    private int scoreOf(int edge) {
        return pairs.graph.left.score[edge];
    }

    private void movePrices() {
        for (int i = 0; i < settledSize; i++) {
            int node = settled[i];
            long nearer = best - distance[node];
            if (node < heres) {
                here.price[node] -= nearer;
            } else {
                there.price[node - heres] += nearer;
            }
        }
    }

    private void change(int source) {
        int node = goal;
        if (node < heres) {
            if (node == source) {
                return;
            }
            part(node, from[node] - heres, byEdge[node]);
            node = from[node];
        }
        while (true) {
            int person = from[node];
            int edge = byEdge[node];
            if (person == source) {
                join(person, node - heres, edge);
                return;
            }
            int before = from[person];
            part(person, before - heres, byEdge[person]);
            join(person, node - heres, edge);
            node = before;
        }
    }

    private void join(int person, int other, int edge) {
        if (fromLeft) {
            pairs.add(person, other, edge);
        } else {
            pairs.add(other, person, edge);
        }
    }

    private void part(int person, int other, int edge) {
        if (fromLeft) {
            pairs.remove(person, other, edge);
        } else {
            pairs.remove(other, person, edge);
        }
    }
}
