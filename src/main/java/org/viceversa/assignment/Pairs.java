package org.viceversa.assignment;

/** The state of a step: the graph to choose from, what is chosen, and the prices that judge it. */
final class Pairs {

    final Graph graph;
    final Places left;
    final Places right;
    final boolean[] used;

    Pairs(Graph graph, Places left, Places right) {
        this.graph = graph;
        this.left = left;
        this.right = right;
        this.used = new boolean[graph.edges()];
    }

    void add(int leftEnd, int rightEnd, int edge) {
        left.add(leftEnd, rightEnd, edge);
        right.add(rightEnd, leftEnd, edge);
        used[edge] = true;
    }

    /** How much the prices of a pair's ends exceed its score. */
    long slack(int leftEnd, int edge) {
        return left.price[leftEnd] + right.price[graph.left.other[edge]] - graph.left.score[edge];
    }

    void remove(int leftEnd, int rightEnd, int edge) {
        left.remove(leftEnd, edge);
        right.remove(rightEnd, edge);
        used[edge] = false;
    }
}
