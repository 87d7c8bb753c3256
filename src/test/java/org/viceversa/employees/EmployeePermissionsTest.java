package org.viceversa.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.EmployeeTables;

/** Records are for those who run programmes, of one tenant, and for nobody else. */
class EmployeePermissionsTest {

    private final EmployeesFixture fixture = new EmployeesFixture();

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "PROGRAMME_MANAGER")
    void no_other_role_sees_or_changes_records(ToolRole role) {
        PastImport past = fixture.run("idNumber", "7");
        UUID record = fixture.record("7").id();
        for (Caller caller : new Caller[] {fixture.caller(role), fixture.caller()}) {
            assertRefused(
                    "not-allowed", () -> fixture.listEmployees.run(caller, EmployeeFilter.ALL, Optional.empty(), 9));
            assertRefused("not-allowed", () -> fixture.listEmployees.places(caller));
            assertRefused("not-allowed", () -> fixture.showEmployee.run(caller, record));
            assertRefused("not-allowed", () -> fixture.listImports.run(caller));
            assertRefused("not-allowed", () -> fixture.undoImport.run(caller, past.id()));
            assertRefused(
                    "not-allowed",
                    () -> fixture.importEmployees.preview(
                            caller, EmployeeTables.of("idNumber", "8"), EmployeesFixture.USUAL, outcome -> {}));
            assertRefused(
                    "not-allowed",
                    () -> fixture.importEmployees.run(
                            caller, EmployeeTables.of("idNumber", "8"), EmployeesFixture.USUAL, ""));
        }
        assertThat(fixture.records.count(fixture.tenant, EmployeeFilter.ALL, 9)).isEqualTo(1);
    }

    @Test
    void another_tenants_manager_finds_nothing() {
        PastImport past = fixture.run("idNumber", "7");
        Caller manager = fixture.manager();
        Caller stranger =
                new Caller(UUID.randomUUID(), manager.person(), Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));

        assertRefused(
                "employee-unknown",
                () -> fixture.showEmployee.run(stranger, fixture.record("7").id()));
        assertRefused("import-unknown", () -> fixture.undoImport.run(stranger, past.id()));
        assertThat(fixture.listEmployees
                        .run(stranger, EmployeeFilter.ALL, Optional.empty(), 9)
                        .records())
                .isEmpty();
        assertThat(fixture.listImports.run(stranger).imports()).isEmpty();
    }

    @Test
    void the_last_import_is_undone_within_a_day_and_no_other_one() {
        PastImport first = fixture.run("idNumber|site", "7|Oslo");
        fixture.clock.goOn(Duration.ofMinutes(1));
        PastImport second = fixture.run("idNumber|site", "7|Bergen", "8|Bergen");
        assertThat(fixture.listImports.run(fixture.manager()).undoable()).contains(second.id());
        assertRefused("import-not-undoable", () -> fixture.undoImport.run(fixture.manager(), first.id()));

        fixture.clock.goOn(Duration.ofHours(23));
        fixture.undoImport.run(fixture.manager(), second.id());
        assertThat(fixture.record("7").site()).isEqualTo("Oslo");
        assertThat(fixture.records.count(fixture.tenant, EmployeeFilter.ALL, 9)).isEqualTo(1);
        assertRefused("import-not-undoable", () -> fixture.undoImport.run(fixture.manager(), second.id()));
        assertThat(fixture.listImports.run(fixture.manager()).undoable()).contains(first.id());

        fixture.clock.goOn(Duration.ofHours(1));
        assertThat(fixture.listImports.run(fixture.manager()).undoable()).isEmpty();
        assertRefused("import-not-undoable", () -> fixture.undoImport.run(fixture.manager(), first.id()));
    }

    @Test
    void a_record_tells_what_each_import_changed() {
        fixture.run("idNumber|site", "7|Oslo");
        fixture.clock.goOn(Duration.ofMinutes(1));
        fixture.run("idNumber|site", "7|Bergen");
        fixture.clock.goOn(Duration.ofMinutes(1));
        PastImport undone = fixture.run("idNumber|site", "7|Lagos");
        fixture.undoImport.run(fixture.manager(), undone.id());
        fixture.clock.goOn(Duration.ofMinutes(1));
        fixture.run("idNumber|site|grade", "7|Accra|3");

        ShowEmployee.Detail detail =
                fixture.showEmployee.run(fixture.manager(), fixture.record("7").id());
        assertThat(detail.history())
                .extracting(change -> change.changes().stream()
                        .map(one -> one.field() + " " + one.before() + ">" + one.after())
                        .toList()
                        .toString())
                .containsExactly("[GRADE >3, SITE Bergen>Accra]", "[]", "[SITE Oslo>Bergen]", "[]");
        assertThat(detail.history()).extracting(ShowEmployee.Change::undone).containsExactly(false, true, false, false);
        assertThat(detail.history()).extracting(ShowEmployee.Change::first).containsExactly(false, false, false, true);
        assertThat(detail.history().get(0).by()).isPresent();
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
