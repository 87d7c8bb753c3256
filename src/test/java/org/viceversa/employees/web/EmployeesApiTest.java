package org.viceversa.employees.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people send them, good and bad, through HTTP into a database. */
class EmployeesApiTest {

    private EmployeesApi api;

    @BeforeEach
    void open() throws Exception {
        api = new EmployeesApi();
    }

    @AfterEach
    void close() throws Exception {
        api.close();
    }

    @Test
    void a_table_is_looked_at_imported_listed_and_undone() {
        api.person(api.tenant, "Amara Okafor", "emp-1");
        String table = "Id number;Hire date;Dept;Site;Manager;Languages\r\n"
                + "EMP-1;2010-03-01;Sales;Lagos;;en:fluent\r\nEMP-2;1.9.2026;Sales;Zürich;emp-1;\r\n";
        JsonNode seen = api.preview(table);
        assertThat(seen.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(seen.at("/file/separator").asText()).isEqualTo("semicolon");
        assertThat(seen.at("/outcomes/1/changes/1/field").asText()).isEqualTo("hiredOn");
        assertThat(seen.at("/outcomes/1/changes/1/after").asText()).isEqualTo("2026-09-01");
        assertThat(EmployeesApi.parse(api.get("/employees")).get("total").asInt())
                .isZero();

        HttpResponse<String> imported = api.run(table, "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        JsonNode list = EmployeesApi.parse(api.get("/employees?search=okaf"));
        assertThat(list.at("/employees/0/name").asText()).isEqualTo("Amara Okafor");
        assertThat(list.at("/employees/0/hiredOn").asText()).isEqualTo("2010-03-01");
        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(texts(EmployeesApi.parse(api.get("/employees?matched=false")).at("/places/sites")))
                .containsExactly("Lagos", "Zürich");
        assertThat(api.preview(table).at("/counts/same").asInt()).isEqualTo(2);

        String id = list.at("/employees/0/id").asText();
        assertThat(EmployeesApi.parse(api.get("/employees/" + id))
                        .at("/history/0/by")
                        .asText())
                .isEqualTo("Wanjiru Kamau");
        JsonNode imports = EmployeesApi.parse(api.get("/employees/imports"));
        assertThat(imports.at("/imports/0/undoable").asBoolean()).isTrue();
        String undo = "/employees/imports/" + imports.at("/imports/0/id").asText() + "/undo";
        assertThat(EmployeesApi.parse(api.post(undo, new byte[0]))
                        .at("/imports/0/undoneBy")
                        .asText())
                .isEqualTo("Wanjiru Kamau");
        assertThat(EmployeesApi.parse(api.get("/employees")).get("total").asInt())
                .isZero();
    }

    @Test
    void what_is_exported_changes_nothing_when_it_is_imported() {
        api.run(
                "idNumber,email,hiredOn,grade,department,site,function,manager,status,pay band,time zone,languages\n"
                        + "7,a@x.org,2010-03-01,7,'-Sales-,\"a \"\"b\"\", c\",'+1,8,leave,B,Europe/Zurich,en:fluent; de:basic\n"
                        + "8,,,,,,,,,,,\n",
                "");
        String csv = api.get("/employees.csv").body();
        assertThat(csv.lines().toList().get(0)).startsWith("\uFEFFId number,E-mail,Hired on");
        assertThat(csv).contains("'-Sales-,\"a \"\"b\"\", c\",'+1");
        assertThat(api.preview(csv).at("/counts/same").asInt())
                .as(api.preview(csv).toString())
                .isEqualTo(2);
        assertThat(api.preview(api.get("/employees.csv/template").body())
                        .at("/counts/added")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodings_and_byte_order_marks_are_understood(String encoding) {
        String mark = encoding.equals("windows-1252") ? "" : "\uFEFF";
        byte[] table = (mark + "idNumber,site\n7,Málaga").getBytes(Charset.forName(encoding));
        JsonNode seen = api.preview(table);
        assertThat(seen.at("/file/encoding").asText()).isEqualTo(encoding);
        assertThat(seen.at("/outcomes/0/changes/1/after").asText()).isEqualTo("Málaga");
    }

    @Test
    void every_bad_line_is_named_and_nothing_is_half_imported() {
        String table = "id number;email;manager;site;hire date\n"
                + "1;a@x.org;;Oslo;2020-01-01\n"
                + "2;b@x.org;3;\"Os;lo\";2020-01-01\n"
                + "3;c@x.org;2;Oslo;2020-01-01\n"
                + "4;d@x.org;;=cmd|' /C calc'!A0;2020-01-01\n"
                + "5;e@x.org;;Oslo\n"
                + "6;f@x.org;nobody;Oslo;2020-01-01\n"
                + "7;g@x.org;;Oslo;2031-01-01\n"
                + "8;h@x.org;;Oslo;2020-01-01\n"
                + "8;i@x.org;;Oslo;2020-01-01\n"
                + "9;j@x.org;;\"" + "x".repeat(10_000_000) + "\";2020-01-01\n";
        JsonNode seen = api.preview(table);
        List<String> problems = new ArrayList<>();
        seen.get("problems")
                .forEach(problem -> problems.add(problem.get("line").asInt() + " "
                        + problem.get("column").asText() + " "
                        + problem.get("code").asText()));
        assertThat(problems)
                .containsExactly(
                        "3 Manager manager-loop",
                        "4 Manager manager-loop",
                        "5 Site csv-formula",
                        "6  csv-cells-differ",
                        "8 Hired on date-too-late",
                        "9 Id number key-twice",
                        "10 Id number key-twice",
                        "11 Site csv-cell-too-long",
                        "7 Manager manager-unknown");
        assertThat(seen.at("/counts/faulty").asInt()).isEqualTo(8);

        assertProblem(api.run(table, ""), 400, "import-has-errors");
        assertThat(EmployeesApi.parse(api.get("/employees")).get("total").asInt())
                .isZero();
        assertThat(EmployeesApi.parse(api.get("/employees/imports")).get("imports"))
                .isEmpty();
        assertThat(api.run(table, "&skipFaulty=true").statusCode()).isEqualTo(201);
        assertThat(EmployeesApi.parse(api.get("/employees")).get("total").asInt())
                .isEqualTo(2);

        String report = api.post("/employees/import/report", table.getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(report).contains("5,,faulty,,\"Error, Site: The cell begins like a formula.");
    }

    @ParameterizedTest
    @CsvSource({"Date of birth", "age", "Age group", "birthYear", "DOB", "Generation"})
    void a_column_that_nobody_may_be_chosen_by_is_left_out_and_said(String title) {
        JsonNode seen = api.preview("id number," + title + "\n7,1990\n");
        assertThat(seen.at("/problems/0/code").asText()).isEqualTo("column-never-kept");
        assertThat(seen.at("/problems/0/stops").asBoolean()).isFalse();
        assertThat(seen.at("/outcomes/0/changes").toString()).doesNotContain("1990");
        assertThat(api.preview("id number,Manage rank,Page\n7,1,2\n")
                        .at("/problems/0/code")
                        .asText())
                .isEqualTo("csv-column-unknown");
    }

    @Test
    void a_table_without_a_key_or_a_readable_byte_is_refused() {
        assertThat(api.preview("site\nOslo\n").at("/problems/0/code").asText()).isEqualTo("csv-column-missing");
        assertProblem(api.run("site\nOslo\n", "&skipFaulty=true"), 400, "import-has-errors");
        assertProblem(api.post("/employees/import/preview", new byte[] {'P', 'K', 3, 4}), 400, "csv-is-a-workbook");
        assertProblem(api.post("/employees/import/preview", new byte[0]), 400, "csv-empty");
        assertProblem(
                api.post("/employees/import/preview", "id number\n\"7\n".getBytes(StandardCharsets.UTF_8)),
                400,
                "csv-unreadable");
        assertProblem(
                api.post("/employees/import?fingerprint=x", "id number\n7\n".getBytes(StandardCharsets.UTF_8)),
                409,
                "import-changed");
        assertProblem(api.run("id number\n7\n", "&complete=true&skipFaulty=true"), 400, "import-options-contradict");
        assertProblem(api.post("/employees/import/preview", new byte[40_000_001]), 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "status=HERE, status-invalid",
        "matched=maybe, matched-invalid",
        "limit=0, limit-invalid",
        "limit=501, limit-invalid",
        "after=x, cursor-invalid"
    })
    void a_wrong_parameter_gets_a_sentence(String query, String code) {
        assertProblem(api.get("/employees?" + query), 400, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LMS_ADMINISTRATOR", "INSTRUCTOR", "LEARNER", "NOBODY"})
    void nobody_but_a_programme_manager_gets_in(String role) {
        byte[] table = "id number\n7\n".getBytes(StandardCharsets.UTF_8);
        for (String path : List.of(
                "/employees", "/employees/7", "/employees.csv", "/employees.csv/template", "/employees/imports")) {
            assertProblem(api.send(role, "GET", path, new byte[0]), 403, "not-allowed");
        }
        for (String path : List.of(
                "/employees/import",
                "/employees/import/preview",
                "/employees/import/report",
                "/employees/imports/7/undo")) {
            assertProblem(api.send(role, "POST", path, table), 403, "not-allowed");
        }
    }

    @Test
    void another_tenants_ids_are_not_found() {
        api.run("id number\n7\n", "");
        String record =
                EmployeesApi.parse(api.get("/employees")).at("/employees/0/id").asText();
        String past = EmployeesApi.parse(api.get("/employees/imports"))
                .at("/imports/0/id")
                .asText();

        assertProblem(api.send("STRANGER", "GET", "/employees/" + record, new byte[0]), 404, "employee-unknown");
        assertProblem(
                api.send("STRANGER", "POST", "/employees/imports/" + past + "/undo", new byte[0]),
                404,
                "import-unknown");
        assertThat(api.send("STRANGER", "GET", "/employees", new byte[0]).body())
                .contains("\"total\":0");
        assertProblem(api.get("/employees/none"), 404, "employee-unknown");
        assertProblem(api.post("/employees/imports/none/undo", new byte[0]), 404, "import-unknown");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(EmployeesApi.parse(answer).get("code").asText()).isEqualTo(code);
        assertThat(EmployeesApi.parse(answer).get("detail").asText()).isNotBlank();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
