package org.viceversa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.refusal.Refused;
import org.viceversa.web.CsvColumns.Column;

class CsvUploadTest {

    private static final CsvColumns COLUMNS = CsvColumns.of(
            Column.required("id", "Id number", "Personnel number"),
            Column.optional("site", "Site"),
            Column.optional("hired", "Hired on"));

    @Test
    void lines_are_read_by_their_header_with_their_numbers() {
        CsvUpload upload = upload("id,site\n7,Lagos\n\n8,\"New\nYork\"\n9,Oslo\n");

        assertThat(upload)
                .toIterable()
                .extracting(CsvLine::number, CsvLine::values)
                .containsExactly(
                        tuple(2L, Map.of("id", "7", "site", "Lagos")),
                        tuple(4L, Map.of("id", "8", "site", "New\nYork")),
                        tuple(6L, Map.of("id", "9", "site", "Oslo")));
        assertThat(upload.understood()).isEqualTo(new CsvUpload.Understood("UTF-8", "comma", List.of("id", "site"), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id-Number", "ID NUMBER", "id_number", " Ïd number ", "PERSONNEL NUMBER", "id"})
    void a_header_is_known_by_its_letters(String title) {
        assertThat(upload(title + ",site\n7,Lagos").next().value("id")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;site;hired", "id\tsite\thired", "id,site,hired", "\"id\";\"site, or ,, place\";site"})
    void the_separator_is_the_one_of_the_header(String header) {
        char separator = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        assertThat(upload(header + "\n7" + separator + "Lagos" + separator + "x")
                        .next()
                        .value("id"))
                .isEqualTo("7");
    }

    @Test
    void a_spreadsheets_own_note_on_its_separator_is_no_header() {
        CsvLine line = upload("sep=;\r\nid;site\r\n7;a,b\r\n").next();
        assertThat(line.values()).isEqualTo(Map.of("id", "7", "site", "a,b"));
        assertThat(line.number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String name) {
        CsvUpload upload = upload(("\uFEFFid,site\n7,Kraków 東京").getBytes(Charset.forName(name)));
        assertThat(upload.next().value("site")).isEqualTo("Kraków 東京");
        assertThat(upload.understood().encoding()).isEqualTo(name);
    }

    @Test
    void what_is_not_utf_8_is_taken_for_windows_1252_and_said_so() {
        String late = "7,x\n".repeat(50_000) + "8,Málaga – Zürich";
        CsvUpload upload = upload(("id,site\n" + late).getBytes(Charset.forName("windows-1252")));
        CsvLine last = lines(upload).get(50_000);
        assertThat(last.value("site")).isEqualTo("Málaga – Zürich");
        assertThat(upload.understood().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void letters_at_the_ends_of_parts_stay_whole() {
        for (int shift = 0; shift < 4; shift++) {
            String site = "x".repeat(shift) + "東".repeat(3_000);
            CsvUpload upload = upload("id,site\n" + ("7," + site + "\n").repeat(30));
            assertThat(lines(upload))
                    .hasSize(30)
                    .allMatch(line -> line.value("site").equals(site));
        }
    }

    @Test
    void a_file_in_two_encodings_is_refused() {
        byte[] begin = "id,site\n7,Kraków\n8,".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(begin, begin.length + 1);
        mixed[begin.length] = (byte) 0xFC;
        assertRefused("csv-encoding-unknown", mixed);
    }

    @Test
    void a_workbook_an_empty_file_and_an_open_quotation_mark_are_refused() {
        assertRefused("csv-is-a-workbook", new byte[] {'P', 'K', 3, 4, 20, 0});
        assertRefused("csv-empty", new byte[0]);
        assertRefused("csv-empty", "\n\n;;\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("csv-unreadable", "id,site\n7,\"Lagos\n8,Oslo\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> lines(upload("id,site\n7,x\n8,\"a\"b\n"))).hasMessageContaining("behind line 2");
    }

    @Test
    void columns_that_are_unknown_missing_or_there_twice_are_named() {
        CsvUpload upload = upload("site,Site,Shoe size\nLagos,Oslo,43\n");
        assertThat(upload.faults())
                .extracting(CsvFault::line, CsvFault::column, CsvFault::code, CsvFault::stops)
                .containsExactlyInAnyOrder(
                        tuple(1L, "Site", "csv-column-twice", true),
                        tuple(1L, "Shoe size", "csv-column-unknown", false),
                        tuple(1L, "Id number", "csv-column-missing", true));
        assertThat(upload("7,Lagos\n8,Oslo\n").faults())
                .extracting(CsvFault::code)
                .contains("csv-header-missing");
    }

    @Test
    void a_line_with_faults_is_named_and_reading_goes_on() {
        CsvUpload upload = upload(
                "id,site\n1\n2,a,b\n3,=cmd|' /C calc'!A0\n4,@SUM(1)\n5," + "x".repeat(10_001) + "\n6,a\0b\n7,fine,,\n");
        assertThat(lines(upload))
                .extracting(
                        CsvLine::number,
                        line -> line.faults().stream().map(CsvFault::code).toList())
                .containsExactly(
                        tuple(2L, List.of("csv-cells-differ")),
                        tuple(3L, List.of("csv-cells-differ")),
                        tuple(4L, List.of("csv-formula")),
                        tuple(5L, List.of("csv-formula")),
                        tuple(6L, List.of("csv-cell-too-long")),
                        tuple(7L, List.of("csv-cell-unreadable")),
                        tuple(8L, List.of()));
    }

    @Test
    void a_cell_of_ten_megabytes_costs_its_line_only() {
        CsvUpload upload = upload("id,site\n1,\"" + "x".repeat(10_000_000) + "\"\n2,Oslo\n");
        List<CsvLine> lines = lines(upload);
        assertThat(lines.get(0).isUsable()).isFalse();
        assertThat(lines.get(0).values()).isEmpty();
        assertThat(lines.get(1).value("site")).isEqualTo("Oslo");
    }

    @Test
    void what_the_tool_wrote_harmlessly_is_read_as_it_was() {
        var bytes = new ByteArrayOutputStream();
        try (CsvDownload csv = new CsvDownload(bytes, "Id number", "Site")) {
            csv.add("-7", "'tis \"here\",\n+ there");
        }
        assertThat(upload(bytes.toByteArray()).next().values())
                .isEqualTo(Map.of("id", "-7", "site", "'tis \"here\",\n+ there"));
    }

    @Test
    void more_than_two_hundred_thousand_lines_are_refused() {
        CsvUpload upload = upload("id\n" + "7\n".repeat(200_001));
        assertThatThrownBy(() -> lines(upload))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("csv-too-many-lines"));
    }

    @Test
    void the_fingerprint_is_of_every_byte() {
        CsvUpload half = upload("id,site\n7,Lagos\n8,Oslo\n");
        half.next();
        CsvUpload whole = upload("id,site\n7,Lagos\n8,Oslo\n");
        lines(whole);
        String fingerprint = whole.fingerprint();
        assertThat(half.fingerprint()).isEqualTo(fingerprint).matches("[0-9a-f]{64}");
        assertThat(upload("id,site\n7,Lagos\n8,Oslo\n\n").fingerprint()).isNotEqualTo(fingerprint);
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> lines(upload(file)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static List<CsvLine> lines(CsvUpload upload) {
        List<CsvLine> lines = new ArrayList<>();
        upload.forEachRemaining(lines::add);
        return lines;
    }

    private static CsvUpload upload(String file) {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvUpload upload(byte[] file) {
        return new CsvUpload(new ByteArrayInputStream(file), COLUMNS);
    }
}
