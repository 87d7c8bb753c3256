package org.viceversa.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Commitment.State;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What two people do with their promises to each other: either of them, for both. */
public final class KeepCommitments {

    private static final int MOST = 200;
    private static final int LONGEST_YEARS = 5;

    private final OpenMentorship openMentorship;
    private final Commitments commitments;

    public KeepCommitments(OpenMentorship openMentorship, Commitments commitments) {
        this.openMentorship = openMentorship;
        this.commitments = commitments;
    }

    /** @param commitments what is due first first */
    public record Shown(Mentorship mentorship, List<Commitment> commitments) {}

    /** @throws Refused {@code pairing-unknown} */
    public Shown show(Caller caller, UUID pairing) {
        Mentorship open = openMentorship.open(caller, pairing);
        return new Shown(open, commitments.listOf(open.tenant(), open.id()));
    }

    /**
     * @param side who promises it
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code commitment-invalid}; {@code text-too-long};
     *     {@code commitments-too-many}
     */
    public void add(Caller caller, UUID pairing, Side side, String words, LocalDate due) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        if (commitments.listOf(open.tenant(), open.id()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "commitments-too-many",
                    "The two of you have promised each other " + MOST + " things already. Change one of them instead.");
        }
        commitments.add(new Commitment(
                UUID.randomUUID(),
                open.tenant(),
                open.id(),
                side,
                words(words),
                day(open, due),
                State.OPEN,
                Optional.empty(),
                1,
                open.at(),
                open.at()));
    }

    /**
     * @param version that the window knows
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code commitment-unknown}; {@code
     *     commitment-changed}; {@code commitment-invalid}; {@code text-too-long}
     */
    public void change(Caller caller, UUID pairing, UUID id, int version, Side side, String words, LocalDate due) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Commitment kept = kept(open, id, version);
        commitments.save(kept.with(side, words(words), due.equals(kept.due()) ? due : day(open, due), open.at()));
    }

    /**
     * Kept, taken back, or open again.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code commitment-unknown}; {@code
     *     commitment-changed}
     */
    public void settle(Caller caller, UUID pairing, UUID id, int version, State state) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Commitment kept = kept(open, id, version);
        if (kept.state() != state) {
            commitments.save(kept.in(state, open.today(), open.at()));
        }
    }

    private Commitment kept(Mentorship open, UUID id, int version) {
        Commitment kept = commitments
                .find(open.tenant(), id)
                .filter(one -> one.pairing().equals(open.id()))
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "commitment-unknown", "There is no such promise here."));
        if (kept.version() != version) {
            throw changed();
        }
        return kept;
    }

    private static String words(String typed) {
        String words = Written.line("promise", typed, Written.LINE);
        if (words.isEmpty()) {
            throw invalid("Say what is promised.");
        }
        return words;
    }

    private static LocalDate day(Mentorship open, LocalDate due) {
        if (due.isBefore(open.today()) || due.isAfter(open.today().plusYears(LONGEST_YEARS))) {
            throw invalid("A promise is to be kept by today or a later day, within " + LONGEST_YEARS + " years.");
        }
        return due;
    }

    private static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "commitment-invalid", sentence);
    }

    /** For adapters and use cases alike. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "commitment-changed",
                "This promise was changed in another window, or by the other one, just now. Look at it once more.");
    }
}
