package org.viceversa.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.certification.Certification.Category;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringHours.Proof;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.testkit.InMemoryCertificates;
import org.viceversa.testkit.SettableClock;

/** Two people, those who would like to look, and rules like PMI's: 60 units in three years, at most 25 of giving back. */
final class CertificatesFixture {

    static final LocalDate START = LocalDate.parse("2026-01-01");

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock = new SettableClock("2026-07-01T10:00:00Z");
    final InMemoryCertificates kept = new InMemoryCertificates();
    final List<Proof> meetings = new ArrayList<>();
    final KeepCertifications certifications = new KeepCertifications(kept.certifications);
    final KeepHoldings holdings = new KeepHoldings(certifications, kept.holdings, kept.credits, clock);
    final RecordCredit record = new RecordCredit(certifications, holdings, kept.credits);
    final CountMeetings count = new CountMeetings(
            holdings,
            kept.credits,
            (any, person, from, to) -> meetings.stream()
                    .filter(one ->
                            !one.startsAt().isBefore(from) && one.startsAt().isBefore(to))
                    .toList());

    final Caller otto = person("Otto", tenant, ToolRole.LEARNER);
    final Caller mats = person("Mats", tenant, ToolRole.PROGRAMME_MANAGER);
    final Caller elsewhere = person("Eve", UUID.randomUUID(), ToolRole.PROGRAMME_MANAGER);
    final Certification pmp = certifications.add(mats, rules(36));

    static Caller person(String name, UUID tenant, ToolRole role) {
        Person person =
                new Person(UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, "");
        return new Caller(tenant, person, Optional.empty(), Set.of(role));
    }

    Certification rules(int months) {
        return new Certification(
                UUID.randomUUID(),
                tenant,
                "PMI",
                "PMP",
                "PDU",
                months,
                6_000,
                List.of(
                        new Category("WAYS", "Ways of working", 800, Optional.empty()),
                        new Category("POWER", "Power skills", 800, Optional.empty()),
                        new Category("GIVING", "Giving back", 0, Optional.of(2_500))),
                2_000,
                Optional.empty(),
                30,
                Optional.of(new Certification.Meetings("GIVING", 100)),
                "The issuer's handbook",
                Optional.of(START),
                false,
                1);
    }

    KeepHoldings.Held held() {
        return holdings.begin(otto, pmp.id(), new KeepHoldings.Draft(START, Optional.empty(), 0));
    }

    KeepHoldings.Held now(UUID holding) {
        return holdings.get(otto, holding);
    }

    Credit credit(LocalDate day, Credit.Allocation... allocations) {
        return record.save(
                otto,
                UUID.randomUUID(),
                new RecordCredit.Draft(0, day, "Course", "House", "https://proof.example/1", List.of(allocations)));
    }

    static Credit.Allocation units(UUID holding, String category, int units) {
        return new Credit.Allocation(holding, category, units);
    }

    Proof meeting(String day, int minutes) {
        Instant at = LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
        Proof proof = new Proof(UUID.randomUUID(), UUID.randomUUID(), Side.MENTOR, at, minutes);
        meetings.add(proof);
        return proof;
    }
}
