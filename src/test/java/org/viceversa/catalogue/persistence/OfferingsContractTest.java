package org.viceversa.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.catalogue.Offering.Term;
import org.viceversa.catalogue.OfferingFilter;
import org.viceversa.catalogue.OfferingRating;
import org.viceversa.catalogue.OfferingRatings;
import org.viceversa.catalogue.Offerings;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Frameworks;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.skills.persistence.JdbcFrameworks;
import org.viceversa.skills.persistence.JdbcSkills;
import org.viceversa.testkit.InMemoryOfferings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.SkillRecords;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(OfferingsContractTest.Store.class)
class OfferingsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(
            Offerings offerings, OfferingRatings ratings, Frameworks frameworks, Skills skills, People people) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> inMemory();
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports inMemory() {
            InMemorySkillStore kept = new InMemorySkillStore();
            return new Ports(
                    new InMemoryOfferings(),
                    new InMemoryOfferings.Ratings(),
                    kept.frameworks,
                    kept.skills,
                    new InMemoryPeople().people());
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcOfferings(transactions),
                    new JdbcOfferingRatings(transactions),
                    new JdbcFrameworks(transactions),
                    new JdbcSkills(transactions),
                    new JdbcPeople(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private Ports ports;
    private Offerings offerings;
    private UUID skill;

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        offerings = ports.offerings();
        Framework framework = SkillRecords.framework(tenant, "site", "Ours");
        ports.frameworks().add(framework);
        Skill known = SkillRecords.skill(framework, "T-1", "TECHNOLOGY", "Short video");
        ports.skills().add(List.of(known));
        skill = known.id();
    }

    private Offering offering(String title, long minor, List<Teaches> skills, List<UUID> before) {
        return new Offering(
                UUID.randomUUID(),
                tenant,
                Kind.EXTERNAL_COURSE,
                title,
                "Academy Ünal",
                true,
                "https://example.org/a?b=c",
                Optional.empty(),
                minor == 0
                        ? List.of()
                        : List.of(
                                new Expense(ExpenseKind.TUITION, new Money(minor - 1, USD)),
                                new Expense(ExpenseKind.FEE, new Money(1, USD))),
                List.of(new CreditUnits("PDU", "Technical", 25)),
                skills,
                before,
                List.of(
                        new Term(
                                LocalDate.parse("2027-01-15"),
                                LocalDate.parse("2027-05-30"),
                                Optional.of(LocalDate.parse("2027-01-01"))),
                        new Term(LocalDate.parse("2027-09-01"), LocalDate.parse("2027-12-20"), Optional.empty())),
                40,
                "pt-BR",
                Mode.MIXED,
                Optional.of(LocalDate.parse("2026-11-01")),
                false,
                1,
                NOW);
    }

    private Offering kept(String title, long minor, UUID... before) {
        return offerings.add(offering(title, minor, List.of(), List.of(before)));
    }

    private List<String> titles(OfferingFilter filter) {
        return offerings.list(tenant, filter).stream().map(Offering::title).toList();
    }

    @Test
    void what_counts_for_a_certificate_is_found_by_any_of_its_names() {
        kept("Counts", 0);
        offerings.add(counting("Other \"scheme\" 100%", "A \"b\" 5%_!"));

        assertThat(titles(counts("pdu"))).containsExactly("Counts");
        assertThat(titles(counts("PMI", "PDU"))).containsExactly("Counts");
        assertThat(titles(counts("PD"))).isEmpty();
        assertThat(titles(counts("Technical"))).as("a category is no scheme").isEmpty();
        assertThat(titles(counts("a \"B\" 5%_!"))).containsExactly("Other \"scheme\" 100%");
    }

    private Offering counting(String title, String scheme) {
        Offering one = offering(title, 0, List.of(), List.of());
        return new Offering(
                one.id(),
                one.tenant(),
                one.kind(),
                one.title(),
                one.provider(),
                one.accredited(),
                one.url(),
                one.course(),
                one.expenses(),
                List.of(new CreditUnits(scheme, "PDU", 100)),
                one.skills(),
                one.prerequisites(),
                one.terms(),
                one.hours(),
                one.language(),
                one.mode(),
                one.checkedOn(),
                one.retired(),
                one.version(),
                one.changedAt());
    }

    private static OfferingFilter counts(String... schemes) {
        return new OfferingFilter(
                List.of(),
                OfferingFilter.schemes(List.of(schemes)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                10);
    }

    private static OfferingFilter filter(String search, Optional<UUID> after, int limit) {
        return new OfferingFilter(
                OfferingFilter.words(search),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                after,
                limit);
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void an_offering_is_kept_to_the_letter() {
        Offering first = kept("First", 0);
        Offering second =
                offerings.add(offering("Second 💡", 125_050, List.of(new Teaches(skill, 4)), List.of(first.id())));

        assertThat(offerings.find(tenant, second.id())).contains(second);
        assertThat(offerings.listByIds(tenant, List.of(first.id(), second.id(), UUID.randomUUID())))
                .containsOnly(Map.entry(first.id(), first), Map.entry(second.id(), second));
        assertThat(offerings.listTeaching(tenant, List.of(skill))).containsExactly(second);
        assertThat(offerings.listPrerequisites(tenant)).containsExactly(Map.entry(second.id(), List.of(first.id())));
        assertThat(offerings.usesSkill(tenant, skill)).isTrue();
        assertThat(offerings.listCurrencies(tenant)).containsExactly("USD");
    }

    @Test
    void a_change_is_of_the_version_that_is_kept() {
        Offering first = kept("First", 0);
        Offering changed = offerings.save(first);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(offerings.find(tenant, first.id())).contains(changed);
        assertRefused(() -> offerings.save(first), "offering-changed");
    }

    @Test
    void a_title_is_kept_once_a_provider_whatever_its_case() {
        kept("Données", 0);
        Offering other = kept("Other", 0);

        assertRefused(() -> kept("DONNEES", 5), "offering-exists");
        Offering renamed = offering("donnees", 0, List.of(), List.of());
        assertRefused(
                () -> offerings.save(new Offering(
                        other.id(),
                        tenant,
                        renamed.kind(),
                        renamed.title(),
                        renamed.provider(),
                        false,
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        "",
                        Mode.ONLINE,
                        Optional.empty(),
                        false,
                        other.version(),
                        NOW)),
                "offering-exists");
    }

    @Test
    void a_search_goes_on_behind_the_last_one() {
        Offering zebra = kept("Zebra", 100);
        Offering apple = kept("Äpfel 100%", 0);
        kept("Middle_one", 50_000);

        assertThat(titles(filter("", Optional.empty(), 10))).containsExactly("Äpfel 100%", "Middle_one", "Zebra");
        assertThat(titles(filter("", Optional.of(apple.id()), 1))).containsExactly("Middle_one");
        assertThat(titles(filter("", Optional.of(zebra.id()), 10))).isEmpty();
        assertThat(titles(filter("apfel unal", Optional.empty(), 10))).containsExactly("Äpfel 100%");
        assertThat(titles(filter("0%", Optional.empty(), 10))).containsExactly("Äpfel 100%");
        assertThat(titles(filter("_one", Optional.empty(), 10))).containsExactly("Middle_one");
    }

    @Test
    void cost_and_skill_narrow_a_search() {
        kept("Free", 0);
        kept("Cheap", 100);
        offerings.add(offering("Dear", 50_000, List.of(new Teaches(skill, 2)), List.of()));

        Optional<Money> most = Optional.of(new Money(100, USD));
        Optional<Money> euros = Optional.of(new Money(100, Currency.getInstance("EUR")));
        assertThat(titles(narrowed(Optional.empty(), most, false))).containsExactly("Cheap", "Free");
        assertThat(titles(narrowed(Optional.empty(), euros, false))).containsExactly("Free");
        assertThat(titles(narrowed(Optional.empty(), Optional.empty(), true))).containsExactly("Free");
        assertThat(titles(narrowed(Optional.of(skill), Optional.empty(), false)))
                .containsExactly("Dear");
    }

    private static OfferingFilter narrowed(Optional<UUID> skill, Optional<Money> most, boolean free) {
        return new OfferingFilter(
                List.of(), List.of(), skill, Optional.of(Kind.EXTERNAL_COURSE), most, free, false, Optional.empty(), 10);
    }

    @Test
    void one_person_says_one_thing_of_an_offering() {
        Offering offering = kept("First", 0);
        UUID ana = person("6");
        UUID bo = person("7");
        OfferingRating first = new OfferingRating(tenant, offering.id(), ana, 4, "Good", NOW);
        ports.ratings().save(first);
        ports.ratings().save(new OfferingRating(tenant, offering.id(), bo, 2, "", NOW));
        OfferingRating again = new OfferingRating(tenant, offering.id(), ana, 5, "Better", NOW.plusSeconds(1));
        ports.ratings().save(again);

        assertThat(ports.ratings().find(tenant, offering.id(), ana)).contains(again);
        assertThat(ports.ratings().listOf(tenant, offering.id())).hasSize(2);
        assertThat(ports.ratings().sums(tenant, List.of(offering.id(), UUID.randomUUID())))
                .containsExactly(Map.entry(offering.id(), new OfferingRatings.Sum(2, 7)));
        ports.ratings().remove(UUID.randomUUID(), offering.id(), ana);
        ports.ratings().remove(tenant, offering.id(), bo);
        assertThat(ports.ratings().listOf(tenant, offering.id())).containsExactly(again);
    }

    private UUID person(String subject) {
        Particulars particulars = new Particulars("Ana Álvarez", "", "", "", "");
        return ports.people()
                .add(new Person(UUID.randomUUID(), tenant, subject, particulars, true, false, "en"))
                .id();
    }

    @Test
    void another_tenant_sees_nothing() {
        Offering offering = kept("First", 100);
        UUID stranger = UUID.randomUUID();
        offerings.hold(tenant);
        offerings.hold(tenant);

        assertThat(offerings.find(stranger, offering.id())).isEmpty();
        assertThat(offerings.listAll(stranger)).isEmpty();
        assertThat(offerings.listCurrencies(stranger)).isEmpty();
        assertThat(offerings.list(stranger, filter("", Optional.empty(), 10))).isEmpty();
    }
}
