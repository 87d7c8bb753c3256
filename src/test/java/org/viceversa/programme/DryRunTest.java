package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.programme.DryRunReport.PersonLine;
import org.viceversa.programme.DryRunReport.Rule;
import org.viceversa.programme.DryRunReport.Side;
import org.viceversa.programme.DryRunReport.WarningKind;
import org.viceversa.testkit.Programmed;

class DryRunTest {

    private static final UUID TENANT = UUID.randomUUID();

    private static Programme programme(DirectionRule direction, PairingRules pairing, int skills) {
        Programme usual = Programmed.programme(TENANT, "Rotnem");
        ProgrammeDesign design = usual.design();
        return Programme.of(
                usual.id(),
                TENANT,
                "rotnem",
                new ProgrammeDesign(
                        design.name(),
                        design.kind(),
                        design.labels(),
                        design.goal(),
                        design.sponsor(),
                        design.champion(),
                        IntStream.range(0, skills)
                                .mapToObj(skill -> UUID.randomUUID())
                                .toList(),
                        direction,
                        design.visibility(),
                        false,
                        new FormRules(5, 8, true, false, true, true, 2, 30),
                        pairing,
                        design.conduct(),
                        design.notice(),
                        design.contacts(),
                        List.of()),
                Programmed.NOW);
    }

    private static Programme usual() {
        return programme(DirectionRule.USUAL, PairingRules.USUAL, 20);
    }

    private static DryRunPerson person(int number, int months, String department, String... managers) {
        return new DryRunPerson(
                new UUID(1, number),
                "Person " + number,
                Optional.of(months),
                Optional.empty(),
                department,
                "P" + number,
                List.of(managers),
                Set.of("en"));
    }

    private static DryRunReport run(Programme programme, List<DryRunPerson> people) {
        return DryRun.of(programme, people, 7, id -> "Skill");
    }

    private static List<DryRunPerson> newAndSenior(int juniors, int seniors) {
        List<DryRunPerson> people = new ArrayList<>();
        IntStream.range(0, juniors).forEach(number -> people.add(person(number, number % 12, "A")));
        IntStream.range(0, seniors).forEach(number -> people.add(person(1_000 + number, 200 + number % 30, "B")));
        return people;
    }

    @Test
    void who_came_lately_teaches_who_has_been_here_long() {
        DryRunReport report = run(usual(), newAndSenior(10, 10));

        assertThat(report.mentors()).isEqualTo(10);
        assertThat(report.mentees()).isEqualTo(10);
        assertThat(report.pairs()).isEqualTo(10);
        assertThat(report.persons())
                .filteredOn(line -> line.side() == Side.MENTOR)
                .allMatch(line -> line.name().length() <= "Person 10".length());
    }

    @Test
    void the_same_seed_makes_up_the_same_and_another_one_something_else() {
        List<DryRunPerson> people = newAndSenior(12, 9);
        Programme programme = usual();

        assertThat(DryRun.of(programme, people, 7, id -> "S")).isEqualTo(DryRun.of(programme, people, 7, id -> "S"));
        assertThat(DryRun.of(programme, people, 8, id -> "S")).isNotEqualTo(DryRun.of(programme, people, 7, id -> "S"));
    }

    @Test
    void nobody_is_put_together_with_their_manager_or_who_shares_one() {
        List<DryRunPerson> people = List.of(
                person(1, 3, "A", "P9"), person(9, 200, "B"), person(2, 4, "A", "P7"), person(8, 210, "C", "P7"));
        DryRunReport report = run(usual(), people);

        assertThat(report.rules())
                .filteredOn(count -> count.rule() == Rule.REPORTING_LINE)
                .singleElement()
                .matches(count -> count.pairs() == 2);
        assertThat(report.pairs()).isEqualTo(2);
    }

    @Test
    void one_department_counts_only_where_the_programme_says_so() {
        List<DryRunPerson> people = List.of(person(1, 3, "A"), person(9, 200, "a"));
        PairingRules apart = new PairingRules(PairingRules.Mode.STAFF, 2, true, Optional.empty());

        assertThat(run(usual(), people).pairs()).isEqualTo(1);
        DryRunReport report = run(programme(DirectionRule.USUAL, apart, 20), people);
        assertThat(report.pairs()).isZero();
        assertThat(report.rules())
                .filteredOn(count -> count.rule() == Rule.DEPARTMENT)
                .singleElement()
                .matches(count -> count.freed() == 1);
        assertThat(report.warnings()).anyMatch(warning -> warning.kind() == WarningKind.WITHOUT_CANDIDATE);
    }

    @Test
    void mentors_who_have_been_here_too_long_for_the_programme_stand_aside() {
        PairingRules fresh = new PairingRules(PairingRules.Mode.SENIORS_CHOOSE, 2, false, Optional.of(12));
        List<DryRunPerson> people = List.of(person(1, 3, "A"), person(2, 13, "A"), person(9, 200, "B"));

        assertThat(run(programme(DirectionRule.USUAL, fresh, 20), people).persons())
                .extracting(PersonLine::side)
                .containsExactly(Side.MENTOR, Side.NEITHER, Side.MENTEE);
    }

    @Test
    void among_peers_everybody_is_on_both_sides() {
        DryRunReport report = run(programme(DirectionRule.NONE, PairingRules.USUAL, 20), newAndSenior(5, 5));

        assertThat(report.persons()).extracting(PersonLine::side).containsOnly(Side.BOTH);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void warnings_say_what_does_not_add_up() {
        assertThat(run(usual(), List.of()).warnings())
                .extracting(DryRunReport.Warning::kind)
                .containsExactly(WarningKind.NOBODY_HERE);
        assertThat(run(usual(), newAndSenior(2, 12)).warnings())
                .contains(new DryRunReport.Warning(WarningKind.TOO_FEW_MENTORS, 2, 12));
        assertThat(run(usual(), newAndSenior(40, 12)).warnings())
                .contains(new DryRunReport.Warning(WarningKind.TOO_FEW_MENTEES, 12, 40));
        assertThat(run(programme(DirectionRule.USUAL, PairingRules.USUAL, 0), newAndSenior(2, 2))
                        .warnings())
                .extracting(DryRunReport.Warning::kind)
                .contains(WarningKind.NO_SKILLS);
    }

    @Test
    void whom_no_record_tells_of_is_counted_as_made_up() {
        DryRunPerson unknown = new DryRunPerson(
                UUID.randomUUID(), "Ana", Optional.empty(), Optional.empty(), "", "", List.of(), Set.of());

        DryRunReport report = run(usual(), List.of(unknown, person(9, 200, "B")));
        assertThat(report.madeUpTenure()).isEqualTo(1);
        assertThat(report.persons().get(0).madeUpTenure()).isTrue();
    }

    @Test
    void as_many_pairs_are_promised_as_can_be_made() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            int left = 1 + random.nextInt(6);
            int right = 1 + random.nextInt(6);
            int capacity = 1 + random.nextInt(2);
            List<int[]> edges = IntStream.range(0, left)
                    .mapToObj(person -> IntStream.range(0, right)
                            .filter(other -> random.nextInt(3) == 0)
                            .toArray())
                    .toList();
            assertThat(DryRun.mostPairs(edges, right, capacity))
                    .isEqualTo(byTrying(edges, 0, new ArrayList<>(Collections.nCopies(right, capacity))));
        }
    }

    private static int byTrying(List<int[]> edges, int person, List<Integer> free) {
        if (person == edges.size()) {
            return 0;
        }
        int best = byTrying(edges, person + 1, free);
        for (int other : edges.get(person)) {
            if (free.get(other) > 0) {
                free.set(other, free.get(other) - 1);
                best = Math.max(best, 1 + byTrying(edges, person + 1, free));
                free.set(other, free.get(other) + 1);
            }
        }
        return best;
    }

    @Test
    void a_thousand_people_take_a_moment() {
        long began = System.nanoTime();
        DryRunReport report = run(usual(), newAndSenior(500, 500));

        assertThat(report.pairs()).isEqualTo(500);
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(10_000);
    }
}
