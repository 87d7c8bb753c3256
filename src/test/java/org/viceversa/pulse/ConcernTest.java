package org.viceversa.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.pulse.Concern.Contact;
import org.viceversa.pulse.Concern.State;

/** A report goes one way, and its seal tells whether it is what was reported. */
class ConcernTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final UUID READER = UUID.randomUUID();

    private static Concern concern(String words, String evidence) {
        return Concern.reported(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Contact("Līga", "liga@example.org", "liga@example.org"),
                Optional.empty(),
                words,
                evidence,
                false,
                NOW);
    }

    @Test
    void the_seal_is_of_words_and_evidence_and_where_one_ends() {
        assertThat(concern("ab", "c").seal()).isEqualTo(concern("ab", "c").seal());
        assertThat(concern("ab", "c").seal()).isNotEqualTo(concern("a", "bc").seal());
        assertThat(concern("ab", "c").receipt()).matches("[0-9A-F]{5}-[0-9A-F]{5}");
    }

    @Test
    void a_changed_word_breaks_the_seal() {
        Concern told = concern("As it was", "kept");
        Concern forged = new Concern(
                told.id(),
                told.tenant(),
                told.pairing(),
                told.reporter(),
                told.about(),
                told.contact(),
                told.reader(),
                "As it was not",
                told.evidence(),
                told.split(),
                told.seal(),
                told.state(),
                told.note(),
                told.version(),
                told.reportedAt(),
                told.seenAt(),
                told.closedAt());
        assertThat(told.isIntact()).isTrue();
        assertThat(forged.isIntact()).isFalse();
    }

    @Test
    void it_is_seen_once_and_closed_for_good() {
        Concern seen = concern("a", "").answered(READER, State.SEEN, "I call you", NOW.plusSeconds(1));
        Concern again = seen.answered(READER, State.SEEN, "I did call", NOW.plusSeconds(2));
        Concern closed = again.answered(READER, State.CLOSED, "All is well", NOW.plusSeconds(3));

        assertThat(again.seenAt()).contains(NOW.plusSeconds(1));
        assertThat(closed.reader()).contains(READER);
        assertThat(closed.closedAt()).contains(NOW.plusSeconds(3));
        assertThat(closed.words()).isEqualTo("a");
        assertThatThrownBy(() -> closed.answered(READER, State.SEEN, "", NOW)).hasMessageContaining("closed");
        assertThatThrownBy(() -> seen.answered(READER, State.REPORTED, "", NOW)).hasMessageContaining("seen or closed");
        assertThatThrownBy(() -> seen.answered(READER, State.SEEN, "x".repeat(2001), NOW))
                .hasMessageContaining("2000");
    }

    @Test
    void closed_at_once_it_has_been_seen() {
        assertThat(concern("a", "").answered(READER, State.CLOSED, "", NOW).seenAt())
                .contains(NOW);
    }
}
