package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;

class FindRematchTest {

    private static final FindPairing FIND = new FindPairing();
    private static final FindRematch REMATCH = new FindRematch();

    @Test
    void no_set_of_moves_serves_more_people_or_as_many_with_fewer() {
        int moved = 0;
        for (int seed = 0; seed < 120; seed++) {
            Pool pool = joined(seed);
            Set<PairKey> proposed = pool.kept();
            for (int most = 0; most <= 2; most++) {
                FindRematch.Rematch found =
                        REMATCH.find(pool, Criterias.usual(), Set.of(), Set.of(), most, seed, Watcher.NONE);

                assertThat(found.givenUp()).hasSizeLessThanOrEqualTo(most);
                int best = 0;
                int fewest = 0;
                for (Set<PairKey> dropped : upTo(most, new ArrayList<>(proposed))) {
                    Set<PairKey> stay = new HashSet<>(proposed);
                    stay.removeAll(dropped);
                    int matched = FIND.find(pool, Criterias.usual(), stay, seed, Watcher.NONE)
                            .quality()
                            .matched();
                    if (matched > best) {
                        best = matched;
                        fewest = dropped.size();
                    }
                }
                assertThat(found.outcome().quality().matched())
                        .as("seed " + seed)
                        .isEqualTo(best);
                assertThat(found.givenUp()).hasSizeLessThanOrEqualTo(fewest);
                moved += found.givenUp().size();
            }
        }
        assertThat(moved).isPositive();
    }

    @Test
    void accepted_pairs_stay_and_churn_is_told() {
        for (int seed = 0; seed < 40; seed++) {
            Pool pool = joined(seed);
            Set<PairKey> fixed = pool.kept().stream().limit(2).collect(Collectors.toSet());

            FindRematch.Rematch found = REMATCH.find(pool, Criterias.usual(), fixed, Set.of(), 2, seed, Watcher.NONE);

            assertThat(keys(found.outcome()).containsAll(fixed)).isTrue();
            assertThat(found.givenUp().stream().noneMatch(fixed::contains)).isTrue();
            int proposed = pool.kept().size();
            assertThat(found.churn())
                    .isEqualTo(proposed == 0 ? 0 : (double) found.givenUp().size() / proposed);
        }
    }

    @Test
    void freed_people_go_first() {
        int served = 0;
        for (int seed = 0; seed < 60; seed++) {
            Pool pool = new RandomPools(seed, 6).withoutSpecials().pool(4, 9);
            for (Seeker freed : pool.mentees()) {
                boolean couldBe = Prospects.of(pool, Criterias.usual()).count(freed.person(), Side.MENTEE) > 0;

                FindRematch.Rematch found =
                        REMATCH.find(pool, Criterias.usual(), Set.of(), Set.of(freed.person()), 0, seed, Watcher.NONE);

                Set<UUID> learning = found.outcome().pairs().stream()
                        .map(pair -> pair.mentee().person())
                        .collect(Collectors.toSet());
                assertThat(learning.contains(freed.person())).isEqualTo(couldBe);
                served += couldBe ? 1 : 0;
            }
        }
        assertThat(served).isGreaterThan(20);
    }

    /** A proposal, and people who came later. */
    private static Pool joined(int seed) {
        Pool all = new RandomPools(seed, 4).withoutSpecials().pool(7, 7);
        Pool early =
                new Pool(all.mentors().subList(0, 5), all.mentees().subList(0, 5), Set.of(), all.blocked(), Set.of());
        Set<PairKey> proposed = keys(FIND.find(early, Criterias.usual(), Set.of(), seed, Watcher.NONE));
        return new Pool(all.mentors(), all.mentees(), Set.of(), all.blocked(), proposed);
    }

    private static List<Set<PairKey>> upTo(int most, List<PairKey> pairs) {
        List<Set<PairKey>> sets = new ArrayList<>();
        sets.add(Set.of());
        for (int i = 0; most > 0 && i < pairs.size(); i++) {
            sets.add(Set.of(pairs.get(i)));
        }
        for (int i = 0; most > 1 && i < pairs.size(); i++) {
            for (int k = 0; k < i; k++) {
                sets.add(Set.of(pairs.get(i), pairs.get(k)));
            }
        }
        return sets;
    }

    private static Set<PairKey> keys(PairingOutcome outcome) {
        return outcome.pairs().stream().map(Paired::key).collect(Collectors.toSet());
    }
}
