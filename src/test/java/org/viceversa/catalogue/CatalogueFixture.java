package org.viceversa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.persistence.JsonStarterSet;
import org.viceversa.testkit.InMemoryOfferings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** A catalogue with the starter set of skills, all in memory. */
final class CatalogueFixture {

    static final Currency USD = Currency.getInstance("USD");

    final UUID tenant = UUID.randomUUID();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemorySkillStore kept = new InMemorySkillStore();
    final SettableClock clock = new SettableClock(SkillRecords.NOW.toString());
    final InMemoryOfferings offerings = new InMemoryOfferings();
    final InMemoryOfferings.Ratings ratings = new InMemoryOfferings.Ratings();
    final KeepOffering keepOffering = new KeepOffering(offerings, kept.skills, people.courses(), clock);
    final ListOfferings listOfferings = new ListOfferings(offerings, ratings, kept.skills);
    final RateOffering rateOffering = new RateOffering(offerings, ratings, clock);
    final TakeOverCourses takeOverCourses = new TakeOverCourses(offerings, people.courses(), clock);
    final ImportOfferings importOfferings = new ImportOfferings(
            offerings,
            kept.skills,
            new EnsureStarterSkills(kept.frameworks, kept.skills, new JsonStarterSet(), clock),
            clock);
    final Caller manager = caller(ToolRole.PROGRAMME_MANAGER);

    CatalogueFixture() {
        new EnsureStarterSkills(kept.frameworks, kept.skills, new JsonStarterSet(), clock).run(tenant);
    }

    Caller caller(ToolRole... roles) {
        return callerOf(tenant, roles);
    }

    static Caller callerOf(UUID tenant, ToolRole... roles) {
        Particulars particulars = new Particulars("Ana", "", "", "", "");
        Person person = new Person(UUID.randomUUID(), tenant, "6", particulars, true, false, "en");
        return new Caller(tenant, person, Optional.empty(), Set.of(roles));
    }

    Skill skill(String code) {
        return kept.skills.listByCodes(tenant, List.of(code)).get(0);
    }

    Course course(String title, String contextId) {
        return people.courses()
                .add(new Course(
                        UUID.randomUUID(),
                        tenant,
                        contextId,
                        title,
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        SkillRecords.NOW,
                        RosterState.UNREAD));
    }

    static Expense tuition(long minor) {
        return new Expense(ExpenseKind.TUITION, new Money(minor, USD));
    }

    static OfferingDraft draft(String title, List<Expense> expenses, List<Teaches> skills, List<UUID> before) {
        return new OfferingDraft(
                Kind.EXTERNAL_COURSE,
                title,
                "Nordhof Academy",
                true,
                "https://example.org/" + title.hashCode(),
                Optional.empty(),
                expenses,
                List.of(),
                skills,
                before,
                List.of(new Term(
                        LocalDate.parse("2027-01-15"),
                        LocalDate.parse("2027-05-30"),
                        Optional.of(LocalDate.parse("2027-01-01")))),
                20,
                "en",
                Mode.ONLINE,
                Optional.empty());
    }

    static OfferingDraft draft(String title) {
        return draft(title, List.of(tuition(120_000)), List.of(), List.of());
    }

    static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
