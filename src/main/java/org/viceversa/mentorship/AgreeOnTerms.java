package org.viceversa.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Writes the agreement of two people together, and signs it. */
public final class AgreeOnTerms {

    private static final int MOST_VERSIONS = 100;

    private final OpenMentorship openMentorship;
    private final MentoringAgreements agreements;

    public AgreeOnTerms(OpenMentorship openMentorship, MentoringAgreements agreements) {
        this.openMentorship = openMentorship;
        this.agreements = agreements;
    }

    /**
     * A version as somebody read it; 0 and 0 where there was none.
     *
     * @param number of the version
     * @param revision of its words
     */
    public record Read(int number, int revision) {}

    /**
     * Keeps what is written: in the version that nobody has signed, or in the next one.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code agreement-changed} when somebody was
     *     quicker; {@code text-too-long}; {@code cadence-invalid}
     */
    public void write(Caller caller, UUID pairing, Read read, AgreementTerms terms) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        List<MentoringAgreement> versions = agreements.listOf(open.tenant(), open.id());
        Optional<MentoringAgreement> last = last(versions, read);
        if (last.filter(one -> one.terms().equals(terms)).isPresent()) {
            return;
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw new Refused(
                    Kind.CONFLICT,
                    "agreement-versions",
                    "There are " + MOST_VERSIONS + " versions of this agreement already. Please keep to the last one.");
        }
        boolean kept = last.isEmpty()
                ? agreements.add(MentoringAgreement.first(open, terms))
                : keep(last.get(), last.get().rewritten(terms, open.side(), open.at()));
        require(kept);
    }

    private boolean keep(MentoringAgreement before, MentoringAgreement changed) {
        return changed.number() == before.number() ? agreements.rewrite(changed) : agreements.add(changed);
    }

    /**
     * Signs exactly what was read. Done twice it changes nothing.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code agreement-changed} when it is no longer
     *     what was read; {@code agreement-incomplete}
     */
    public void sign(Caller caller, UUID pairing, Read read) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        MentoringAgreement last =
                last(agreements.listOf(open.tenant(), open.id()), read).orElseThrow(MentoringAgreement::changed);
        require(agreements.sign(last.signedBy(open.side(), open.at()), open.side()));
    }

    /**
     * Gives up a change that nobody has signed, where an older version is signed.
     *
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code agreement-changed}
     */
    public void giveUp(Caller caller, UUID pairing, Read read) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        MentoringAgreement last = last(agreements.listOf(open.tenant(), open.id()), read)
                .filter(one -> one.number() > 1)
                .orElseThrow(MentoringAgreement::changed);
        require(agreements.remove(last));
    }

    private static Optional<MentoringAgreement> last(List<MentoringAgreement> versions, Read read) {
        if (versions.isEmpty()) {
            require(read.number() == 0);
            return Optional.empty();
        }
        MentoringAgreement last = versions.get(versions.size() - 1);
        require(last.is(read.number(), read.revision()));
        return Optional.of(last);
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw MentoringAgreement.changed();
        }
    }
}
