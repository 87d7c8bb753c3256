package org.viceversa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.catalogue.CatalogueFixture.assertRefused;
import static org.viceversa.catalogue.CatalogueFixture.draft;
import static org.viceversa.catalogue.CatalogueFixture.tuition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.catalogue.ImportOfferings.Change;
import org.viceversa.catalogue.ImportOfferings.Difference;
import org.viceversa.catalogue.ImportOfferings.Outcome;
import org.viceversa.catalogue.ImportOfferings.Problem;
import org.viceversa.catalogue.OfferingEntry.SkillLevel;

class ImportOfferingsTest {

    private final CatalogueFixture fixture = new CatalogueFixture();

    private static OfferingEntry row(
            long line,
            Optional<UUID> id,
            String title,
            Optional<Long> cost,
            Optional<List<SkillLevel>> skills,
            Optional<List<String>> before) {
        return new OfferingEntry(
                line,
                id,
                Optional.empty(),
                title,
                Optional.of("Nordhof Academy"),
                Optional.empty(),
                Optional.empty(),
                cost.map(minor -> List.of(tuition(minor))),
                Optional.empty(),
                skills,
                before,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OfferingEntry row(long line, String title, long cost, String... before) {
        return row(line, Optional.empty(), title, Optional.of(cost), Optional.empty(), Optional.of(List.of(before)));
    }

    private Outcome preview(OfferingEntry... rows) {
        return fixture.importOfferings.preview(fixture.manager, List.of(rows));
    }

    private Outcome keep(OfferingEntry... rows) {
        return fixture.importOfferings.run(
                fixture.manager, List.of(rows), preview(rows).fingerprint());
    }

    private List<String> codes(OfferingEntry... rows) {
        return preview(rows).problems().stream().map(Problem::code).toList();
    }

    @Test
    void the_same_table_twice_changes_nothing_the_second_time() {
        OfferingEntry[] rows = {row(2, "Second", 100, "First"), row(3, "First", 200)};

        assertThat(preview(rows).count(Change.ADDED)).isEqualTo(2);
        assertThat(fixture.offerings.listAll(fixture.tenant)).isEmpty();
        keep(rows);
        List<Offering> all = fixture.offerings.listAll(fixture.tenant);
        assertThat(all).extracting(Offering::title).containsExactly("First", "Second");
        assertThat(all.get(1).prerequisites()).containsExactly(all.get(0).id());
        assertThat(keep(rows).count(Change.UNCHANGED)).isEqualTo(2);
        assertThat(fixture.offerings.listAll(fixture.tenant)).isEqualTo(all);
    }

    @Test
    void a_change_is_told_as_before_and_after_and_what_has_no_column_stays() {
        UUID skill = fixture.skill("TEC-01").id();
        Offering offering = fixture.keepOffering.add(
                fixture.manager,
                draft("First", List.of(tuition(120_050)), List.of(new Offering.Teaches(skill, 3)), List.of()));
        OfferingEntry row = row(2, Optional.empty(), "first", Optional.of(99_900L), Optional.empty(), Optional.empty());

        assertThat(preview(row).lines().get(0).differences())
                .containsExactly(
                        new Difference("title", "First", "first"), new Difference("tuition", "1200.50", "999.00"));
        keep(row);
        Offering changed = fixture.offerings.find(fixture.tenant, offering.id()).orElseThrow();
        assertThat(changed.skills()).isEqualTo(offering.skills());
        assertThat(changed.terms()).isEqualTo(offering.terms());
        assertThat(changed.cost()).contains(new Money(99_900, CatalogueFixture.USD));
    }

    @Test
    void a_row_of_the_export_may_give_another_title() {
        Offering offering = fixture.keepOffering.add(fixture.manager, draft("First"));
        keep(row(2, Optional.of(offering.id()), "Renamed", Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(fixture.offerings.listAll(fixture.tenant))
                .extracting(Offering::id, Offering::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(offering.id(), "Renamed"));
    }

    @Test
    void with_one_faulty_row_nothing_is_kept() {
        OfferingEntry faulty = row(3, "Dear", -5);

        assertThat(codes(row(2, "Sound", 1), faulty)).containsExactly("offering-cost-invalid");
        assertRefused(() -> keep(row(2, "Sound", 1), faulty), "import-faulty");
        assertThat(fixture.offerings.listAll(fixture.tenant)).isEmpty();
    }

    @Test
    void loops_doubles_and_unknown_things_are_named_row_by_row() {
        assertThat(codes(row(2, "First", 1, "Second"), row(3, "Second", 1, "First")))
                .containsOnly("offering-prerequisite-loop");
        assertThat(codes(row(2, "First", 1), row(3, "FIRST", 2))).containsExactly("offering-twice");
        assertThat(codes(row(2, "First", 1, "Nowhere"))).containsExactly("offering-prerequisite-unknown");
        assertThat(codes(row(
                        2,
                        Optional.empty(),
                        "First",
                        Optional.empty(),
                        Optional.of(List.of(new SkillLevel("NONE-1", 2))),
                        Optional.empty())))
                .containsExactly("offering-skill-unknown");
        assertThat(codes(row(
                        2,
                        Optional.of(UUID.randomUUID()),
                        "First",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("offering-unknown");
    }

    @Test
    void what_looks_like_another_is_said_and_can_be_kept() {
        OfferingDraft elsewhere = draft("First");
        fixture.keepOffering.add(fixture.manager, elsewhere);
        OfferingEntry like = new OfferingEntry(
                2,
                Optional.empty(),
                Optional.empty(),
                "The first",
                Optional.of("Other house"),
                Optional.empty(),
                Optional.of(elsewhere.url()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(codes(like)).containsExactly("offering-like");
        assertThat(preview(like).stops()).isFalse();
        assertThat(keep(like).count(Change.ADDED)).isEqualTo(1);
    }

    @Test
    void what_changed_since_the_look_is_looked_at_again() {
        OfferingEntry row = row(2, "First", 100);
        String seen = preview(row).fingerprint();
        fixture.keepOffering.add(fixture.manager, draft("First"));

        assertRefused(() -> fixture.importOfferings.run(fixture.manager, List.of(row), seen), "import-changed");
        assertRefused(() -> fixture.importOfferings.run(fixture.manager, List.of(row), ""), "import-changed");
    }
}
