package org.viceversa.notebook;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a junior thinks could be done better, with their name to it, and what became of it.
 *
 * @param by who had it
 * @param asked who answers: the senior of the pair
 * @param area of the work that it is about, in their own words; may be empty
 * @param audience how far it goes; the author's choice alone
 * @param answer the latest one, in words; empty before the first
 * @param answeredBy who gave it
 * @param answeredAt when the first one came
 */
public record Idea(
        UUID id,
        UUID tenant,
        UUID programme,
        UUID pairing,
        UUID by,
        UUID asked,
        String text,
        String area,
        Audience audience,
        State state,
        Instant answerBy,
        String answer,
        Optional<UUID> answeredBy,
        Optional<Instant> answeredAt,
        int version,
        Instant madeAt,
        Instant changedAt) {

    public static final int LONGEST = 2_000;
    public static final int LONGEST_AREA = 80;
    static final Duration TIME_TO_ANSWER = Duration.ofDays(30);

    /** Who may read it. */
    public enum Audience {
        PAIR,
        /** The pair and those who run programmes. */
        MANAGERS,
        /** Everybody who takes part in the programme, too. */
        PROGRAMME
    }

    /** What became of it. */
    public enum State {
        RAISED,
        SEEN,
        ANSWERED,
        TRIAL,
        ADOPTED,
        DECLINED;

        /** Nobody has answered yet. */
        public boolean waits() {
            return this == RAISED || this == SEEN;
        }

        Set<State> next() {
            return switch (this) {
                case RAISED, SEEN, ANSWERED -> EnumSet.of(ANSWERED, TRIAL, ADOPTED, DECLINED);
                case TRIAL -> EnumSet.of(TRIAL, ADOPTED, DECLINED);
                case ADOPTED -> EnumSet.of(ADOPTED);
                case DECLINED -> EnumSet.of(DECLINED, TRIAL, ADOPTED);
            };
        }
    }

    public Idea {
        text = Words.required(Words.lines(text, LONGEST), "your idea");
        area = Words.line(area, LONGEST_AREA);
        answer = Words.lines(answer, LONGEST);
    }

    public boolean isOverdue(Instant now) {
        return state.waits() && now.isAfter(answerBy);
    }

    /** Whether the first answer came within thirty days. */
    public boolean isAnsweredInTime() {
        return answeredAt.filter(at -> !at.isAfter(answerBy)).isPresent();
    }

    /** Before it is answered in other words, and at any time for other readers. */
    Idea changed(String words, String about, Audience readers, Instant now) {
        Idea next = copy(words, about, readers, state, answer, answeredBy, answeredAt, now);
        boolean reworded = !next.text.equals(text) || !next.area.equals(area);
        if (reworded && !state.waits()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "idea-answered",
                    "This idea has been answered, so its words stay as they are. You can raise another one.");
        }
        return next;
    }

    public Idea answered(State next, String words, UUID who, Instant now) {
        if (!state.next().contains(next)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "idea-state",
                    "This idea cannot come to that from where it is now. Load the page again and look at it.");
        }
        Words.required(Words.lines(words, LONGEST), "a few words with your answer");
        return copy(text, area, audience, next, words, Optional.of(who), Optional.of(answeredAt.orElse(now)), now);
    }

    private Idea copy(
            String words,
            String about,
            Audience readers,
            State next,
            String reply,
            Optional<UUID> who,
            Optional<Instant> first,
            Instant now) {
        return new Idea(
                id, tenant, programme, pairing, by, asked, words, about, readers, next, answerBy, reply, who, first,
                version, madeAt, now);
    }
}
