package org.viceversa.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.RowOutcome.FieldChange;
import org.viceversa.employees.RowOutcome.What;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.EmployeeTables;

class ImportEmployeesTest {

    private static final String HEAD = "idNumber|email|hiredOn|inRoleSince|grade|department|site|function|manager|"
            + "status|payBand|timeZone|languages";

    private final EmployeesFixture fixture = new EmployeesFixture();

    @Test
    void a_first_import_keeps_every_column() {
        PastImport past = fixture.run(
                HEAD,
                "EMP-1|Ana@Example.org|2010-03-01|2024-01-15|7|Sales|Lagos|Lead||active|B2|Africa/Lagos|en:fluent; pt",
                "EMP-2||2026-09-01|||Sales|Lagos||emp-1||||");

        assertThat(past.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0, 0));
        EmployeeRecord first = fixture.record("EMP-1");
        assertThat(first.hiredOn()).contains(LocalDate.of(2010, 3, 1));
        assertThat(first.inRoleSince()).contains(LocalDate.of(2024, 1, 15));
        assertThat(first.grade()).contains(7);
        assertThat(first.zone()).contains(ZoneId.of("Africa/Lagos"));
        assertThat(first.languages())
                .containsExactly(
                        new SpokenLanguage("en", LanguageLevel.FLUENT), new SpokenLanguage("pt", LanguageLevel.FLUENT));
        assertThat(first.payBand()).isEqualTo("B2");
        assertThat(fixture.record("EMP-2").managerKey()).isEqualTo("emp-1");
        assertThat(fixture.record("EMP-2").status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String[] file = {HEAD, "EMP-1|ana@example.org|2010-03-01||7|Sales|Lagos|||leave||Africa/Lagos|en:basic"};
        fixture.run(file);
        fixture.clock.goOn(Duration.ofDays(3));
        PastImport again = fixture.run(file);

        assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0, 0));
        assertThat(again.counts().changesNothing()).isTrue();
    }

    @Test
    void months_of_tenure_become_a_day_and_stay_it() {
        fixture.run("idNumber|tenureMonths", "7|26");
        assertThat(fixture.record("7").hiredOn()).contains(LocalDate.of(2024, 9, 22));
        fixture.clock.goOn(Duration.ofDays(5));

        assertThat(fixture.run("idNumber|tenureMonths", "7|26").counts().same()).isEqualTo(1);
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|tenureMonths", "7|841"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::code)
                .containsExactly("months-invalid");
    }

    @Test
    void a_changed_line_tells_each_field_before_and_after() {
        fixture.run(HEAD, "7|ana@example.org|2010-03-01||7|Sales|Lagos||||||");
        List<RowOutcome> outcomes =
                fixture.preview(EmployeesFixture.USUAL, HEAD, "7||||9|Trade|||||||", "8|bo@example.org|||||||||||");

        assertThat(outcomes)
                .extracting(RowOutcome::line, RowOutcome::what, RowOutcome::label, RowOutcome::changes)
                .containsExactly(
                        tuple(
                                2L,
                                What.CHANGED,
                                "7",
                                List.of(
                                        new FieldChange(EmployeeField.GRADE, "7", "9"),
                                        new FieldChange(EmployeeField.DEPARTMENT, "Sales", "Trade"))),
                        tuple(
                                3L,
                                What.NEW,
                                "8",
                                List.of(
                                        new FieldChange(EmployeeField.ID_NUMBER, "", "8"),
                                        new FieldChange(EmployeeField.EMAIL, "", "bo@example.org"),
                                        new FieldChange(EmployeeField.STATUS, "", "active"))));
        assertThat(fixture.record("7").department()).isEqualTo("Sales");
    }

    @Test
    void an_empty_cell_leaves_and_a_dash_erases() {
        fixture.run(HEAD, "7|a@x.org|2010-03-01|2011-01-01|7|Sales|Lagos|Lead|8||B|UTC|en");
        fixture.run(HEAD, "7||||||||||||");
        assertThat(fixture.record("7").languages()).hasSize(1);
        fixture.run(HEAD, "7|-|-|-|-|-|-|-|-||-|-|-");

        EmployeeRecord erased = fixture.record("7");
        assertThat(erased.email()).isEmpty();
        assertThat(erased.hiredOn()).isEmpty();
        assertThat(erased.inRoleSince()).isEmpty();
        assertThat(erased.grade()).isEmpty();
        assertThat(erased.zone()).isEmpty();
        assertThat(erased.languages()).isEmpty();
        assertThat(erased.department() + erased.site() + erased.function() + erased.managerKey() + erased.payBand())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hiredOn, 2026-02-30, date-invalid",
        "hiredOn, 22/11/2020, date-invalid",
        "hiredOn, 2027-02-21, date-too-late",
        "hiredOn, 1956-11-21, date-too-early",
        "inRoleSince, soon, date-invalid",
        "grade, 100, grade-invalid",
        "grade, -1, grade-invalid",
        "grade, high, grade-invalid",
        "timeZone, Mars/Olympus, zone-unknown",
        "timeZone, EST, zone-unknown",
        "timeZone, +02:00, zone-unknown",
        "languages, en:great, language-unknown",
        "languages, Klingon!, language-unknown",
        "languages, xx:fluent, language-unknown",
        "status, sabbatical, status-invalid",
        "email, not an address, email-invalid"
    })
    void a_cell_that_cannot_be_read_is_an_error_of_its_line(String column, String cell, String code) {
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|" + column, "7|" + cell, "8|"))
                .extracting(RowOutcome::what)
                .containsExactly(What.FAULTY, What.NEW);
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|" + column, "7|" + cell))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::code, ImportProblem::stops)
                .containsExactly(tuple(2L, column, code, true));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-20, 2027-02-20", "20.2.2027, 2027-02-20", "2026/1/5, 2026-01-05"})
    void whoever_begins_within_ninety_days_is_known_before_day_one(String cell, LocalDate date) {
        fixture.run("idNumber|hiredOn", "7|" + cell);
        assertThat(fixture.record("7").hiredOn()).contains(date);
    }

    @Test
    void keys_that_are_there_twice_make_all_their_lines_faulty() {
        List<RowOutcome> outcomes = fixture.preview(
                EmployeesFixture.USUAL, "idNumber|email", "a1|x@x.org", "b|y@x.org", "A1|z@x.org", "c|Y@X.org", "d|");
        assertThat(outcomes)
                .extracting(RowOutcome::line, RowOutcome::what)
                .containsExactly(
                        tuple(2L, What.FAULTY),
                        tuple(3L, What.FAULTY),
                        tuple(4L, What.FAULTY),
                        tuple(5L, What.FAULTY),
                        tuple(6L, What.NEW));
        assertThat(outcomes.get(2).problems())
                .extracting(ImportProblem::sentence)
                .containsExactly("\"a1\" is in line 2 already.");
    }

    @Test
    void two_lines_about_one_record_are_one_too_many() {
        fixture.run("idNumber|email", "7|a@x.org");
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|email", "7|", "|a@x.org"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::code)
                .containsExactly("record-twice");
    }

    @Test
    void a_line_without_a_key_is_faulty() {
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|email|site", "||Lagos", "-|-|Oslo"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::code)
                .contains("key-missing", "key-not-erasable");
    }

    @Test
    void an_address_brings_a_record_its_number_but_never_another_one() {
        fixture.run("email|site", "a@x.org|Oslo");
        fixture.run("idNumber|email", "7|A@x.org");
        assertThat(fixture.record("7").site()).isEqualTo("Oslo");

        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|email", "8|a@x.org"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::code)
                .containsExactly("email-taken");
    }

    @Test
    void addresses_may_be_handed_on_where_the_file_says_both() {
        fixture.run("idNumber|email", "7|a@x.org", "8|b@x.org");
        fixture.run("idNumber|email", "7|b@x.org", "8|a@x.org");
        assertThat(fixture.record("7").email()).isEqualTo("b@x.org");
        assertThat(fixture.record("8").email()).isEqualTo("a@x.org");
    }

    @Test
    void an_unknown_manager_is_kept_and_said() {
        PastImport past = fixture.run("idNumber|email|manager", "7|a@x.org|99", "8|b@x.org|A@X.ORG");
        assertThat(past.counts().warnings()).isEqualTo(1);
        assertThat(fixture.record("7").managerKey()).isEqualTo("99");
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|manager", "9|99", "10|7"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::line, ImportProblem::code, ImportProblem::stops)
                .containsExactly(tuple(2L, "manager-unknown", false));
    }

    @Test
    void managers_who_go_round_in_a_circle_are_named() {
        fixture.run("idNumber|manager", "1|", "2|1", "3|2");
        List<RowOutcome> outcomes =
                fixture.preview(EmployeesFixture.USUAL, "idNumber|manager", "1|3", "4|4", "5|1", "6|nobody");

        assertThat(outcomes).extracting(RowOutcome::what).containsExactly(What.FAULTY, What.FAULTY, What.NEW, What.NEW);
        assertThat(outcomes.get(0).problems().get(0).sentence())
                .isEqualTo("The managers go round in a circle: 1 → 3 → 2 → 1.");
        assertThat(outcomes.get(1).problems().get(0).sentence()).isEqualTo("4 would be their own manager.");
    }

    @Test
    void leaving_out_a_loop_leaves_no_other_one() {
        fixture.run("idNumber|manager", "a|x", "b|", "x|");
        fixture.run(EmployeesFixture.SKIPPING, "idNumber|manager", "a|b", "b|a", "x|a");

        assertThat(fixture.records.listReportingLines(fixture.tenant).loops()).isEmpty();
        assertThat(fixture.record("x").managerKey()).isEmpty();
    }

    @Test
    void one_error_imports_nothing_unless_faulty_lines_are_left_out() {
        String[] file = {"idNumber|grade", "7|5", "8|high"};
        assertThatThrownBy(() -> fixture.run(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("import-has-errors"));
        // Without a transaction that takes the first line back, somewhere else.
        PastImport past = new EmployeesFixture().run(EmployeesFixture.SKIPPING, file);
        assertThat(past.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void a_complete_file_says_who_has_left_and_who_is_back() {
        fixture.run("idNumber|site", "7|Oslo", "8|Oslo");
        List<RowOutcome> outcomes = fixture.preview(EmployeesFixture.COMPLETE, "idNumber|site", "8|Oslo");
        assertThat(outcomes)
                .extracting(RowOutcome::line, RowOutcome::what, RowOutcome::label)
                .containsExactly(tuple(2L, What.SAME, "8"), tuple(0L, What.GONE, "7"));
        assertThat(outcomes.get(1).changes()).containsExactly(new FieldChange(EmployeeField.STATUS, "active", "left"));
        assertThat(fixture.record("7").status()).isEqualTo(Status.ACTIVE);

        fixture.run(EmployeesFixture.COMPLETE, "idNumber|site", "8|Oslo");
        assertThat(fixture.record("7").status()).isEqualTo(Status.LEFT);
        fixture.run("idNumber|site", "7|Bergen");
        assertThat(fixture.record("7").status()).isEqualTo(Status.LEFT);
        fixture.run(EmployeesFixture.COMPLETE, "idNumber|site", "7|Bergen", "8|Oslo");
        assertThat(fixture.record("7").status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void a_complete_file_must_not_leave_lines_out() {
        assertThatThrownBy(() -> fixture.preview(new ImportEmployees.Options(true, true), "idNumber", "7"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("import-options-contradict"));
    }

    @Test
    void what_was_not_looked_at_is_not_imported() {
        ImportFile file = EmployeeTables.of("idNumber|site", "7|Oslo");
        String seen = fixture.importEmployees
                .preview(fixture.manager(), file, EmployeesFixture.USUAL, outcome -> {})
                .fingerprint();

        assertChanged(EmployeeTables.of("idNumber|site", "7|Bergen"), EmployeesFixture.USUAL, seen);
        assertChanged(file, EmployeesFixture.COMPLETE, seen);
        fixture.run("idNumber|site", "8|Oslo");
        assertChanged(file, EmployeesFixture.USUAL, seen);
        assertThat(fixture.records.count(fixture.tenant, EmployeeFilter.ALL, 9)).isEqualTo(1);
    }

    private void assertChanged(ImportFile file, ImportEmployees.Options options, String seen) {
        assertThatThrownBy(() -> fixture.importEmployees.run(fixture.manager(), file, options, seen))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("import-changed"));
    }

    @Test
    void a_header_with_errors_reads_no_line() {
        ImportFile broken = new ImportFile(
                "x",
                List.of(new ImportProblem(1, "Site", "csv-column-twice", "Twice.", true)),
                EmployeeTables.of("idNumber", "7").rows());
        ImportEmployees.DryRun dryRun =
                fixture.importEmployees.preview(fixture.manager(), broken, EmployeesFixture.SKIPPING, outcome -> {
                    throw new AssertionError("no line is to be read");
                });
        assertThatThrownBy(() -> fixture.importEmployees.run(
                        fixture.manager(), broken, EmployeesFixture.SKIPPING, dryRun.fingerprint()))
                .isInstanceOf(Refused.class);
        assertThat(fixture.records.count(fixture.tenant, EmployeeFilter.ALL, 9)).isZero();
    }

    @Test
    void a_role_that_begins_before_the_hire_is_worth_a_look() {
        assertThat(fixture.preview(EmployeesFixture.USUAL, "idNumber|hiredOn|inRoleSince", "7|2020-01-01|2019-01-01"))
                .flatExtracting(RowOutcome::problems)
                .extracting(ImportProblem::code, ImportProblem::stops)
                .containsExactly(tuple("role-before-hire", false));
        assertThat(Optional.of(fixture.records.count(fixture.tenant, EmployeeFilter.ALL, 9)))
                .contains(0);
    }
}
