package org.viceversa.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Paired;
import org.viceversa.testkit.ToolDatabase.Address;

/** Two of a seeded cycle who are under way, by their names. */
record NotebookSeed(UUID pairing, String junior, String senior) {

    /** Everybody there is ready; who teaches the first skill is paired with who wants it. */
    static NotebookSeed in(Address address, EnrolmentSeed seed) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            UUID tenant = seed.programme().tenant();
            List<Enrolment> enrolled =
                    new JdbcEnrolments(transactions).listOf(tenant, seed.cycle().id());
            UUID skill = seed.skills().get(0).id();
            Enrolment mentor = first(
                    enrolled,
                    one -> one.answers().offers().stream()
                            .anyMatch(offer -> offer.skill().equals(skill)));
            Enrolment mentee = first(
                    enrolled,
                    one -> one.answers().needs().stream()
                            .anyMatch(need -> need.skill().equals(skill)));
            Pairing pair = Paired.active(tenant, seed.cycle().id(), partner(mentor), partner(mentee), Instant.now());
            new JdbcPairings(transactions).add(pair, PairingEvent.of(pair, PairingStep.BEGAN, Optional.empty()));
            JdbcPeople people = new JdbcPeople(transactions);
            return new NotebookSeed(
                    pair.id(),
                    people.find(tenant, mentor.person()).map(Person::name).orElseThrow(),
                    people.find(tenant, mentee.person()).map(Person::name).orElseThrow());
        }
    }

    private static Partner partner(Enrolment one) {
        return new Partner(one.id(), one.person());
    }

    private static Enrolment first(List<Enrolment> enrolled, Predicate<Enrolment> wanted) {
        return enrolled.stream().filter(wanted).findFirst().orElseThrow();
    }
}
