package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.assignment.Quality;
import org.viceversa.assignment.Watcher;
import org.viceversa.refusal.Refused;
import org.viceversa.suitability.Unpaired.Reason;

class FindPairingTest {

    private final FindPairing find = new FindPairing();

    @Test
    void no_choice_of_pairs_is_better_than_the_one_found() {
        for (int seed = 0; seed < 300; seed++) {
            RandomPools pools = new RandomPools(seed, 6);
            boolean single = seed % 2 == 0;
            int mentors = 1 + seed % (single ? 7 : 5);
            Pool pool = (seed % 3 == 0 ? pools.tied() : pools).pool(mentors, 1 + seed / 7 % (single ? 7 : 5));
            Criteria criteria = Criterias.some(seed).withPartners(single ? 1 : 2, single ? 1 : 2);

            PairingOutcome found = find.find(pool, criteria, Set.of(), seed, Watcher.NONE);

            Quality best = new EveryChoice(pool, criteria, seed).best();
            assertThat(found.quality()).as("seed " + seed).isEqualByComparingTo(best);
        }
    }

    @Test
    void no_pair_breaks_a_rule_and_nobody_has_more_partners_than_places() {
        for (int seed = 0; seed < 2000; seed++) {
            Pool pool = new RandomPools(seed, 10).pool(1 + seed % 23, 1 + seed % 19);
            Criteria criteria = Criterias.some(seed);

            PairingOutcome found = find.find(pool, criteria, Set.of(), seed, Watcher.NONE);

            Prospects prospects = Prospects.of(pool, criteria);
            Map<UUID, Integer> partners = new HashMap<>();
            for (Paired pair : found.pairs()) {
                assertThat(prospects.broken(pair.key())).isEmpty();
                assertThat(pair.score().total()).isGreaterThanOrEqualTo(criteria.floor());
                partners.merge(pair.mentor().person(), 1, Integer::sum);
                partners.merge(pair.mentee().person(), 1, Integer::sum);
            }
            pool.mentors()
                    .forEach(one -> assertThat(partners.getOrDefault(one.person(), 0))
                            .isLessThanOrEqualTo(Math.min(one.capacity(), criteria.mentorsMost())));
            pool.mentees()
                    .forEach(one -> assertThat(partners.getOrDefault(one.person(), 0))
                            .isLessThanOrEqualTo(Math.min(one.capacity(), criteria.menteesMost())));
            assertThat(partners.size() + found.unpaired().size())
                    .isEqualTo(pool.mentors().size() + pool.mentees().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void it_does_not_matter_who_came_first(int seed) {
        RandomPools pools = new RandomPools(seed, 8);
        Pool pool = (seed % 2 == 0 ? pools.tied() : pools).pool(60, 70);
        List<Seeker> mentors = new ArrayList<>(pool.mentors());
        List<Seeker> mentees = new ArrayList<>(pool.mentees());
        Collections.shuffle(mentors, new Random(seed));
        Collections.shuffle(mentees, new Random(seed + 1));
        Pool shuffled = new Pool(mentors, mentees, pool.lately(), pool.blocked(), pool.kept());

        PairingOutcome one = find.find(pool, Criterias.usual(), Set.of(), 7, Watcher.NONE);
        PairingOutcome other = find.find(shuffled, Criterias.usual(), Set.of(), 7, Watcher.NONE);

        assertThat(keys(other)).isEqualTo(keys(one)).isNotEmpty();
        assertThat(other.unpaired()).isEqualTo(one.unpaired());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void running_again_moves_nobody(int seed) {
        RandomPools pools = new RandomPools(seed, 5);
        Pool pool = (seed % 2 == 0 ? pools.tied() : pools).pool(50, 60);
        PairingOutcome first = find.find(pool, Criterias.usual(), Set.of(), 1, Watcher.NONE);

        Pool proposed = new Pool(pool.mentors(), pool.mentees(), pool.lately(), pool.blocked(), keys(first));
        PairingOutcome again = find.find(proposed, Criterias.usual(), Set.of(), 2, Watcher.NONE);

        assertThat(keys(again)).isEqualTo(keys(first)).isNotEmpty();
    }

    @Test
    void weighing_only_the_best_pairs_costs_nobody_a_partner() {
        FindPairing few = new FindPairing(new Limits(0, 1, 1));
        int truncated = 0;
        for (int seed = 0; seed < 60; seed++) {
            Pool pool = new RandomPools(seed, 8).withoutSpecials().pool(40, 10 + seed);

            PairingOutcome all = find.find(pool, Criterias.usual(), Set.of(), seed, Watcher.NONE);
            PairingOutcome some = few.find(pool, Criterias.usual(), Set.of(), seed, Watcher.NONE);

            assertThat(some.quality().matched()).isEqualTo(all.quality().matched());
            truncated += some.candidates() < all.candidates() ? 1 : 0;
        }
        assertThat(truncated).isGreaterThan(30);
    }

    @Test
    void locked_pairs_stay_and_the_rest_is_best_around_them() {
        Pool pool = new RandomPools(11, 8).pool(20, 20);
        PairKey forbidden = new PairKey(
                pool.mentors().get(0).person(), pool.mentees().get(1).person());
        Pool blocked = new Pool(pool.mentors(), pool.mentees(), Set.of(), Map.of(forbidden, "for a reason"), Set.of());

        PairingOutcome found = find.find(blocked, Criterias.usual(), Set.of(forbidden), 1, Watcher.NONE);

        assertThat(found.pairs().get(0).key()).isEqualTo(forbidden);
        assertThat(found.pairs().get(0).locked()).isTrue();
        assertThat(found.pairs().stream().filter(Paired::locked)).hasSize(1);
        assertThat(found.pairs()).hasSizeGreaterThan(5);
    }

    @Test
    void a_locked_pair_of_somebody_who_left_is_refused() {
        Pool pool = new RandomPools(11, 8).pool(3, 3);
        PairKey gone = new PairKey(new UUID(1, 1), pool.mentees().get(0).person());

        assertThatThrownBy(() -> find.find(pool, Criterias.usual(), Set.of(gone), 1, Watcher.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Unlock it");
    }

    @Test
    void nobody_on_a_side_is_no_error() {
        Pool pool = new RandomPools(3, 8).pool(0, 4);

        PairingOutcome found = find.find(pool, Criterias.usual(), Set.of(), 1, Watcher.NONE);

        assertThat(found.pairs()).isEmpty();
        assertThat(found.unpaired()).hasSize(4);
        assertThat(found.unpaired().stream().map(Unpaired::reason).collect(Collectors.toSet()))
                .isSubsetOf(Reason.NOBODY_THERE, Reason.NOT_AVAILABLE)
                .contains(Reason.NOBODY_THERE);
    }

    @Test
    void whoever_would_take_either_side_takes_one() {
        for (int seed = 0; seed < 50; seed++) {
            Pool pool = new RandomPools(seed, 8).pool(12, 12);
            List<Seeker> mentors = new ArrayList<>(pool.mentors());
            List<Seeker> mentees = new ArrayList<>(pool.mentees());
            mentees.addAll(pool.mentors().subList(0, 6));
            mentors.addAll(pool.mentees().subList(0, 6));
            Pool both = new Pool(mentors, mentees, pool.lately(), pool.blocked(), pool.kept());

            PairingOutcome found = find.find(both, Criterias.some(4), Set.of(), seed, Watcher.NONE);

            Set<UUID> teaching = new HashSet<>();
            Set<UUID> learning = new HashSet<>();
            found.pairs().forEach(pair -> {
                teaching.add(pair.mentor().person());
                learning.add(pair.mentee().person());
            });
            assertThat(teaching).doesNotContainAnyElementsOf(learning).isNotEmpty();
        }
    }

    private static Set<PairKey> keys(PairingOutcome outcome) {
        return outcome.pairs().stream().map(Paired::key).collect(Collectors.toSet());
    }

    /** Tries every set of allowed pairs that capacities permit. */
    private static final class EveryChoice {
        private final Suitability suits;
        private final int[] menteePlaces;
        private final List<int[]> chosen = new ArrayList<>();
        private Quality best = new Quality(0, 0, 0, 0, 0, 0, 0);

        EveryChoice(Pool pool, Criteria criteria, long seed) {
            suits = new Suitability(PoolIndex.of(pool, criteria, seed));
            menteePlaces = suits.index.mentees.capacity.clone();
        }

        Quality best() {
            choose(0, 0, 0);
            return best;
        }

        private void choose(int mentor, int from, int partners) {
            if (mentor == suits.index.mentors.size()) {
                Quality quality = quality();
                best = quality.compareTo(best) > 0 ? quality : best;
                return;
            }
            choose(mentor + 1, 0, 0);
            if (partners < suits.index.mentors.capacity[mentor]) {
                for (int mentee = from; mentee < menteePlaces.length; mentee++) {
                    if (menteePlaces[mentee] > 0 && suits.score(mentor, mentee) >= 0) {
                        menteePlaces[mentee]--;
                        chosen.add(new int[] {mentor, mentee});
                        choose(mentor, mentee + 1, partners + 1);
                        chosen.remove(chosen.size() - 1);
                        menteePlaces[mentee]++;
                    }
                }
            }
        }

        private Quality quality() {
            int[] ofMentor = new int[suits.index.mentors.size()];
            int[] ofMentee = new int[menteePlaces.length];
            int worst = chosen.isEmpty() ? 0 : Integer.MAX_VALUE;
            long total = 0;
            int kept = 0;
            long load = 0;
            for (int[] pair : chosen) {
                int score = suits.score(pair[0], pair[1]);
                worst = Math.min(worst, score);
                total += score;
                kept += (suits.index.marks(pair[0], pair[1]) & PoolIndex.KEPT) / PoolIndex.KEPT;
                load += ofMentor[pair[0]]++;
                load += ofMentee[pair[1]]++;
            }
            return new Quality(matched(ofMentor), matched(ofMentee), chosen.size(), worst, total, kept, load);
        }

        private static int matched(int[] partners) {
            return (int) Arrays.stream(partners).filter(count -> count > 0).count();
        }
    }
}
