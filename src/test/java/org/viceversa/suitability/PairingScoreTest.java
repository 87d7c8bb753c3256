package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.Seniority;
import org.viceversa.suitability.Seeker.Place;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;

class PairingScoreTest {

    private static final UUID VIDEO = new UUID(9, 1);
    private static final UUID DATA = new UUID(9, 2);
    private static final UUID BUDGETS = new UUID(9, 3);
    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BO = new UUID(1, 2);

    @Test
    void the_published_formula_worked_out_by_hand() {
        Seeker ada = seeker(
                ADA,
                List.of(new Wish(BUDGETS, 1, 1)),
                List.of(new Skilled(VIDEO, 4), new Skilled(DATA, 2)),
                3,
                new Place("Sales", "Lyon", "Field", "a", List.of()),
                Map.of(BO, Liking.FIRST));
        Seeker bo = seeker(
                BO,
                List.of(new Wish(VIDEO, 1, 1), new Wish(DATA, 1, 3)),
                List.of(new Skilled(BUDGETS, 5)),
                2,
                new Place("Finance", "Lyon", "Office", "b", List.of()),
                Map.of());
        Pool pool = new Pool(List.of(ada), List.of(bo), Set.of(), Map.of(), Set.of());

        PairingScore score = Prospects.of(pool, Criterias.usual())
                .score(new PairKey(ADA, BO))
                .orElseThrow();

        // Everybody on a side offers each skill, so rarity is 1. Video: three levels ahead, 1, weight 3. Data: one, .6,
        // weight 1.
        // teach = (3 + .6) / 4 = .9; budgets: four levels ahead, give = .8; exchange = sqrt(.72) = .848528…
        assertThat(score.teach()).isEqualTo(3150);
        assertThat(score.give()).isEqualTo(1200);
        assertThat(score.exchange()).isEqualTo(1273);
        // Two half-hours of the four that are enough.
        assertThat(score.availability()).isEqualTo(500);
        assertThat(score.language()).isEqualTo(500);
        // Two of three differ: 666.67, of which the rest goes to the exchange's 1272.79, whose remainder is larger.
        assertThat(score.difference()).isEqualTo(666);
        // One's first choice, and neutral to the other.
        assertThat(score.preference()).isEqualTo(700);
        assertThat(score.total()).isEqualTo(7989);
    }

    @Test
    void a_rare_skill_counts_more() {
        // 3 mentors, one of whom offers video: 1 + ln(4 / 2) / ln 4 = 1.5; all offer data: 1.
        Seeker expert = seeker(ADA, List.of(), List.of(new Skilled(VIDEO, 3)), 2, Place.UNKNOWN, Map.of());
        Seeker usual = seeker(new UUID(1, 3), List.of(), List.of(new Skilled(DATA, 3)), 2, Place.UNKNOWN, Map.of());
        Seeker other = seeker(new UUID(1, 4), List.of(), List.of(new Skilled(DATA, 3)), 2, Place.UNKNOWN, Map.of());
        Seeker bo =
                seeker(BO, List.of(new Wish(VIDEO, 1, 1), new Wish(DATA, 1, 1)), List.of(), 2, Place.UNKNOWN, Map.of());
        Pool pool = new Pool(List.of(expert, usual, other), List.of(bo), Set.of(), Map.of(), Set.of());
        Prospects prospects = Prospects.of(pool, Criterias.usual());

        double common = 1 + Math.log(4.0 / 3) / Math.log(4);
        assertThat(prospects.score(new PairKey(ADA, BO)).orElseThrow().teach())
                .isEqualTo((int) Math.round(3500 * 1.5 / (1.5 + common)));
        assertThat(prospects
                        .score(new PairKey(new UUID(1, 3), BO))
                        .orElseThrow()
                        .teach())
                .isEqualTo((int) Math.round(3500 * common / (1.5 + common)));
    }

    @Test
    void parts_come_to_the_total_to_the_point() {
        for (int seed = 0; seed < 40; seed++) {
            Suitability suits =
                    new Suitability(PoolIndex.of(new RandomPools(seed, 10).pool(30, 30), Criterias.some(seed), seed));
            for (int i = 0; i < 30; i++) {
                for (int j = 0; j < 30; j++) {
                    assertThat(suits.scores.score(i, j).total()).isEqualTo(suits.scores.total(i, j));
                }
            }
        }
    }

    @Test
    void too_far_apart_teaches_worse_and_less_than_a_level_not_at_all() {
        assertThat(Reach.USUAL.at(99)).isZero();
        assertThat(Reach.USUAL.at(100)).isEqualTo(60);
        assertThat(Reach.USUAL.at(199)).isEqualTo(60);
        assertThat(Reach.USUAL.at(200)).isEqualTo(100);
        assertThat(Reach.USUAL.at(399)).isEqualTo(100);
        assertThat(Reach.USUAL.at(400)).isEqualTo(80);
    }

    private static Seeker seeker(
            UUID person,
            List<Wish> wishes,
            List<Skilled> offers,
            int halfHours,
            Place place,
            Map<UUID, Liking> liking) {
        BitSet free = new BitSet();
        free.set(20, 20 + halfHours);
        return new Seeker(
                person,
                person,
                1,
                wishes,
                offers,
                Set.of("en"),
                free,
                Seniority.UNKNOWN,
                place,
                Set.of(),
                liking,
                Set.of(),
                Set.of(),
                true);
    }
}
