package org.viceversa.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.OfferingEntry;
import org.viceversa.catalogue.OfferingEntry.SkillLevel;
import org.viceversa.web.CsvFault;

class OfferingCsvTest {

    private static OfferingCsv.Rows read(String text) {
        return OfferingCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(String text) {
        return read(text).faults().stream()
                .filter(CsvFault::stops)
                .map(CsvFault::code)
                .toList();
    }

    @Test
    void a_line_says_all_that_an_offering_has() {
        OfferingEntry row = read("""
                        Title,Kind,Provider,Tuition,Exam fee,Currency,Credits,Skills,Prerequisites,Terms,Hours,Mode
                        Data,exam,Academy,1250.5,99,USD,PDU/Technical:12; CPE:0.25,TEC-01:3; DIG-02:2,First; Second,\
                        2027-01-15/2027-05-30/2027-01-01; 2027-09-01/2027-12-01,40,self paced
                        """).rows().get(0);

        assertThat(row.kind()).contains(Kind.EXAM);
        assertThat(row.mode()).contains(Mode.SELF_PACED);
        assertThat(row.expenses().orElseThrow())
                .extracting(one -> one.amount().minor())
                .containsExactly(125_050L, 9_900L);
        assertThat(row.credits().orElseThrow())
                .extracting(Offering.CreditUnits::hundredths)
                .containsExactly(1_200, 25);
        assertThat(row.skills().orElseThrow())
                .containsExactly(new SkillLevel("TEC-01", 3), new SkillLevel("DIG-02", 2));
        assertThat(row.prerequisites().orElseThrow()).containsExactly("First", "Second");
        assertThat(row.terms().orElseThrow()).hasSize(2);
        assertThat(row.url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tuition,'-5',amount-invalid",
        "Tuition,'1,200',amount-invalid",
        "Tuition,'1.005',amount-invalid",
        "Tuition,'9999999999999',amount-invalid",
        "Tuition,'1e5',amount-invalid",
        "Kind,Holiday,value-unknown",
        "Hours,many,offering-hours-invalid",
        "Skills,TEC-01,offering-skills-invalid",
        "Skills,TEC-01:9,offering-skills-invalid",
        "Credits,twelve,offering-credits-invalid",
        "Terms,2027-01-15,offering-terms-invalid",
        "Terms,soon/late,date-invalid",
        "Last checked,yesterday,date-invalid",
        "Accredited,perhaps,flag-invalid",
        "Id,7,offering-unknown",
        "Provider,=1+1,csv-formula",
    })
    void a_cell_that_cannot_be_read_is_named(String column, String cell, String code) {
        assertThat(codes("Title,Currency," + column + "\nData,USD,\"" + cell + "\"\n"))
                .containsExactly(code);
    }

    @Test
    void an_amount_needs_a_currency() {
        assertThat(codes("Title,Cost\nData,100\n")).containsExactly("currency-unknown");
        assertThat(codes("Provider\nAcademy\n")).containsExactly("csv-column-missing");
    }

    @Test
    void what_is_written_is_what_is_read_and_holds_no_formula() {
        Offering offering = new Offering(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kind.BOOK,
                "=cmd|calc",
                "@Provider",
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
                1,
                Instant.EPOCH);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        OfferingCsv.write(stream, List.of(offering), id -> "", id -> "");
        String text = stream.toString(StandardCharsets.UTF_8);

        assertThat(text).contains("'=cmd|calc").contains("'@Provider");
        OfferingEntry row = read(text).rows().get(0);
        assertThat(row.title()).isEqualTo("=cmd|calc");
        assertThat(row.provider()).contains("@Provider");
        assertThat(row.id()).contains(offering.id());
    }
}
