package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.assignment.Watcher;
import org.viceversa.employees.Seniority;
import org.viceversa.enrolment.Side;

class RuleCountsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void counts_are_what_looking_at_each_pair_comes_to(int seed) {
        Pool pool = new RandomPools(seed, 10).pool(40 + seed * 9, 130 - seed * 9);
        Criteria criteria = Criterias.some(seed);

        RuleCounts counts = RuleCounts.of(pool, criteria, Watcher.NONE);

        Suitability suits = new Suitability(PoolIndex.of(pool, criteria, 0));
        int mentors = pool.mentors().size();
        int mentees = pool.mentees().size();
        assertThat(counts.pairs()).isEqualTo((long) mentors * mentees);
        assertThat(counts.allowed()).isEqualTo(pairs(suits, Set.of()));
        for (RuleCounts.Count count : counts.rules()) {
            Rule rule = count.rule();
            assertThat(count.alone()).isEqualTo(pairs(suits, Set.of(rule)));
            assertThat(count.excluded())
                    .isEqualTo(IntStream.range(0, mentors)
                            .mapToLong(i -> IntStream.range(0, mentees)
                                    .filter(j -> suits.rules.between(i, j).contains(rule))
                                    .count())
                            .sum());
            if (rule.mayBeDropped()) {
                RuleCounts without = RuleCounts.of(pool, criteria.without(rule), Watcher.NONE);
                assertThat(without.allowed()).isEqualTo(counts.allowed() + count.alone());
                assertThat(without.mentorsWithout()).isEqualTo(counts.mentorsWithout() - count.mentors());
                assertThat(without.menteesWithout()).isEqualTo(counts.menteesWithout() - count.mentees());
            }
        }
        assertThat(counts.rules()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void what_keeps_others_from_one_person_is_the_same_from_both_sides(int seed) {
        Pool pool = new RandomPools(seed, 10).pool(30, 70);
        Suitability suits = new Suitability(PoolIndex.of(pool, Criterias.some(seed), 0));
        RuleRows ofMentors = new RuleRows(suits, Side.MENTOR);
        RuleRows ofMentees = new RuleRows(suits, Side.MENTEE);

        for (Rule rule : ofMentors.rules()) {
            for (int i = 0; i < 30; i++) {
                for (int j = 0; j < 70; j++) {
                    boolean apart = suits.rules.between(i, j).contains(rule);
                    assertThat(ofMentors.row(rule, i)[j / 64] >>> j & 1).isEqualTo(apart ? 1 : 0);
                    assertThat(ofMentees.row(rule, j)[i / 64] >>> i & 1).isEqualTo(apart ? 1 : 0);
                }
            }
        }
    }

    @Test
    void nobody_is_disqualified_by_what_is_unknown() {
        Pool pool = new RandomPools(1, 6).pool(1, 1);
        Seniority grade =
                new Seniority(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(3), Seniority.Source.GRADE_ONLY);
        Seniority months =
                new Seniority(OptionalInt.of(400), OptionalInt.empty(), OptionalInt.empty(), Seniority.Source.RECORD);

        assertThat(rules(pool, Seniority.UNKNOWN, months)).doesNotContain(Rule.NOT_REVERSE);
        assertThat(rules(pool, months, Seniority.UNKNOWN)).doesNotContain(Rule.NOT_REVERSE);
        assertThat(rules(pool, grade, months)).doesNotContain(Rule.NOT_REVERSE);
        assertThat(rules(pool, grade, grade)).contains(Rule.NOT_REVERSE);
        assertThat(rules(pool, months, months)).contains(Rule.NOT_REVERSE);
    }

    @Test
    void whoever_has_taken_on_a_new_role_may_teach_like_a_newcomer() {
        Pool pool = new RandomPools(1, 6).pool(1, 1);
        Seniority longServing =
                new Seniority(OptionalInt.of(100), OptionalInt.of(100), OptionalInt.empty(), Seniority.Source.RECORD);
        Seniority newRole =
                new Seniority(OptionalInt.of(100), OptionalInt.of(3), OptionalInt.empty(), Seniority.Source.RECORD);

        assertThat(rules(pool, longServing, longServing)).contains(Rule.NOT_REVERSE);
        assertThat(rules(pool, newRole, longServing)).doesNotContain(Rule.NOT_REVERSE);
        assertThat(rules(pool, longServing, newRole)).contains(Rule.NOT_REVERSE);
    }

    private static Set<Rule> rules(Pool pool, Seniority mentor, Seniority mentee) {
        Seeker teaching = with(pool.mentors().get(0), mentor);
        Seeker learning = with(pool.mentees().get(0), mentee);
        Pool changed = new Pool(List.of(teaching), List.of(learning), Set.of(), Map.of(), Set.of());
        return Prospects.of(changed, Criterias.usual()).broken(new PairKey(teaching.person(), learning.person()));
    }

    private static Seeker with(Seeker one, Seniority seniority) {
        return new Seeker(
                one.enrolment(),
                one.person(),
                one.capacity(),
                one.wishes(),
                one.offers(),
                one.languages(),
                one.free(),
                seniority,
                one.place(),
                one.avoid(),
                one.liking(),
                one.courses(),
                one.grades(),
                one.available());
    }

    private static long pairs(Suitability suits, Set<Rule> broken) {
        long count = 0;
        for (int i = 0; i < suits.index.mentors.size(); i++) {
            for (int j = 0; j < suits.index.mentees.size(); j++) {
                count += suits.rules.between(i, j).equals(broken) ? 1 : 0;
            }
        }
        return count;
    }
}
