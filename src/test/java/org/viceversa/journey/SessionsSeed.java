package org.viceversa.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;

/** Two people of the course who have been a pair for a month. */
record SessionsSeed(UUID programme, UUID pairing, String mentor, String mentee) {

    private static final long MONTH = 30 * 86_400L;

    static SessionsSeed in(Address address, EnrolmentSeed seed) {
        PairingSeed.ready(address, seed, 2);
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            UUID tenant = seed.programme().tenant();
            List<Enrolment> both =
                    new JdbcEnrolments(transactions).listOf(tenant, seed.cycle().id());
            Enrolment mentor = on(both, Side.MENTOR);
            Enrolment mentee = on(both, Side.MENTEE);
            Instant begun = Instant.now().minusSeconds(MONTH);
            Pairing pairing = new Pairing(
                    UUID.randomUUID(),
                    tenant,
                    seed.cycle().id(),
                    Optional.empty(),
                    new Partner(mentor.id(), mentor.person()),
                    new Partner(mentee.id(), mentee.person()),
                    Pairing.State.ACTIVE,
                    Side.MENTEE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    begun,
                    begun);
            new JdbcPairings(transactions).add(pairing, PairingEvent.of(pairing, PairingStep.BEGAN, Optional.empty()));
            JdbcPeople people = new JdbcPeople(transactions);
            return new SessionsSeed(
                    seed.programme().id(),
                    pairing.id(),
                    people.find(tenant, mentor.person()).orElseThrow().name(),
                    people.find(tenant, mentee.person()).orElseThrow().name());
        }
    }

    private static Enrolment on(List<Enrolment> both, Side side) {
        return both.stream()
                .filter(one -> one.sides().contains(side))
                .findFirst()
                .orElseThrow();
    }
}
