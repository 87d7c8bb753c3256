package org.viceversa.employees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.Seniority.Source;

class SeniorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static EmployeeRecord record(
            Optional<LocalDate> hired, Optional<LocalDate> inRole, Optional<Integer> grade) {
        return new EmployeeRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "7",
                "",
                hired,
                inRole,
                grade,
                "",
                "",
                "",
                "",
                Status.ACTIVE,
                "",
                Optional.empty(),
                List.of(),
                Instant.EPOCH);
    }

    private static final Optional<TenureBand> DECLARED = Optional.of(TenureBand.FROM_3_TO_7);

    @Test
    void the_record_goes_before_what_people_say() {
        Seniority seniority = Seniority.of(
                Optional.of(record(
                        Optional.of(LocalDate.of(2010, 12, 1)),
                        Optional.of(LocalDate.of(2026, 9, 23)),
                        Optional.of(7))),
                DECLARED,
                TODAY);
        assertThat(seniority)
                .isEqualTo(new Seniority(OptionalInt.of(191), OptionalInt.of(1), OptionalInt.of(7), Source.RECORD));
        assertThat(seniority.band()).contains(TenureBand.FROM_15);
    }

    @Test
    void what_people_say_stands_in_for_a_date_and_keeps_the_grade() {
        Optional<EmployeeRecord> dateless = Optional.of(record(Optional.empty(), Optional.empty(), Optional.of(4)));
        assertThat(Seniority.of(dateless, DECLARED, TODAY))
                .isEqualTo(new Seniority(OptionalInt.of(60), OptionalInt.empty(), OptionalInt.of(4), Source.DECLARED));
        assertThat(Seniority.of(Optional.empty(), DECLARED, TODAY).source()).isEqualTo(Source.DECLARED);
    }

    @Test
    void a_grade_alone_is_better_than_nothing() {
        Optional<EmployeeRecord> graded = Optional.of(record(Optional.empty(), Optional.empty(), Optional.of(4)));
        assertThat(Seniority.of(graded, Optional.empty(), TODAY).source()).isEqualTo(Source.GRADE_ONLY);
        assertThat(Seniority.of(Optional.empty(), Optional.empty(), TODAY)).isEqualTo(Seniority.UNKNOWN);
        assertThat(Seniority.UNKNOWN.band()).isEmpty();
    }

    @Test
    void whoever_has_yet_to_begin_is_the_newest() {
        Optional<EmployeeRecord> joiner =
                Optional.of(record(Optional.of(TODAY.plusDays(60)), Optional.empty(), Optional.empty()));
        assertThat(Seniority.of(joiner, Optional.empty(), TODAY).tenureMonths()).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_1",
        "11, UNDER_1",
        "12, FROM_1_TO_3",
        "35, FROM_1_TO_3",
        "36, FROM_3_TO_7",
        "83, FROM_3_TO_7",
        "84, FROM_7_TO_15",
        "179, FROM_7_TO_15",
        "180, FROM_15",
        "600, FROM_15"
    })
    void bands_begin_where_the_one_before_ends(int months, TenureBand band) {
        assertThat(TenureBand.of(months)).isEqualTo(band);
        assertThat(TenureBand.of(band.typicalMonths())).isEqualTo(band);
        assertThat(TenureBand.of(band.fromMonths())).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en:fluent|en:fluent",
                "EN : Native ; de=basic|en:native; de:basic",
                "pt_br|pt-BR:fluent",
                "zh-hant:working, fil|zh-Hant:working; fil:fluent"
            })
    void languages_are_read_in_the_ways_people_write_them(String written, String joined) {
        assertThat(SpokenLanguage.parseAll(written).map(SpokenLanguage::join)).contains(joined);
        assertThat(SpokenLanguage.parseAll(joined).map(SpokenLanguage::join)).contains(joined);
    }

    @ParameterizedTest
    @CsvSource({"english", "en:super", "xx", ":fluent", "e n"})
    void a_language_that_is_none_is_not_guessed(String written) {
        assertThat(SpokenLanguage.parseAll(written)).isEmpty();
    }
}
