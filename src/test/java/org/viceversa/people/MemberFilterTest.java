package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.refusal.Refused;

class MemberFilterTest {

    @Test
    void a_search_is_taken_apart_into_folded_words() {
        assertThat(MemberFilter.of("  Đukić   Đorđe ", Optional.empty(), true).words())
                .containsExactly("dukic", "dorde");
    }

    @Test
    void a_very_long_search_is_cut() {
        assertThat(MemberFilter.of("a".repeat(10_000), Optional.empty(), true).words())
                .containsExactly("a".repeat(100));
    }

    @Test
    void a_place_in_a_list_survives_its_journey_through_an_address() {
        Place place = new Place(new byte[] {'a', 0, (byte) 0xFF}, UUID.randomUUID());

        Place parsed = Place.parse(place.toCursor());

        assertThat(parsed.person()).isEqualTo(place.person());
        assertThat(parsed.sortKey()).isEqualTo(place.sortKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAA", "..", "bm9wZQ", "é"})
    void a_place_that_was_never_given_out_is_refused(String cursor) {
        assertThatThrownBy(() -> Place.parse(cursor))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("cursor-invalid"));
    }

    @Test
    void only_roles_of_a_course_narrow_a_list() {
        assertThatThrownBy(() -> MemberFilter.of("", Optional.of(ToolRole.LMS_ADMINISTRATOR), true))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("role-invalid"));
    }
}
