package org.viceversa.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.certification.CertificatesFixture.START;
import static org.viceversa.certification.CertificatesFixture.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.certification.Certification.Category;
import org.viceversa.refusal.Refused;

class CertificatesTest {

    private final CertificatesFixture all = new CertificatesFixture();
    private final UUID id = all.held().holding().id();

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.code()).isEqualTo(code));
    }

    @Test
    void nobody_else_sees_or_changes_what_somebody_holds() {
        for (var other : List.of(all.mats, all.elsewhere)) {
            assertThat(all.holdings.list(other)).isEmpty();
            refused(() -> all.holdings.get(other, id), "certificate-unknown");
            refused(() -> all.holdings.renew(other, id), "certificate-unknown");
            refused(() -> all.count.run(other, id), "certificate-unknown");
            refused(() -> all.record.remove(other, id, UUID.randomUUID()), "certificate-unknown");
            all.holdings.remove(other, id);
        }
        assertThat(all.holdings.list(all.otto)).hasSize(1);
    }

    @Test
    void only_whoever_runs_programmes_changes_rules_of_their_own_company() {
        refused(() -> all.certifications.add(all.otto, all.rules(12)), "not-allowed");
        refused(() -> all.certifications.save(all.otto, all.pmp), "not-allowed");
        refused(() -> all.certifications.save(all.elsewhere, all.pmp), "certification-unknown");
        assertThat(all.certifications.list(all.elsewhere)).isEmpty();
        all.certifications.save(all.mats, all.pmp);
        refused(() -> all.certifications.save(all.mats, all.pmp), "certification-changed");
    }

    @Test
    void nothing_counts_twice_in_a_holding_but_may_in_several() {
        UUID second = all.held().holding().id();
        refused(() -> all.credit(START, units(id, "WAYS", 100), units(id, "POWER", 100)), "credit-twice");
        Credit both = all.credit(START, units(id, "WAYS", 100), units(second, "POWER", 300));
        assertThat(all.now(id).standing().earned()).isEqualTo(100);
        assertThat(all.now(second).standing().earned()).isEqualTo(300);
        all.record.remove(all.otto, id, both.id());
        assertThat(all.now(id).credits()).isEmpty();
        assertThat(all.now(second).credits()).hasSize(1);
        all.record.remove(all.otto, second, both.id());
        assertThat(all.kept.credits.listOf(all.tenant, all.otto.person().id())).isEmpty();
    }

    @Test
    void a_credit_falls_into_the_cycle_and_is_not_still_to_come() {
        refused(() -> all.credit(START.minusDays(1), units(id, "WAYS", 100)), "credit-outside-cycle");
        refused(() -> all.credit(LocalDate.parse("2026-07-02"), units(id, "WAYS", 100)), "credit-in-future");
        refused(() -> all.credit(START, units(id, "NONE", 100)), "category-unknown");
        refused(() -> all.credit(START, units(id, "WAYS", 0)), "units-invalid");
        refused(() -> all.credit(START, units(UUID.randomUUID(), "WAYS", 1)), "certificate-unknown");
        refused(() -> all.credit(START), "allocation-missing");
        all.credit(START, units(id, "WAYS", 100));
        KeepHoldings.Draft later = new KeepHoldings.Draft(START.plusDays(1), Optional.empty(), 0);
        refused(() -> all.holdings.change(all.otto, id, 1, later), "credit-outside-cycle");
    }

    @Test
    void the_dates_of_a_cycle_are_put_right_within_the_issuers_rules() {
        KeepHoldings.Draft right = new KeepHoldings.Draft(START.minusDays(9), Optional.of(START.plusDays(300)), 2_000);
        KeepHoldings.Held changed = all.holdings.change(all.otto, id, 1, right);
        assertThat(changed.holding().starts()).isEqualTo(START.minusDays(9));
        assertThat(changed.holding().expires()).isEqualTo(START.plusDays(300));
        assertThat(changed.standing().earned()).isEqualTo(2_000);
        refused(() -> all.holdings.change(all.otto, id, 1, right), "certificate-changed");
        refused(() -> all.holdings.change(all.mats, id, 2, right), "certificate-unknown");
        refused(
                () -> all.holdings.change(all.otto, id, 2, new KeepHoldings.Draft(START, Optional.empty(), 2_001)),
                "units-invalid");
        refused(
                () -> all.holdings.change(all.otto, id, 2, new KeepHoldings.Draft(START, Optional.of(START), 0)),
                "dates-invalid");
        assertThat(all.now(id).holding()).isEqualTo(changed.holding());
    }

    @Test
    void a_credit_that_is_sent_twice_is_one_and_changed_by_its_version() {
        UUID credit = UUID.randomUUID();
        RecordCredit.Draft draft =
                new RecordCredit.Draft(0, START, "Course", "House", "", List.of(units(id, "WAYS", 100)));
        all.record.save(all.otto, credit, draft);
        refused(() -> all.record.save(all.otto, credit, draft), "credit-changed");
        RecordCredit.Draft next =
                new RecordCredit.Draft(1, START, "Course", "House", "", List.of(units(id, "WAYS", 200)));
        all.record.save(all.otto, credit, next);
        assertThat(all.now(id).standing().earned()).isEqualTo(200);
        refused(() -> all.record.save(all.mats, credit, draft), "certificate-unknown");
    }

    @Test
    void held_meetings_count_once_a_holding_with_their_evidence() {
        all.meeting("2026-03-01", 90);
        all.meeting("2026-04-01", 20);
        all.meeting("2025-12-31", 60);
        assertThat(all.count.waiting(all.otto, all.now(id))).isEqualTo(new CountMeetings.Waiting(2, 110));
        assertThat(all.count.run(all.otto, id)).isEqualTo(2);
        assertThat(all.count.run(all.otto, id)).isZero();
        assertThat(all.now(id).standing().earned()).isEqualTo(150 + 33);
        Credit first = all.now(id).credits().get(1);
        assertThat(first.evidence()).contains("held, 90 minutes");
        assertThat(first.date()).isEqualTo("2026-03-01");
        RecordCredit.Draft better =
                new RecordCredit.Draft(1, START, "Course", "House", "", List.of(units(id, "GIVING", 900)));
        refused(() -> all.record.save(all.otto, first.id(), better), "credit-of-meeting");

        UUID second = all.held().holding().id();
        assertThat(all.count.run(all.otto, second)).isEqualTo(2);
        assertThat(all.kept.credits.listOf(all.tenant, all.otto.person().id())).hasSize(2);
        all.record.remove(all.otto, id, first.id());
        assertThat(all.count.waiting(all.otto, all.now(id)).meetings()).isEqualTo(1);
    }

    @Test
    void meetings_count_only_where_the_issuer_takes_them() {
        Certification without = new Certification(
                UUID.randomUUID(),
                all.tenant,
                "ISC2",
                "CISSP",
                "CPE",
                36,
                12_000,
                List.of(new Category("A", "Group A", 0, Optional.empty())),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                1);
        all.certifications.add(all.mats, without);
        all.meeting("2026-03-01", 90);
        UUID other = all.holdings
                .begin(all.otto, without.id(), new KeepHoldings.Draft(START, Optional.empty(), 0))
                .holding()
                .id();
        assertThat(all.count.waiting(all.otto, all.now(other)).meetings()).isZero();
        refused(() -> all.count.run(all.otto, other), "meetings-not-counted");
    }

    @Test
    void a_renewal_carries_over_what_is_too_much_but_not_more_than_the_issuer_takes() {
        all.credit(START, units(id, "WAYS", 9_000));
        KeepHoldings.Held next = all.holdings.renew(all.otto, id);
        assertThat(next.holding().starts()).isEqualTo("2029-01-01");
        assertThat(next.holding().carriedIn()).isEqualTo(2_000);
        assertThat(next.standing().earned()).isEqualTo(2_000);
        refused(() -> all.holdings.renew(all.otto, id), "renewed-already");
    }

    @Test
    void a_certificate_that_goes_takes_along_what_counts_for_nothing_else() {
        UUID second = all.held().holding().id();
        all.credit(START, units(id, "WAYS", 100));
        all.credit(START, units(id, "WAYS", 100), units(second, "WAYS", 100));
        all.holdings.remove(all.otto, id);
        refused(() -> all.now(id), "certificate-unknown");
        assertThat(all.kept.credits.listOf(all.tenant, all.otto.person().id())).hasSize(1);
        all.holdings.remove(all.otto, id);
    }

    @Test
    void days_and_carried_units_are_refused_when_they_make_no_sense() {
        LocalDate end = START.minusDays(1);
        refused(
                () -> all.holdings.begin(all.otto, all.pmp.id(), new KeepHoldings.Draft(START, Optional.of(end), 0)),
                "dates-invalid");
        refused(
                () -> all.holdings.begin(
                        all.otto, all.pmp.id(), new KeepHoldings.Draft(START, Optional.empty(), 2_001)),
                "units-invalid");
        refused(
                () -> all.holdings.begin(
                        all.otto, UUID.randomUUID(), new KeepHoldings.Draft(START, Optional.empty(), 0)),
                "certification-unknown");
    }

    @Test
    void rules_that_nobody_can_keep_are_refused() {
        refused(() -> rules(0, new Category("A", "A", 0, Optional.empty())), "cycle-invalid");
        refused(() -> rules(12), "categories-invalid");
        Category one = new Category("A", "A", 0, Optional.empty());
        refused(() -> rules(12, one, one), "categories-invalid");
        refused(() -> rules(12, new Category("A", "A", 200, Optional.of(100))), "categories-invalid");
        refused(() -> rules(12, new Category("A", "A", 0, Optional.of(50))), "categories-invalid");
        refused(() -> rules(12, new Category("A", "A", 101, Optional.empty())), "categories-invalid");
        refused(() -> rules(12, new Category(" ", "A", 0, Optional.empty())), "text-missing");
        refused(() -> rules(12, new Category("A", "x".repeat(161), 0, Optional.empty())), "text-too-long");
        assertThat(rules(12, one).cycleMonths()).isEqualTo(12);
    }

    private Certification rules(int months, Category... categories) {
        return new Certification(
                UUID.randomUUID(),
                all.tenant,
                "A",
                "B",
                "CPE",
                months,
                100,
                List.of(categories),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                1);
    }
}
