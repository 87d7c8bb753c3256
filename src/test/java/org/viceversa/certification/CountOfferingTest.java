package org.viceversa.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.certification.Certification.Category;

/** The credits of courses in certificates: PMI's PMP with its three categories, and one with a single category. */
class CountOfferingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private final CertificatesFixture all = new CertificatesFixture();
    private final CountOffering count =
            new CountOffering(all.certifications, all.kept.holdings, all.kept.credits);
    private final UUID pmp = all.held().holding().id();
    private final UUID single = all.holdings
            .begin(
                    all.otto,
                    all.certifications
                            .add(all.mats, only(new Category("ALL", "Everything", 0, Optional.empty())))
                            .id(),
                    new KeepHoldings.Draft(CertificatesFixture.START, Optional.empty(), 0))
            .holding()
            .id();

    private Certification only(Category category) {
        return new Certification(
                UUID.randomUUID(),
                all.tenant,
                "ISACA",
                "CISA",
                "CPE",
                12,
                2_000,
                List.of(category),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                1);
    }

    private Offering course(CreditUnits... credits) {
        return new Offering(
                UUID.randomUUID(),
                all.tenant,
                Offering.Kind.EXTERNAL_COURSE,
                "Course",
                "House",
                true,
                "",
                Optional.empty(),
                List.of(),
                List.of(credits),
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                Offering.Mode.ONLINE,
                Optional.empty(),
                false,
                1,
                Instant.EPOCH);
    }

    private int run(Offering course) {
        return count.run(all.tenant, all.otto.person().id(), course, DAY, "Proof");
    }

    private int earned(UUID holding) {
        return all.now(holding).standing().earned();
    }

    @Test
    void a_category_is_named_by_code_or_name_under_any_name_of_the_certificate() {
        assertThat(run(course(new CreditUnits("PDU", "ways", 100)))).isEqualTo(1);
        assertThat(run(course(new CreditUnits("pmi pdu", "Power skills", 200)))).isEqualTo(1);
        assertThat(run(course(new CreditUnits("PMI PMP", "GIVING", 400)))).isEqualTo(1);
        assertThat(earned(pmp)).isEqualTo(700);
        assertThat(earned(single)).isZero();
    }

    @Test
    void what_names_no_category_counts_only_where_that_is_plain() {
        assertThat(run(course(new CreditUnits("PMP", "", 100)))).as("which of three?").isZero();
        assertThat(run(course(new CreditUnits("CPE", "", 100)))).as("whose unit?").isZero();
        assertThat(run(course(new CreditUnits("CISA", "", 100)))).isEqualTo(1);
        assertThat(run(course(new CreditUnits("CISA", "Nothing such", 100)))).isZero();
        assertThat(run(course(new CreditUnits("Other", "ALL", 100)))).isZero();
        assertThat(earned(single)).isEqualTo(100);
    }

    @Test
    void a_course_counts_once_in_a_cycle_for_each_category_and_in_several_certificates() {
        Offering course = course(
                new CreditUnits("PMI", "WAYS", 100),
                new CreditUnits("PMP", "Ways of working", 50),
                new CreditUnits("PMP", "POWER", 200),
                new CreditUnits("ISACA", "all", 300));
        assertThat(run(course)).isEqualTo(3);
        assertThat(run(course)).isZero();
        assertThat(earned(pmp)).isEqualTo(350);
        assertThat(earned(single)).isEqualTo(300);
        assertThat(all.now(single).credits().get(0).evidence()).isEqualTo("Proof");
    }

    @Test
    void nothing_counts_outside_of_a_cycle_or_for_somebody_else() {
        Offering course = course(new CreditUnits("PMI", "WAYS", 100));
        LocalDate before = CertificatesFixture.START.minusDays(1);
        assertThat(count.run(all.tenant, all.otto.person().id(), course, before, "")).isZero();
        assertThat(count.run(all.tenant, all.mats.person().id(), course, DAY, "")).isZero();
        assertThat(count.run(UUID.randomUUID(), all.otto.person().id(), course, DAY, "")).isZero();
        assertThat(earned(pmp)).isZero();
    }
}
