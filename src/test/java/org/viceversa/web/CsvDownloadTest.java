package org.viceversa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDownloadTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1"})
    void whatever_begins_like_a_formula_gets_an_apostrophe(String cell) {
        assertThat(CsvDownload.harmless(cell)).isEqualTo("'" + cell);
        assertThat(CsvDownload.harmless("a" + cell)).isEqualTo("a" + cell);
        assertThat(CsvDownload.harmless("")).isEmpty();
    }

    @Test
    void a_table_begins_with_the_mark_that_spreadsheets_need() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvDownload csv = new CsvDownload(bytes, "Name", "Note")) {
            csv.add("Đặng, Ana", "=1");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFName,Note\r\n\"Đặng, Ana\",'=1\r\n");
    }

    @Test
    void a_files_name_keeps_to_letters_that_every_browser_takes() {
        assertThat(CsvDownload.saveAs("é\"; x.csv")).isEqualTo("attachment; filename=\"-x.csv\"");
    }
}
