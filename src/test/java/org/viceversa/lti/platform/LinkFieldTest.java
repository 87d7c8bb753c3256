package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.platform.Headers;

class LinkFieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://lms.example.org/m?p=2>; rel=\"next\"",
                "<https://lms.example.org/m?p=2>;rel=next",
                "<https://lms.example.org/m?p=2> ; REL = 'Next'",
                "<https://lms.example.org/m?p=2>; title=\"a\"; rel=\"last next\"",
                "<https://lms.example.org/m?p=1>; rel=\"prev\", <https://lms.example.org/m?p=2>; rel=\"next\"",
                "<https://lms.example.org/m?p=2>; rel=\u201Cnext\u201D",
                "<https://lms.example.org/m?p=2>; rel=\u00E2\u0080\u009Cnext\u00E2\u0080\u009D"
            })
    void the_next_page_is_found_however_it_is_quoted(String field) {
        assertThat(LinkField.find(headers(field), "next")).contains("https://lms.example.org/m?p=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://lms.example.org/m?p=2>; rel=\"prev\"",
                "<https://lms.example.org/next>; rel=\"nextish\"",
                "<https://lms.example.org/m?rel=next>",
                "https://lms.example.org/m; rel=\"next\"",
                ""
            })
    void what_is_no_next_page_is_not_taken_for_one(String field) {
        assertThat(LinkField.find(headers(field), "next")).isEmpty();
    }

    @Test
    void moodles_field_for_columns_is_read_with_its_ampersands() {
        String field = "<http://localhost:8085/mod/lti/services.php/2/lineitems?type_id=1&amp;limit=2&amp;from=0>;"
                + " rel=\u00E2\u0080\u009Cfirst\u00E2\u0080\u009D,"
                + " <http://localhost:8085/mod/lti/services.php/2/lineitems?type_id=1&amp;limit=2&amp;from=2>;"
                + " rel=\u00E2\u0080\u009Cnext\u00E2\u0080\u009D";

        assertThat(LinkField.find(headers(field), "next"))
                .contains("http://localhost:8085/mod/lti/services.php/2/lineitems?type_id=1&limit=2&from=2");
    }

    @Test
    void several_fields_are_looked_through() {
        Headers headers = new Headers(Map.of("link", List.of("<a>; rel=\"differences\"", "<b>; rel=\"next\"")));

        assertThat(LinkField.find(headers, "next")).contains("b");
        assertThat(LinkField.find(headers, "differences")).contains("a");
    }

    private static Headers headers(String field) {
        return new Headers(Map.of("Link", List.of(field)));
    }
}
