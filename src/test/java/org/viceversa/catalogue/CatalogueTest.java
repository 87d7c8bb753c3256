package org.viceversa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.catalogue.CatalogueFixture.assertRefused;
import static org.viceversa.catalogue.CatalogueFixture.draft;
import static org.viceversa.catalogue.CatalogueFixture.tuition;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.ToolRole;

class CatalogueTest {

    private final CatalogueFixture fixture = new CatalogueFixture();
    private final Caller manager = fixture.manager;

    private Offering kept(String title, UUID... before) {
        return fixture.keepOffering.add(manager, draft(title, List.of(), List.of(), List.of(before)));
    }

    private OfferingFilter filter(String search, Optional<Money> most, boolean free, boolean retired) {
        return new OfferingFilter(
                OfferingFilter.words(search),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                most,
                free,
                retired,
                Optional.empty(),
                100);
    }

    private List<String> found(Caller caller, OfferingFilter filter) {
        return fixture.listOfferings.run(caller, filter).offerings().stream()
                .map(shown -> shown.offering().title())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "PROGRAMME_MANAGER")
    void only_who_runs_programmes_changes_the_catalogue(ToolRole role) {
        Offering offering = kept("Data for boards");
        Caller other = fixture.caller(role);

        assertRefused(() -> fixture.keepOffering.add(other, draft("X")), "not-allowed");
        assertRefused(() -> fixture.keepOffering.change(other, offering.id(), 1, draft("X")), "not-allowed");
        assertRefused(() -> fixture.keepOffering.retire(other, offering.id(), 1, true), "not-allowed");
        assertRefused(() -> fixture.keepOffering.checked(other, offering.id(), 1), "not-allowed");
        assertRefused(() -> fixture.takeOverCourses.list(other, ""), "not-allowed");
        assertRefused(() -> fixture.takeOverCourses.run(other, List.of()), "not-allowed");
        assertRefused(() -> fixture.importOfferings.preview(other, List.of()), "not-allowed");
        assertRefused(() -> fixture.importOfferings.run(other, List.of(), ""), "not-allowed");
        assertRefused(() -> fixture.listOfferings.run(other, filter("", Optional.empty(), false, true)), "not-allowed");
        assertThat(fixture.listOfferings.show(other, offering.id()).shown().offering())
                .isEqualTo(offering);
    }

    @Test
    void nobody_reaches_into_another_tenant() {
        Offering offering = kept("Data for boards");
        Caller stranger = CatalogueFixture.callerOf(UUID.randomUUID(), ToolRole.PROGRAMME_MANAGER);

        assertRefused(() -> fixture.listOfferings.show(stranger, offering.id()), "offering-unknown");
        assertRefused(() -> fixture.keepOffering.change(stranger, offering.id(), 1, draft("X")), "offering-unknown");
        assertRefused(() -> fixture.rateOffering.run(stranger, offering.id(), 5, ""), "offering-unknown");
        assertThat(found(stranger, filter("", Optional.empty(), false, true))).isEmpty();
    }

    @Test
    void what_is_searched_for_is_found_by_words_cost_and_skill() {
        UUID skill = fixture.skill("TEC-01").id();
        fixture.keepOffering.add(
                manager, draft("Dear course", List.of(tuition(500_000)), List.of(new Teaches(skill, 3)), List.of()));
        fixture.keepOffering.add(manager, draft("Café course", List.of(tuition(40_000)), List.of(), List.of()));
        kept("Open course");
        Money most = new Money(50_000, CatalogueFixture.USD);

        assertThat(found(manager, filter("nordhof cafe", Optional.empty(), false, false)))
                .containsExactly("Café course");
        assertThat(found(manager, filter("", Optional.of(most), false, false)))
                .containsExactly("Café course", "Open course");
        assertThat(found(manager, filter("", Optional.empty(), true, false))).containsExactly("Open course");
        assertThat(fixture.offerings.listTeaching(fixture.tenant, List.of(skill)))
                .extracting(Offering::title)
                .containsExactly("Dear course");
    }

    @Test
    void costs_are_never_negative_huge_or_of_two_currencies_and_nothing_is_nothing() {
        Expense euros = new Expense(ExpenseKind.FEE, new Money(100, Currency.getInstance("EUR")));

        assertRefused(() -> fixture.keepOffering.add(manager, costing(tuition(-1))), "offering-cost-invalid");
        assertRefused(
                () -> fixture.keepOffering.add(manager, costing(tuition(10_000_000_001L))), "offering-cost-invalid");
        assertRefused(() -> fixture.keepOffering.add(manager, costing(tuition(1), euros)), "currency-differs");
        assertThat(fixture.keepOffering.add(manager, costing(tuition(0))).cost())
                .isEmpty();
        assertThat(fixture.offerings.listAll(fixture.tenant)).hasSize(1);
    }

    private static OfferingDraft costing(Expense... expenses) {
        return draft("Priced", List.of(expenses), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "ftp://example.org",
        "https://",
        "https://user:pw@example.org",
        "example.org",
        "https://a b"
    })
    void a_link_leads_to_a_page_of_the_web(String link) {
        OfferingDraft sound = draft("Linked");
        OfferingDraft draft = new OfferingDraft(
                sound.kind(),
                sound.title(),
                "",
                false,
                link,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                sound.mode(),
                Optional.empty());

        assertRefused(() -> fixture.keepOffering.add(manager, draft), "offering-link-invalid");
    }

    @Test
    void nothing_comes_before_itself() {
        Offering first = kept("First");
        Offering second = kept("Second", first.id());
        Offering third = kept("Third", second.id());

        assertRefused(
                () -> fixture.keepOffering.change(
                        manager, first.id(), 1, draft("First", List.of(), List.of(), List.of(third.id()))),
                "offering-prerequisite-loop");
        assertRefused(
                () -> fixture.keepOffering.change(
                        manager, first.id(), 1, draft("First", List.of(), List.of(), List.of(first.id()))),
                "offering-prerequisite-loop");
        assertRefused(
                () -> fixture.keepOffering.add(
                        manager, draft("Lost", List.of(), List.of(), List.of(UUID.randomUUID()))),
                "offering-prerequisite-unknown");
    }

    @Test
    void an_offering_is_kept_once_and_a_change_is_of_the_version_that_was_seen() {
        Offering offering = kept("Data for boards");

        assertRefused(() -> fixture.keepOffering.add(manager, draft("DATA for boards")), "offering-exists");
        Offering changed = fixture.keepOffering.change(manager, offering.id(), 1, draft("Data for all"));
        assertThat(changed.version()).isEqualTo(2);
        assertRefused(() -> fixture.keepOffering.change(manager, offering.id(), 1, draft("Other")), "offering-changed");
    }

    @Test
    void what_is_retired_is_found_by_nobody_who_does_not_ask_and_comes_back() {
        Offering offering = kept("Data for boards");

        Offering retired = fixture.keepOffering.retire(manager, offering.id(), 1, true);
        assertThat(found(manager, filter("", Optional.empty(), false, false))).isEmpty();
        assertThat(found(manager, filter("", Optional.empty(), false, true))).containsExactly("Data for boards");
        fixture.keepOffering.retire(manager, offering.id(), retired.version(), false);
        assertThat(found(manager, filter("", Optional.empty(), false, false))).containsExactly("Data for boards");
    }

    @Test
    void what_colleagues_found_is_told_from_five_people_on() {
        Offering offering = kept("Data for boards");
        Caller asking = fixture.caller();
        for (int i = 0; i < 4; i++) {
            fixture.rateOffering.run(fixture.caller(), offering.id(), 5, "Good " + i);
        }
        assertThat(fixture.listOfferings.show(asking, offering.id()).shown().usefulness())
                .isEmpty();

        fixture.rateOffering.run(asking, offering.id(), 1, "");
        fixture.rateOffering.run(asking, offering.id(), 2, "");
        assertThat(fixture.listOfferings.show(asking, offering.id()).shown().usefulness())
                .contains(new Usefulness(5, 4.4, List.of("Good 0", "Good 1", "Good 2", "Good 3")));
        assertThat(fixture.listOfferings.show(asking, offering.id()).mine())
                .map(OfferingRating::stars)
                .contains(2);

        fixture.rateOffering.remove(asking, offering.id());
        assertThat(fixture.listOfferings.show(asking, offering.id()).shown().usefulness())
                .isEmpty();
        assertRefused(() -> fixture.rateOffering.run(asking, offering.id(), 6, ""), "stars-invalid");
        assertRefused(() -> fixture.rateOffering.run(asking, offering.id(), 3, "x".repeat(301)), "sentence-too-long");
    }

    @Test
    void a_course_of_the_platform_is_taken_over_once_and_joins_what_came_by_a_file() {
        Course course = fixture.course("Statistics", "c-1");
        Course same = fixture.course("Statistics", "c-2");

        List<Offering> taken = fixture.takeOverCourses.run(manager, List.of(course.id(), same.id(), course.id()));
        assertThat(taken).extracting(Offering::title).containsExactly("Statistics", "Statistics (c-2)");
        assertThat(taken).extracting(Offering::kind).containsOnly(Kind.LMS_COURSE);
        assertThat(fixture.takeOverCourses.run(manager, List.of(course.id()))).containsExactly(taken.get(0));
        assertThat(fixture.takeOverCourses.list(manager, "stat"))
                .extracting(TakeOverCourses.Candidate::offering)
                .containsExactlyInAnyOrder(
                        Optional.of(taken.get(0).id()), Optional.of(taken.get(1).id()));
        assertRefused(
                () -> fixture.takeOverCourses.run(manager, List.of(UUID.randomUUID())), "offering-course-unknown");
    }

    @Test
    void somebody_looked_today() {
        Offering offering = kept("Data for boards");

        assertThat(fixture.keepOffering.checked(manager, offering.id(), 1).checkedOn())
                .map(Object::toString)
                .contains(fixture.clock.instant().toString().substring(0, 10));
    }
}
