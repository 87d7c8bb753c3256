package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "Bilal Başaran, bilal basaran",
        "Đorđe Đukić, dorde dukic",
        "Henrik Høgh, henrik hogh",
        "Łukasz, lukasz",
        "Straße, strasse",
        "Æsa Þór, aesa thor",
        "IŞIL, isil",
        "李 雷, 李 雷",
        "Ελένη, ελενη",
        "O'Neill-Núñez, o'neill-nunez"
    })
    void names_are_found_without_accents(String name, String folded) {
        assertThat(Texts.fold(name)).isEqualTo(folded);
    }

    @Test
    void control_characters_become_blanks() {
        assertThat(Texts.clean("Ana\u0000\nÁlvarez\u0085", 255)).isEqualTo("Ana Álvarez");
    }

    @Test
    void nothing_turns_the_direction_of_the_page() {
        assertThat(Texts.clean("Ana\u202Egnp.exe", 255)).isEqualTo("Ana gnp.exe");
    }

    @Test
    void letters_that_join_in_persian_and_hindi_stay() {
        assertThat(Texts.clean("می\u200Cخواهم", 255)).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void half_a_character_is_dropped_and_a_whole_one_stays() {
        assertThat(Texts.clean("a\uD842", 255)).isEqualTo("a");
        assertThat(Texts.clean("𠮷野家", 255)).isEqualTo("𠮷野家");
    }

    @Test
    void a_long_text_is_never_cut_through_a_character() {
        assertThat(Texts.clean("ab𠮷", 3)).isEqualTo("ab");
        assertThat(Texts.clean("ab𠮷c", 4)).isEqualTo("ab𠮷");
    }
}
