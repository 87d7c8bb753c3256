package org.viceversa.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.notebook.NotebookFixture.assertRefused;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.notebook.Note.Kind;
import org.viceversa.notebook.WriteNote.Draft;
import org.viceversa.people.Caller;

class NotesTest {

    private final NotebookFixture two = new NotebookFixture();
    private final UUID id = UUID.randomUUID();

    private Note save(Caller who, UUID note, int version, Kind kind, String text) {
        return two.write.save(who, two.id, note, new Draft(version, kind, Optional.empty(), text));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_note_is_read_by_its_author_and_by_the_partner_only_if_it_is_shared(Kind kind) {
        save(two.junior, id, 0, kind, "Between us");

        assertThat(two.read.find(two.junior, two.id, id).text()).isEqualTo("Between us");
        assertThat(two.read.list(two.junior, two.id, "").notes()).hasSize(1);
        if (kind == Kind.SHARED) {
            assertThat(two.read.find(two.senior, two.id, id).text()).isEqualTo("Between us");
        } else {
            assertRefused("note-unknown", () -> two.read.find(two.senior, two.id, id));
            assertThat(two.read.list(two.senior, two.id, "").notes()).isEmpty();
            assertThat(two.read.list(two.senior, two.id, "between").notes()).isEmpty();
            assertRefused("note-unknown", () -> save(two.senior, id, 1, kind, "Mine now"));
            assertRefused("note-unknown", () -> two.write.delete(two.senior, two.id, id));
        }
        assertThat(two.read.listOwn(two.senior, two.id)).isEmpty();
        for (Caller other : two.others()) {
            assertRefused("pairing-unknown", () -> two.read.find(other, two.id, id));
            assertRefused("pairing-unknown", () -> two.read.list(other, two.id, ""));
            assertRefused("pairing-unknown", () -> two.read.listOwn(other, two.id));
            assertRefused("pairing-unknown", () -> save(other, id, 1, kind, "Mine now"));
            assertRefused("pairing-unknown", () -> two.write.delete(other, two.id, id));
        }
    }

    @Test
    void a_note_of_another_pair_is_none_of_ours() {
        Caller third = two.world.enrolled("Tia", Side.MENTEE);
        UUID other = two.world.pair(two.junior, third).id();
        two.write.save(two.junior, other, id, new Draft(0, Kind.SHARED, Optional.empty(), "With Tia"));

        assertRefused("note-unknown", () -> two.read.find(two.senior, two.id, id));
        assertRefused("note-unknown", () -> two.read.find(two.junior, two.id, id));
        assertThat(two.read.find(third, other, id).text()).isEqualTo("With Tia");
    }

    @Test
    void what_is_saved_twice_is_there_once_and_another_window_is_told() {
        save(two.junior, id, 0, Kind.PRIVATE, "First");
        assertThat(save(two.junior, id, 0, Kind.PRIVATE, "First ").version())
                .as("an answer that got lost")
                .isEqualTo(1);

        assertThat(save(two.junior, id, 1, Kind.PRIVATE, "Second").version()).isEqualTo(2);
        assertRefused("note-changed", () -> save(two.junior, id, 1, Kind.PRIVATE, "From the other window"));
        assertThat(two.read.find(two.junior, two.id, id).text()).isEqualTo("Second");
    }

    @Test
    void a_deleted_note_comes_back_under_its_own_id_and_only_as_a_new_one() {
        save(two.junior, id, 0, Kind.SHARED, "Gone and back");
        two.write.delete(two.junior, two.id, id);
        two.write.delete(two.junior, two.id, id);

        assertThat(two.read.list(two.senior, two.id, "").notes()).isEmpty();
        assertRefused("note-unknown", () -> save(two.junior, id, 1, Kind.SHARED, "Typed on"));
        save(two.junior, id, 0, Kind.SHARED, "Gone and back");
        assertThat(two.read.find(two.senior, two.id, id).text()).isEqualTo("Gone and back");
    }

    @Test
    void sharing_is_possible_and_taking_it_back_is_not() {
        save(two.junior, id, 0, Kind.PRIVATE, "Later for both");
        save(two.junior, id, 1, Kind.SHARED, "Later for both");

        assertRefused("note-was-shared", () -> save(two.junior, id, 2, Kind.PRIVATE, "Later for both"));
        assertRefused("note-was-shared", () -> save(two.junior, id, 2, Kind.REFLECTION, "Later for both"));
        assertRefused("note-of-partner", () -> save(two.senior, id, 2, Kind.SHARED, "I know better"));
        assertRefused("note-of-partner", () -> two.write.delete(two.senior, two.id, id));
    }

    @Test
    void twenty_thousand_characters_are_room_enough_in_every_script() {
        String smile = new String(Character.toChars(0x1F600));
        assertThat(save(two.junior, id, 0, Kind.PRIVATE, smile.repeat(20_000)).text())
                .hasSize(40_000);
        assertRefused(
                "text-too-long", () -> save(two.junior, UUID.randomUUID(), 0, Kind.PRIVATE, smile.repeat(20_001)));
        assertThat(save(two.junior, UUID.randomUUID(), 0, Kind.PRIVATE, "שלום\r\nעולם")
                        .text())
                .isEqualTo("שלום\nעולם");
        assertRefused("text-missing", () -> save(two.junior, UUID.randomUUID(), 0, Kind.PRIVATE, " \n "));
    }

    @Test
    void a_search_finds_words_without_case_and_accents_in_what_one_may_read() {
        save(two.junior, UUID.randomUUID(), 0, Kind.PRIVATE, "Über Müller");
        two.world.clock.goOn(Duration.ofMinutes(1));
        save(two.senior, UUID.randomUUID(), 0, Kind.SHARED, "About MULLER and budgets");
        save(two.senior, UUID.randomUUID(), 0, Kind.PRIVATE, "Muller must not know");

        assertThat(two.read.list(two.junior, two.id, "muller").notes())
                .extracting(Note::text)
                .containsExactly("About MULLER and budgets", "Über Müller");
        assertThat(two.read.list(two.junior, two.id, "budgets muller").notes()).hasSize(1);
        assertThat(two.read.list(two.junior, two.id, "nothing").total()).isEqualTo(2);
    }

    @Test
    void after_the_end_notes_are_read_and_deleted_but_not_written() {
        save(two.junior, id, 0, Kind.PRIVATE, "Kept");
        two.world.end(two.pairing);

        assertThat(two.read.listOwn(two.junior, two.id)).hasSize(1);
        assertRefused("mentorship-over", () -> save(two.junior, id, 1, Kind.PRIVATE, "More"));
        two.write.delete(two.junior, two.id, id);
        assertThat(two.read.listOwn(two.junior, two.id)).isEmpty();
    }

    @Test
    void a_note_is_about_a_meeting_of_the_pair_or_about_none() {
        Draft draft = new Draft(0, Kind.PRIVATE, Optional.of(UUID.randomUUID()), "About what?");
        assertRefused("session-unknown", () -> two.write.save(two.junior, two.id, id, draft));
    }

    @Test
    void there_is_an_end_to_how_many() {
        for (int i = 0; i < WriteNote.MOST; i++) {
            save(two.junior, UUID.randomUUID(), 0, Kind.PRIVATE, "Note " + i);
        }
        assertRefused("notes-full", () -> save(two.junior, id, 0, Kind.PRIVATE, "One more"));
        assertThat(save(two.senior, id, 0, Kind.PRIVATE, "Mine").version()).isEqualTo(1);
    }
}
