package org.viceversa.pulse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.secret.Secrets;

/**
 * Something that worries one of two people, told to one contact of the programme who is outside of the line.
 *
 * <p>Words and evidence never change; the {@link #seal} proves it. What moves on is how far the contact is with it.
 *
 * @param about the other one of the two, who is not told that there is a report
 * @param contact as the programme named them then
 * @param reader who reads it: the contact, once they are a person in the tool; empty keeps it sealed until then
 * @param evidence what was to be kept, as it was then; may be empty
 * @param split whether the reporter wished that the pairing ends at once
 * @param seal SHA-256 of words and evidence
 * @param note what the contact says to the reporter; may be empty
 */
public record Concern(
        UUID id,
        UUID tenant,
        UUID pairing,
        UUID reporter,
        UUID about,
        Contact contact,
        Optional<UUID> reader,
        String words,
        String evidence,
        boolean split,
        String seal,
        State state,
        String note,
        int version,
        Instant reportedAt,
        Optional<Instant> seenAt,
        Optional<Instant> closedAt) {

    static final int LONGEST_WORDS = 4000;
    static final int LONGEST_EVIDENCE = 20_000;
    static final int LONGEST_NOTE = 2000;
    private static final int RECEIPT = 10;

    /** How far the contact is with it. */
    public enum State {
        REPORTED,
        SEEN,
        CLOSED;

        private static final Set<State> BY_CONTACT = EnumSet.of(SEEN, CLOSED);
    }

    /**
     * @param how one reaches them, in the programme's words
     * @param mail the address in it, in lower case; empty where there is none
     */
    public record Contact(String name, String how, String mail) {}

    static Concern reported(
            UUID tenant,
            UUID pairing,
            UUID reporter,
            UUID about,
            Contact contact,
            Optional<UUID> reader,
            String words,
            String evidence,
            boolean split,
            Instant now) {
        return new Concern(
                UUID.randomUUID(),
                tenant,
                pairing,
                reporter,
                about,
                contact,
                reader,
                words,
                evidence,
                split,
                sealOf(words, evidence),
                State.REPORTED,
                "",
                1,
                now,
                Optional.empty(),
                Optional.empty());
    }

    private static String sealOf(String words, String evidence) {
        return Secrets.hash(words.length() + "\n" + words + evidence);
    }

    /** Whether words and evidence are those that were reported. */
    public boolean isIntact() {
        return seal.equals(sealOf(words, evidence));
    }

    /** Short enough to be said on the telephone. */
    public String receipt() {
        String head = seal.substring(0, RECEIPT).toUpperCase(Locale.ROOT);
        return head.substring(0, RECEIPT / 2) + "-" + head.substring(RECEIPT / 2);
    }

    /** @throws Refused {@code concern-state} when it is closed, or would become unseen */
    Concern answered(UUID by, State next, String words, Instant now) {
        if (state == State.CLOSED || !State.BY_CONTACT.contains(next)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "concern-state",
                    state == State.CLOSED
                            ? "This report is closed. Whoever reported it can send a new one."
                            : "A report is marked as seen or closed.");
        }
        return new Concern(
                id,
                tenant,
                pairing,
                reporter,
                about,
                contact,
                Optional.of(by),
                this.words,
                evidence,
                split,
                seal,
                next,
                checked(words, LONGEST_NOTE),
                version,
                reportedAt,
                Optional.of(seenAt.orElse(now)),
                next == State.CLOSED ? Optional.of(now) : Optional.empty());
    }

    static String checked(String text, int longest) {
        String clean = Texts.cleanLines(text, longest + 1);
        if (clean.length() > longest) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "This may have at most " + longest + " characters; please shorten it.");
        }
        return clean;
    }
}
