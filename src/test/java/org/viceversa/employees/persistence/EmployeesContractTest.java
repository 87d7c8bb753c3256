package org.viceversa.employees.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeImports.Version;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.EmployeeRecords.Places;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.PastImport;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.employees.persistence.EmployeeStore.Ports;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;

/** What every place that keeps records must do. */
class EmployeesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final ImportCounts COUNTS = new ImportCounts(1, 2, 3, 4, 5, 6, 0);

    private final UUID tenant = UUID.randomUUID();
    private final PastImport first = past(NOW);

    private PastImport past(Instant at) {
        return new PastImport(
                UUID.randomUUID(),
                tenant,
                UUID.randomUUID(),
                at,
                new ImportCounts(0, 0, 0, 0, 0, 0, 0),
                Optional.empty());
    }

    private EmployeeRecord record(String idNumber, String email, String department, String site, Status status) {
        return new EmployeeRecord(
                UUID.randomUUID(),
                tenant,
                idNumber,
                email,
                Optional.of(LocalDate.of(2010, 3, 1)),
                Optional.empty(),
                Optional.of(7),
                department,
                site,
                "Lead",
                "EMP-9",
                status,
                "B2",
                Optional.of(ZoneId.of("Africa/Lagos")),
                List.of(
                        new SpokenLanguage("en", LanguageLevel.FLUENT),
                        new SpokenLanguage("zh-Hant", LanguageLevel.BASIC)),
                NOW);
    }

    private EmployeeRecord record(String idNumber, String email) {
        return record(idNumber, email, "Sales", "Lagos", Status.ACTIVE);
    }

    private void add(EmployeeStore store, EmployeeRecord... records) {
        Ports ports = store.ports();
        ports.imports().lock(tenant);
        if (ports.imports().find(tenant, first.id()).isEmpty()) {
            ports.imports().add(first);
        }
        ports.imports().save(first, List.of(records), List.of());
        for (EmployeeRecord record : records) {
            ports.imports().addPlaces(tenant, Set.of(record.department()), Set.of(record.site()));
        }
    }

    private Person person(EmployeeStore store, String name, String idNumber, String email) {
        return store.ports()
                .people()
                .add(new Person(
                        UUID.randomUUID(),
                        tenant,
                        UUID.randomUUID().toString(),
                        new Particulars(name, "", "", email, idNumber),
                        true,
                        false,
                        ""));
    }

    private List<String> search(EmployeeStore store, String words) {
        return list(store, EmployeeFilter.of(words, "", "", Optional.empty(), Optional.empty()));
    }

    private List<String> list(EmployeeStore store, EmployeeFilter filter) {
        List<String> found = store.ports().records().list(tenant, filter, Optional.empty(), 100).stream()
                .map(EmployeeRecord::label)
                .toList();
        assertThat(store.ports().records().count(tenant, filter, 100)).isEqualTo(found.size());
        assertThat(store.ports().records().count(tenant, filter, 2)).isEqualTo(Math.min(found.size(), 2));
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void a_record_comes_back_as_it_was(EmployeeStore store) {
        EmployeeRecord full = record("EMP-1", "Ana@Example.org");
        EmployeeRecord bare = new EmployeeRecord(
                UUID.randomUUID(),
                tenant,
                "",
                "bo@example.org",
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.empty(),
                "",
                "",
                "",
                "",
                Status.LEAVE,
                "",
                Optional.empty(),
                List.of(),
                NOW);
        add(store, full, bare);

        assertThat(store.ports().records().find(tenant, full.id())).contains(full);
        assertThat(store.ports().records().find(tenant, bare.id())).contains(bare);
        assertThat(store.ports().records().listTenants()).contains(tenant);
    }

    @ParameterizedTest
    @EnumSource
    void people_find_their_record_by_number_then_by_address(EmployeeStore store) {
        EmployeeRecord byNumber = record("EMP-1", "other@example.org");
        EmployeeRecord byAddress = record("", "ana@example.org");
        EmployeeRecord former = record("", "bo@example.org", "Sales", "Lagos", Status.LEFT);
        EmployeeRecord present = record("zz", "bo@example.org");
        add(store, byNumber, byAddress, former, present);
        Person both = person(store, "Ana", "emp-1", "ana@example.org");
        Person mailed = person(store, "Anna", "unknown", "ANA@example.org");
        Person returned = person(store, "Bo", "", "bo@Example.org");
        Person nobody = person(store, "", "", "");

        assertThat(store.ports().records().findFor(tenant, both)).contains(byNumber);
        assertThat(store.ports().records().findFor(tenant, mailed)).contains(byAddress);
        assertThat(store.ports().records().findFor(tenant, nobody)).isEmpty();
        assertThat(store.ports().records().listFor(tenant, List.of(both, mailed, returned, nobody)))
                .isEqualTo(Map.of(both.id(), byNumber, mailed.id(), byAddress, returned.id(), present));
    }

    @ParameterizedTest
    @EnumSource
    void records_are_linked_to_their_people_and_unlinked_again(EmployeeStore store) {
        EmployeeRecord ana = record("EMP-1", "ana@example.org");
        EmployeeRecord bo = record("EMP-2", "bo@example.org");
        add(store, ana, bo);
        Person mailed = person(store, "Somebody Else", "", "ana@example.org");
        Person numbered = person(store, "Ana Álvarez", "emp-1", "");

        assertThat(store.ports().records().linkPeople(tenant)).isEqualTo(1);
        assertThat(store.ports().records().listPeopleOf(tenant, List.of(ana.id(), bo.id())))
                .isEqualTo(Map.of(ana.id(), numbered.id()));
        assertThat(store.ports().records().linkPeople(tenant)).isZero();
        assertThat(search(store, "alv")).containsExactly("EMP-1");
        assertThat(list(store, EmployeeFilter.of("", "", "", Optional.empty(), Optional.of(true))))
                .containsExactly("EMP-1");
        assertThat(list(store, EmployeeFilter.of("", "", "", Optional.empty(), Optional.of(false))))
                .containsExactly("EMP-2");

        store.ports()
                .people()
                .save(new Person(
                        numbered.id(),
                        tenant,
                        numbered.subject(),
                        new Particulars("Ana Álvarez", "", "", "", "moved"),
                        true,
                        false,
                        ""));
        store.ports().records().linkPeople(tenant);
        assertThat(store.ports().records().listPeopleOf(tenant, List.of(ana.id())))
                .isEqualTo(Map.of(ana.id(), mailed.id()));
        assertThat(search(store, "alvarez")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_search_goes_by_the_beginnings_of_words(EmployeeStore store) {
        add(
                store,
                record("EMP-1", "ana.silva@example.org", "Sales", "São Paulo", Status.ACTIVE),
                record("EMP-12", "bo@example.org", "Human Resources", "Zürich", Status.LEAVE),
                record("X-3", "silvia@example.org", "Sales", "Zürich", Status.LEFT));

        assertThat(search(store, "emp-1")).containsExactly("EMP-1", "EMP-12");
        assertThat(search(store, "EMP-12")).containsExactly("EMP-12");
        assertThat(search(store, "silv")).containsExactly("EMP-1", "X-3");
        assertThat(search(store, "resour")).containsExactly("EMP-12");
        assertThat(search(store, "zurich")).containsExactly("EMP-12", "X-3");
        assertThat(search(store, "Zürich sales")).containsExactly("X-3");
        assertThat(search(store, "ana.silva@example")).containsExactly("EMP-1");
        assertThat(search(store, "lva")).isEmpty();
        assertThat(search(store, "% _ ' \\ \uD83C\uDF93")).isEmpty();
        assertThat(list(store, EmployeeFilter.of("", "Sales", "", Optional.empty(), Optional.empty())))
                .containsExactly("EMP-1", "X-3");
        assertThat(list(store, EmployeeFilter.of("", "Sales", "Zürich", Optional.of(Status.LEFT), Optional.empty())))
                .containsExactly("X-3");
        assertThat(store.ports().records().listPlaces(tenant))
                .isEqualTo(new Places(List.of("Human Resources", "Sales"), List.of("São Paulo", "Zürich")));
    }

    @ParameterizedTest
    @EnumSource
    void pages_follow_each_other_without_gap(EmployeeStore store) {
        add(store, record("b", ""), record("A", ""), record("é", ""), record("", "c@x.org"), record("10", ""));
        List<String> all = list(store, EmployeeFilter.ALL);
        assertThat(all).containsExactly("10", "A", "b", "c@x.org", "é");

        Optional<Place> after = Optional.empty();
        for (String label : all) {
            List<EmployeeRecord> page = store.ports().records().list(tenant, EmployeeFilter.ALL, after, 1);
            assertThat(page).extracting(EmployeeRecord::label).containsExactly(label);
            after = Optional.of(Place.parse(Place.of(page.get(0)).toCursor()));
        }
        assertThat(store.ports().records().list(tenant, EmployeeFilter.ALL, after, 1))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void changes_keep_what_was_before_and_can_be_undone(EmployeeStore store) {
        EmployeeRecord before = record("", "ana.silva@example.org");
        add(store, before);
        PastImport second = past(NOW.plusSeconds(60));
        store.ports().imports().add(second);
        EmployeeRecord after = new EmployeeRecord(
                before.id(),
                tenant,
                "EMP-1",
                "ana.costa@example.org",
                before.hiredOn(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                "Trade",
                "Accra",
                "",
                "",
                Status.LEAVE,
                "",
                Optional.empty(),
                List.of(),
                NOW.plusSeconds(60));
        EmployeeRecord added = record("EMP-2", "new@example.org");
        store.ports().imports().save(second, List.of(added), List.of(after));

        assertThat(store.ports().records().find(tenant, before.id())).contains(after);
        assertThat(search(store, "costa")).containsExactly("EMP-1");
        assertThat(search(store, "silva")).isEmpty();
        assertThat(store.ports().imports().listVersions(tenant, before.id()))
                .containsExactly(new Version(before, second.by(), second.at(), false));
        assertThat(store.ports().imports().findFirst(tenant, before.id())).contains(first);

        store.ports().imports().undo(second);
        assertThat(store.ports().records().find(tenant, before.id())).contains(before);
        assertThat(store.ports().records().find(tenant, added.id())).isEmpty();
        assertThat(search(store, "silva")).containsExactly("ana.silva@example.org");
    }

    @ParameterizedTest
    @EnumSource
    void records_are_found_by_many_keys_at_once(EmployeeStore store) {
        EmployeeRecord one = record("EMP-1", "a@example.org");
        EmployeeRecord two = record("EMP-2", "b@example.org");
        EmployeeRecord three = record("EMP-3", "c@example.org");
        add(store, one, two, three);
        assertThat(store.ports()
                        .imports()
                        .listByKeys(tenant, List.of("emp-1"), List.of("a@example.org", "c@example.org")))
                .containsExactlyInAnyOrder(one, three);
        assertThat(store.ports().imports().listByKeys(tenant, List.of(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void imports_are_listed_newest_first_with_their_counts(EmployeeStore store) {
        PastImport second = past(NOW.plusSeconds(60));
        store.ports().imports().add(first);
        store.ports().imports().add(second);
        PastImport done = new PastImport(
                first.id(),
                tenant,
                first.by(),
                first.at(),
                COUNTS,
                Optional.of(new PastImport.Undone(UUID.randomUUID(), NOW.plusSeconds(5))));
        store.ports().imports().save(done);

        assertThat(store.ports().imports().list(tenant, 10)).containsExactly(second, done);
        assertThat(store.ports().imports().list(tenant, 1)).containsExactly(second);
        assertThat(store.ports().imports().find(tenant, first.id())).contains(done);
    }

    @ParameterizedTest
    @EnumSource
    void each_lock_counts_the_revision_up(EmployeeStore store) {
        assertThat(store.ports().imports().revision(tenant)).isZero();
        assertThat(store.ports().imports().lock(tenant)).isZero();
        assertThat(store.ports().imports().lock(tenant)).isEqualTo(1);
        assertThat(store.ports().imports().revision(tenant)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_people_say_themselves_is_replaced_by_what_they_say_next(EmployeeStore store) {
        Person ana = person(store, "Ana", "", "");
        Person bo = person(store, "Bo", "", "");
        store.ports().declarations().save(tenant, ana.id(), TenureBand.UNDER_1);
        store.ports().declarations().save(tenant, ana.id(), TenureBand.FROM_15);

        assertThat(store.ports().declarations().find(tenant, ana.id())).contains(TenureBand.FROM_15);
        assertThat(store.ports().declarations().list(tenant, List.of(ana.id(), bo.id())))
                .isEqualTo(Map.of(ana.id(), TenureBand.FROM_15));
        assertThat(store.ports().declarations().find(UUID.randomUUID(), ana.id()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void another_tenant_sees_nothing_of_it(EmployeeStore store) {
        EmployeeRecord ana = record("EMP-1", "ana@example.org");
        add(store, ana);
        UUID stranger = UUID.randomUUID();
        Ports ports = store.ports();

        assertThat(ports.records().find(stranger, ana.id())).isEmpty();
        assertThat(ports.records().list(stranger, EmployeeFilter.ALL, Optional.empty(), 10))
                .isEmpty();
        assertThat(ports.records().count(stranger, EmployeeFilter.ALL, 9)).isZero();
        assertThat(ports.records().listPlaces(stranger)).isEqualTo(new Places(List.of(), List.of()));
        assertThat(ports.records().listReportingLines(stranger).knows("emp-1")).isFalse();
        assertThat(ports.imports().listByKeys(stranger, List.of("emp-1"), List.of()))
                .isEmpty();
        assertThat(ports.imports().list(stranger, 10)).isEmpty();
        assertThat(ports.imports().find(stranger, first.id())).isEmpty();
        assertThat(ports.imports().listVersions(stranger, ana.id())).isEmpty();
        assertThat(ports.imports().findFirst(stranger, ana.id())).isEmpty();
        assertThat(ports.records().listReportingLines(tenant).knows("emp-1")).isTrue();
    }
}
