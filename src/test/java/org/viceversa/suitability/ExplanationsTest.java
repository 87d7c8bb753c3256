package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.WhyPair.Driver;
import org.viceversa.suitability.WhyPair.Taught;

class ExplanationsTest {

    private static final FindPairing FIND = new FindPairing();

    @Test
    void the_price_of_a_pair_is_what_locking_it_comes_to() {
        int priced = 0;
        for (int seed = 0; seed < 12; seed++) {
            Pool pool = new RandomPools(seed, 8).pool(12, 14);
            Explanations explanations = Explanations.of(pool, Criterias.usual(), Set.of(), seed, Watcher.NONE);
            PairingOutcome before = explanations.outcome();
            for (Seeker mentee : pool.mentees()) {
                PairKey pair = new PairKey(pool.mentors().get(seed).person(), mentee.person());
                WhyNot answer = explanations.whyNot(pair);
                if (answer.price().isEmpty()) {
                    assertThat(answer.arePaired() || !answer.rules().isEmpty()).isTrue();
                    continue;
                }
                WhyNot.Price price = answer.price().get();
                PairingOutcome after = FIND.find(pool, Criterias.usual(), Set.of(pair), seed, Watcher.NONE);
                assertThat(price.after().matched()).isEqualTo(after.quality().matched());
                assertThat(price.total())
                        .isEqualTo(after.quality().total() - before.quality().total());
                assertThat(price.worst())
                        .isEqualTo(after.quality().worst() - before.quality().worst());
                assertThat(price.without().size() - price.gained().size())
                        .isEqualTo(before.quality().matched() - after.quality().matched());
                priced++;
            }
        }
        assertThat(priced).isGreaterThan(10);
    }

    @Test
    void a_pair_is_explained_by_what_counts_most() {
        Pool pool = new RandomPools(3, 8).pool(40, 40);
        Explanations explanations = Explanations.of(pool, Criterias.usual(), Set.of(), 1, Watcher.NONE);

        for (Paired pair : explanations.outcome().pairs()) {
            WhyPair why = explanations.whyPair(pair.key());

            assertThat(why.score()).isEqualTo(pair.score());
            assertThat(why.drivers()).hasSizeBetween(1, 3);
            assertThat(why.drivers()).isSortedAccordingTo((one, other) -> other.points() - one.points());
            for (Driver driver : why.drivers()) {
                if (driver instanceof Taught taught) {
                    Seeker teacher = taught.teacher() == Side.MENTOR ? pair.mentor() : pair.mentee();
                    assertThat(teacher.offers()).contains(new Seeker.Skilled(taught.skill(), taught.teacherLevel()));
                    assertThat(taught.teacherLevel() - taught.learnerLevel()).isGreaterThanOrEqualTo(1);
                    assertThat(taught.teachers()).isBetween(1, taught.of());
                }
            }
        }
    }

    @Test
    void what_would_help_somebody_helps() {
        int helped = 0;
        for (int seed = 0; seed < 30; seed++) {
            Pool pool = new RandomPools(seed, 20).pool(15, 15);
            Explanations explanations = Explanations.of(pool, Criterias.usual(), Set.of(), seed, Watcher.NONE);
            for (Seeker mentee : pool.mentees()) {
                WhyNobody why = explanations.whyNobody(mentee.person(), Side.MENTEE);
                assertThat(why.candidates())
                        .isEqualTo(Prospects.of(pool, Criterias.usual()).count(mentee.person(), Side.MENTEE));
                for (Relief relief : why.reliefs()) {
                    if (relief.kind() == Relief.Kind.DROP_RULE) {
                        Criteria without = Criterias.usual().without(Rule.valueOf(relief.key()));
                        assertThat(Prospects.of(pool, without).count(mentee.person(), Side.MENTEE))
                                .isEqualTo(why.candidates() + relief.gain());
                        helped++;
                    }
                }
            }
        }
        assertThat(helped).isGreaterThan(50);
    }

    @Test
    void nobody_learns_that_they_were_refused() {
        Pool pool = new RandomPools(5, 8).pool(60, 60);
        Explanations explanations = Explanations.of(pool, Criterias.usual(), Set.of(), 1, Watcher.NONE);
        int refused = 0;
        for (Seeker mentor : pool.mentors()) {
            for (UUID avoided : mentor.avoid()) {
                WhyNot answer = explanations.whyNot(new PairKey(mentor.person(), avoided));
                assertThat(answer.rules()).contains(Rule.AVOIDED);
                assertThat(answer.forParticipant().rules())
                        .doesNotContain(Rule.AVOIDED, Rule.PAIRED_LATELY, Rule.BLOCKED_BY_STAFF);
                WhyNobody nobody = explanations.whyNobody(avoided, Side.MENTEE);
                assertThat(nobody.excluded()).containsKey(Rule.AVOIDED);
                assertThat(nobody.forParticipant().excluded()).doesNotContainKey(Rule.AVOIDED);
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
