package org.viceversa.journey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
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
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;

/** People of the course who are ready to be paired in a seeded cycle, on both sides by turns. */
final class PairingSeed {

    private PairingSeed() {}

    /** Learners by name: the first teaches, the next one learns, and so on; the last one learns what nobody teaches. */
    static void ready(Address address, EnrolmentSeed seed, int people) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            UUID tenant = seed.programme().tenant();
            List<UUID> ids = new ArrayList<>(new Jdbc(transactions)
                    .list(
                            "select distinct p.id, p.name from person p join membership m on m.person_id = p.id"
                                    + " where p.tenant = ? and m.roster_learns order by p.name limit ?",
                            row -> row.getObject(1, UUID.class),
                            tenant,
                            people));
            JdbcEnrolments enrolments = new JdbcEnrolments(transactions);
            for (int at = 0; at < ids.size(); at++) {
                Side side = at % 2 == 0 ? Side.MENTOR : Side.MENTEE;
                int skill = at == ids.size() - 1 ? 2 : at / 2 % 2;
                Enrolment one = enrolment(
                        seed, ids.get(at), side, seed.skills().get(skill).id());
                transactions.run(() -> enrolments.add(one, EnrolmentEvent.of(one, Move.SUBMITTED, "", one.person())));
            }
        }
    }

    private static Enrolment enrolment(EnrolmentSeed seed, UUID person, Side side, UUID skill) {
        Instant now = Instant.now();
        boolean teaches = side == Side.MENTOR;
        Answers answers = new Answers(
                teaches ? List.of() : List.of(new Need(skill, 1, 3, 1)),
                teaches ? List.of(new Offer(skill, 4, "With your own work", true)) : List.of(),
                List.of(new SpokenLanguage("en", LanguageLevel.FLUENT)),
                Availability.between(0, 4, 9, 12),
                ZoneOffset.UTC,
                List.of(),
                List.of(),
                1,
                Optional.of(teaches ? TenureBand.UNDER_1 : TenureBand.FROM_7_TO_15));
        return new Enrolment(
                UUID.randomUUID(),
                seed.programme().tenant(),
                seed.cycle().id(),
                person,
                Set.of(side),
                Enrolment.State.READY,
                answers,
                Optional.of(new Consent(1, now)),
                Optional.empty(),
                Map.of(side, new OrientationProgress(Set.of(), Set.of(), Optional.of(now))),
                1,
                now);
    }
}
