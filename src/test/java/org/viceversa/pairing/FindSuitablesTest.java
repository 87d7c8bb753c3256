package org.viceversa.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.Seniority;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.pairing.FindSuitables.Gathered;
import org.viceversa.people.Caller;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.Seeker.Place;
import org.viceversa.suitability.Seeker.Skilled;
import org.viceversa.suitability.Seeker.Wish;
import org.viceversa.suitability.WhoSuits;

/** Who could be somebody's partner, by the rules and scores of a round. */
class FindSuitablesTest {

    private final PairingsFixture fixture = new PairingsFixture();
    private final FindSuitables suitables = new FindSuitables(this::gathered, fixture.pairings);
    private final List<Seeker> mentors = new ArrayList<>();
    private final List<Seeker> mentees = new ArrayList<>();
    private final Caller sol = mentee("Sol", 1, Set.of());

    private Gathered gathered(CycleOfProgramme place) {
        Pool pool = new Pool(
                mentors,
                mentees,
                new PastPairs(fixture.pairings).list(fixture.tenant, fixture.cycle.id(), Instant.EPOCH),
                Map.of(),
                Set.of());
        Map<UUID, Integer> places = fixture.enrolments.listOf(fixture.tenant, fixture.cycle.id()).stream()
                .collect(Collectors.toMap(Enrolment::person, one -> Places.capacity(place, one)));
        return new Gathered(pool, Criteria.of(fixture.programme), places);
    }

    private Caller mentor(String name, double level, Set<UUID> avoid) {
        Caller mentor = fixture.mentor(name);
        mentors.add(seeker(mentor, List.of(), List.of(new Skilled(fixture.python.id(), level)), 6, "IT", avoid));
        return mentor;
    }

    private Caller mentee(String name, double level, Set<UUID> avoid) {
        Caller mentee = fixture.mentee(name);
        mentees.add(seeker(mentee, List.of(new Wish(fixture.python.id(), level, 1)), List.of(), 240, "Sales", avoid));
        return mentee;
    }

    private Seeker seeker(
            Caller who, List<Wish> wishes, List<Skilled> offers, int months, String department, Set<UUID> avoid) {
        BitSet free = new BitSet();
        free.set(100, 120);
        return new Seeker(
                fixture.enrolment(who).id(),
                who.person().id(),
                1,
                wishes,
                offers,
                Set.of("en"),
                free,
                new Seniority(
                        OptionalInt.of(months), OptionalInt.empty(), OptionalInt.empty(), Seniority.Source.RECORD),
                new Place(department, "Zug", "", who.person().subject(), List.of()),
                avoid,
                Map.of(),
                Set.of(),
                Set.of(),
                true);
    }

    private List<UUID> found(Caller who) {
        Enrolment enrolment = fixture.enrolment(who);
        return suitables.list(fixture.place(), enrolment).stream()
                .map(WhoSuits::person)
                .toList();
    }

    @Test
    void the_best_comes_first_with_a_score_that_adds_up() {
        Caller able = mentor("Able", 3, Set.of());
        Caller near = mentor("Near", 2, Set.of());
        mentor("Unable", 1, Set.of());

        assertThat(found(sol)).containsExactly(able.person().id(), near.person().id());
        List<WhoSuits> all = suitables.list(fixture.place(), fixture.enrolment(sol));
        assertThat(all.get(0).score().total()).isGreaterThan(all.get(1).score().total());
        assertThat(found(able)).containsExactly(sol.person().id());
    }

    @Test
    void who_avoids_or_is_avoided_is_not_there_for_either() {
        Caller shy = mentor("Shy", 3, Set.of(sol.person().id()));

        assertThat(found(sol)).isEmpty();
        assertThat(found(shy)).isEmpty();
    }

    @Test
    void whoever_is_asked_by_others_may_still_be_asked_and_who_has_said_yes_is_taken() {
        Caller able = mentor("Able", 3, Set.of());
        Caller tom = mentee("Tom", 1, Set.of());
        Pairing offer = fixture.offered(able, tom);
        assertThat(found(sol)).containsExactly(able.person().id());

        fixture.answer.accept(tom, offer.id());
        assertThat(found(sol)).containsExactly(able.person().id());
        fixture.answer.accept(able, offer.id());
        assertThat(found(sol)).isEmpty();
    }

    @Test
    void two_who_said_no_or_parted_do_not_meet_again() {
        Caller able = mentor("Able", 3, Set.of());
        Pairing pair = fixture.paired(able, sol);
        assertThat(found(sol)).isEmpty();
        fixture.leave.exit(sol, pair.id(), Optional.empty(), "");

        assertThat(found(sol)).isEmpty();
        assertThat(found(able)).isEmpty();
    }
}
