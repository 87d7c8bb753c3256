package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.assignment.Watcher;

class CandidateGraphTest {

    private static final int BEST = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bounding_many_pairs_at_once_finds_what_looking_at_each_finds(int seed) {
        RandomPools pools = new RandomPools(seed, seed % 2 == 0 ? 12 : 60);
        Pool pool = (seed % 3 == 0 ? pools.tied() : pools).pool(260, 1100 + 300 * (seed % 4));
        Criteria criteria = Criterias.some(seed);
        Suitability suits = new Suitability(PoolIndex.of(pool, criteria, seed));

        CandidateGraph bounded = CandidateGraph.of(suits, new Limits(0, BEST, 1 + seed % 3), Watcher.NONE);
        CandidateGraph naive = NaiveCandidates.of(suits, BEST);

        assertThat(bounded.pairs()).isPositive();
        assertThat(edges(bounded)).isEqualTo(edges(naive));
        assertThat(bounded.isComplete()).isFalse();
    }

    @Test
    void few_pairs_are_all_weighed() {
        Pool pool = new RandomPools(4, 12).pool(60, 50);
        Suitability suits = new Suitability(PoolIndex.of(pool, Criterias.usual(), 1));

        CandidateGraph graph = CandidateGraph.of(suits, Limits.USUAL, Watcher.NONE);

        Set<String> allowed = new TreeSet<>();
        for (int mentor = 0; mentor < 60; mentor++) {
            for (int mentee = 0; mentee < 50; mentee++) {
                if (suits.rules.between(mentor, mentee).isEmpty()) {
                    allowed.add(mentor + "-" + mentee + ":"
                            + suits.scores.score(mentor, mentee).total());
                }
            }
        }
        assertThat(new TreeSet<>(edges(graph))).isEqualTo(allowed).isNotEmpty();
        assertThat(graph.isComplete()).isTrue();
    }

    private static List<String> edges(CandidateGraph graph) {
        List<String> edges = new ArrayList<>();
        for (int edge = 0; edge < graph.pairs(); edge++) {
            edges.add(graph.mentorOf(edge) + "-" + graph.mentee[edge] + ":" + graph.score[edge]);
        }
        return edges;
    }
}
