package org.viceversa.journey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.persistence.JdbcMentoringSessions;
import org.viceversa.pairing.Deadline;
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
                        address,
                        pairing,
                        mentors.get(at).name(),
                        mentees.get(at).name()));
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

    /** Two people of a trial who are ready, offered to each other just now, the one who learns first. */
    static PairSeed offered(Address address, Instant now) {
        return on(address, transactions -> {
            Jdbc jdbc = new Jdbc(transactions);
            record Place(UUID tenant, UUID cycle) {}
            Place place = jdbc.find(
                            "select tenant, cycle_id from enrolment where state = 'READY' limit 1",
                            row -> new Place(Cells.uuid(row, 1), Cells.uuid(row, 2)))
                    .orElseThrow();
            Pairing pairing = Pairing.offered(
                    place.tenant(),
                    place.cycle(),
                    Optional.empty(),
                    partner(jdbc, place.cycle(), "MENTOR"),
                    partner(jdbc, place.cycle(), "MENTEE"),
                    Side.MENTEE,
                    Optional.empty(),
                    Deadline.of(now, ZoneOffset.UTC),
                    now);
            new JdbcPairings(transactions)
                    .add(pairing, PairingEvent.of(pairing, PairingStep.OFFERED, Optional.empty()));
            return new PairSeed(
                    address,
                    pairing,
                    nameOf(jdbc, pairing.mentor().person()),
                    nameOf(jdbc, pairing.mentee().person()));
        });
    }

    private static Partner partner(Jdbc jdbc, UUID cycle, String side) {
        return jdbc.find(
                        "select id, person_id from enrolment where cycle_id = ? and state = 'READY' and sides = ?"
                                + " order by person_id limit 1",
                        row -> new Partner(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                        cycle,
                        side)
                .orElseThrow();
    }

    private static String nameOf(Jdbc jdbc, UUID person) {
        return jdbc.find("select name from person where id = ?", row -> row.getString(1), person)
                .orElseThrow();
    }

    /** As it is now. */
    Pairing.State state() {
        return on(
                address,
                transactions -> new JdbcPairings(transactions)
                        .find(pairing.tenant(), pairing.id())
                        .orElseThrow()
                        .state());
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
