package org.viceversa.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.persistence.JdbcMentoringSessions;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Meetings;
import org.viceversa.testkit.ToolDatabase.Address;

/** Two people who are a pair, in the tool's own database. */
record PairSeed(Address address, Pairing pairing, String mentor, String mentee) {

    private record Found(UUID enrolment, UUID person, String name, boolean teaches) {}

    /** Everybody who was made ready for a seeded cycle, two by two, meeting since then. */
    static List<PairSeed> meeting(Address address, EnrolmentSeed seed, Instant since) {
        return on(address, transactions -> {
            UUID tenant = seed.programme().tenant();
            List<Found> all = new Jdbc(transactions)
                    .list(
                            "select e.id, e.person_id, p.name, e.sides from enrolment e join person p on p.id = e.person_id"
                                    + " where e.tenant = ? and e.cycle_id = ? order by p.name",
                            row -> new Found(
                                    Cells.uuid(row, 1),
                                    Cells.uuid(row, 2),
                                    row.getString(3),
                                    row.getString(4).contains("MENTOR")),
                            tenant,
                            seed.cycle().id());
            List<Found> mentors = all.stream().filter(Found::teaches).toList();
            List<Found> mentees = all.stream().filter(one -> !one.teaches()).toList();
            List<PairSeed> pairs = new ArrayList<>();
            for (int at = 0; at < Math.min(mentors.size(), mentees.size()); at++) {
                Pairing pairing = pairing(
                        tenant, seed.cycle().id(), mentors.get(at), mentees.get(at), Pairing.State.ACTIVE, since);
                new JdbcPairings(transactions)
                        .add(pairing, PairingEvent.of(pairing, PairingStep.BEGAN, Optional.empty()));
                pairs.add(new PairSeed(
                        address, pairing, mentors.get(at).name(), mentees.get(at).name()));
            }
            return pairs;
        });
    }

    private static Pairing pairing(
            UUID tenant, UUID cycle, Found mentor, Found mentee, Pairing.State state, Instant since) {
        return new Pairing(
                UUID.randomUUID(),
                tenant,
                cycle,
                Optional.empty(),
                new Partner(mentor.enrolment(), mentor.person()),
                new Partner(mentee.enrolment(), mentee.person()),
                state,
                Side.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                since,
                since);
    }

    /** A meeting that took place, proposed by each side by turns. */
    PairSeed met(Instant... times) {
        return on(address, transactions -> {
            JdbcMentoringSessions sessions = new JdbcMentoringSessions(transactions);
            for (int at = 0; at < times.length; at++) {
                sessions.add(Meetings.of(
                        pairing.tenant(),
                        pairing.id(),
                        MentoringSession.State.HELD,
                        times[at],
                        at % 2 == 0 ? Side.MENTOR : Side.MENTEE,
                        Optional.empty()));
            }
            return this;
        });
    }

    String id() {
        return pairing.id().toString();
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Transactions transactions);
    }

    private static <T> T on(Address address, Work<T> work) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            return work.with(new Transactions(database));
        }
    }
}
