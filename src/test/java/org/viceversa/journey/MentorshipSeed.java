package org.viceversa.journey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;

/** Two people who have come in, under way with each other in a seeded cycle. */
final class MentorshipSeed {

    private MentorshipSeed() {}

    /**
     * @param mentor who teaches the first of the seed's skills, by whole name
     * @param mentee who wants to learn it
     * @return the pairing
     */
    static UUID active(Address address, EnrolmentSeed seed, String mentor, String mentee) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            return transactions.call(() -> {
                Instant now = Instant.now();
                Pairing active = new Pairing(
                        UUID.randomUUID(),
                        seed.programme().tenant(),
                        seed.cycle().id(),
                        Optional.empty(),
                        partner(transactions, seed, mentor, Side.MENTOR),
                        partner(transactions, seed, mentee, Side.MENTEE),
                        State.ACTIVE,
                        Side.MENTEE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        now,
                        now);
                new JdbcPairings(transactions)
                        .add(active, PairingEvent.of(active, PairingStep.BEGAN, Optional.empty()));
                return active.id();
            });
        }
    }

    private static Partner partner(Transactions transactions, EnrolmentSeed seed, String name, Side side) {
        UUID tenant = seed.programme().tenant();
        UUID person = new Jdbc(transactions)
                .find(
                        "select id from person where tenant = ? and name = ?",
                        row -> row.getObject(1, UUID.class),
                        tenant,
                        name)
                .orElseThrow();
        UUID skill = seed.skills().get(0).id();
        Instant now = Instant.now();
        Answers answers = new Answers(
                side == Side.MENTEE ? List.of(new Need(skill, 1, 3, 1)) : List.of(),
                side == Side.MENTOR ? List.of(new Offer(skill, 4, "With your own work", true)) : List.of(),
                List.of(new SpokenLanguage("en", LanguageLevel.FLUENT)),
                Availability.between(0, 4, 9, 12),
                ZoneOffset.UTC,
                List.of(),
                List.of(),
                1,
                Optional.empty());
        Enrolment matched = new Enrolment(
                UUID.randomUUID(),
                tenant,
                seed.cycle().id(),
                person,
                Set.of(side),
                Enrolment.State.MATCHED,
                answers,
                Optional.of(new Consent(1, now)),
                Optional.empty(),
                Map.of(side, new OrientationProgress(Set.of(), Set.of(), Optional.of(now))),
                1,
                now);
        new JdbcEnrolments(transactions).add(matched, EnrolmentEvent.of(matched, Move.SUBMITTED, "", person));
        return new Partner(matched.id(), person);
    }
}
