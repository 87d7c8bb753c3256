package org.viceversa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySizesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/employees/import, text/csv, 40000000",
        "/api/employees/import, TEXT/CSV; charset=utf-8, 40000000",
        "/api/programmes/import, application/json, 8000000",
        "/api/programmes/import/7, application/json, 1000000",
        "/api/programmes, application/json, 1000000",
        "/api/reflections/7, application/json, 4000000",
        "/api/reflections/7, text/plain, 1000000",
        "/api/reflections, application/json, 1000000",
        "/api/programmes/import, text/csvx, 1000000",
        "/api/programmes/import, '', 1000000",
        "/api/me/tuition/requests/7/proof, application/octet-stream, 5000001",
        "/api/me/tuition/requests/7/step, application/octet-stream, 1000000",
        "/lti/launch, text/csv, 1000000",
        "/api/operator/platforms, text/csv, 1000000",
        "/api/operator/import, application/json, 1000000"
    })
    void only_files_and_what_people_write_may_be_larger_than_one_megabyte(String path, String type, long most) {
        assertThat(BodySizes.mostOf(path, type)).isEqualTo(most);
    }
}
