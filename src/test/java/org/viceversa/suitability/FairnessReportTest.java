package org.viceversa.suitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.assignment.Quality;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.FairnessReport.Grouping;
import org.viceversa.suitability.FairnessReport.Line;
import org.viceversa.suitability.FairnessReport.Measure;
import org.viceversa.suitability.Seeker.Place;

class FairnessReportTest {

    @Test
    void groups_that_are_served_worse_are_flagged_and_small_ones_not_shown() {
        Pool random = new RandomPools(8, 6).withoutSpecials().pool(0, 40);
        List<Seeker> mentees = random.mentees().stream()
                .map(one -> in(one, random.mentees().indexOf(one)))
                .toList();
        PairingOutcome outcome = outcome(mentees);

        FairnessReport report = FairnessReport.of(outcome);

        List<Line> departments = report.lines().stream()
                .filter(line -> line.side() == Side.MENTEE && line.grouping() == Grouping.DEPARTMENT)
                .toList();
        // Four people of Law are too few, and Audit would give them away.
        assertThat(departments).extracting(Line::group).containsExactly("Sales", "Works");
        assertThat(departments).extracting(Line::people).containsExactly(15, 14);
        assertThat(departments).extracting(Line::paired).containsExactly(15, 0);
        assertThat(report.flags()).anySatisfy(flag -> {
            assertThat(flag.measure()).isEqualTo(Measure.MATCH_RATE);
            assertThat(flag.lowest()).isEqualTo("Works");
            assertThat(flag.highest()).isEqualTo("Sales");
            assertThat(flag.share()).isZero();
        });
    }

    @Test
    void each_shown_group_has_five_people_at_least_and_what_is_hidden_is_not_one_group_alone() {
        for (int seed = 0; seed < 30; seed++) {
            Pool pool = new RandomPools(seed, 8).pool(70, 60);
            PairingOutcome outcome = new FindPairing().find(pool, Criterias.usual(), Set.of(), seed, Watcher.NONE);

            FairnessReport report = FairnessReport.of(outcome);

            assertThat(report.lines()).isNotEmpty().allMatch(line -> line.people() >= FairnessReport.LEAST_SHOWN);
        }
    }

    @Test
    void supply_and_demand_of_a_skill() {
        Pool pool = new RandomPools(3, 8).pool(50, 60);
        Criteria criteria = Criterias.usual();

        for (SkillSupply supply : SkillSupply.of(pool, criteria)) {
            List<Seeker> learners = (supply.learners() == Side.MENTEE ? pool.mentees() : pool.mentors())
                    .stream().filter(Seeker::takesSomebody).toList();
            List<Seeker> teachers = (supply.learners() == Side.MENTEE ? pool.mentors() : pool.mentees())
                    .stream().filter(Seeker::takesSomebody).toList();
            List<Seeker.Wish> wishes = learners.stream()
                    .flatMap(one -> one.wishes().stream())
                    .filter(wish -> wish.skill().equals(supply.skill()))
                    .toList();
            assertThat(supply.wanted()).isEqualTo(wishes.size());
            assertThat(supply.teachable()).isEqualTo((int) teachers.stream()
                    .filter(one -> one.offers().stream()
                            .anyMatch(offer -> offer.skill().equals(supply.skill())
                                    && wishes.stream().anyMatch(wish -> offer.level() >= wish.level() + 1)))
                    .count());
        }
        assertThat(SkillSupply.of(pool, criteria)).isNotEmpty();
    }

    /** 15 of Sales, all paired; 14 of Works, none; 7 of Audit; 4 of Law. */
    private static PairingOutcome outcome(List<Seeker> mentees) {
        PairingScore score = new PairingScore(5000, 5000, 0, 0, 0, 0, 0, 0);
        List<Paired> pairs = mentees.subList(0, 15).stream()
                .map(mentee -> new Paired(mentee, mentee, score, false))
                .toList();
        List<Unpaired> unpaired = mentees.subList(15, 40).stream()
                .map(mentee -> new Unpaired(
                        mentee, Side.MENTEE, Unpaired.Reason.TOO_FEW_PLACES, 1, Map.of(), Optional.empty()))
                .toList();
        return new PairingOutcome(pairs, unpaired, new Quality(15, 15, 15, 5000, 75000, 0, 0), 15, 0, true);
    }

    private static Seeker in(Seeker one, int number) {
        String department = number < 15 ? "Sales" : number < 29 ? "Works" : number < 36 ? "Audit" : "Law";
        return new Seeker(
                new UUID(3, number),
                one.person(),
                1,
                one.wishes(),
                one.offers(),
                one.languages(),
                one.free(),
                one.seniority(),
                new Place(department, "", "", "", List.of()),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                true);
    }
}
