package org.viceversa.mentorship;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * One version of what two people promise each other. A signature is to a version: once somebody has signed it, a change
 * makes the next one, which both must sign, and the one before stays in force until they have.
 *
 * @param number of the version, from 1
 * @param revision counts the changes of a version that nobody has signed, so that two people do not overwrite each other
 * @param signed who has signed it, and when
 */
public record MentoringAgreement(
        UUID tenant,
        UUID pairing,
        int number,
        int revision,
        AgreementTerms terms,
        Side writtenBy,
        Instant writtenAt,
        Map<Side, Instant> signed) {

    public enum State {
        DRAFT,
        SIGNED_ONE,
        SIGNED
    }

    public MentoringAgreement {
        signed = Map.copyOf(signed);
    }

    static MentoringAgreement first(Mentorship mentorship, AgreementTerms terms) {
        return new MentoringAgreement(
                mentorship.tenant(), mentorship.id(), 1, 1, terms, mentorship.side(), mentorship.at(), Map.of());
    }

    public State state() {
        return switch (signed.size()) {
            case 0 -> State.DRAFT;
            case 1 -> State.SIGNED_ONE;
            default -> State.SIGNED;
        };
    }

    public boolean isSignedBy(Side side) {
        return signed.containsKey(side);
    }

    /** Whether it is exactly what somebody read. */
    boolean is(int itsNumber, int itsRevision) {
        return number == itsNumber && revision == itsRevision;
    }

    /** With other words: the next revision, or the next version where somebody has signed this one. */
    MentoringAgreement rewritten(AgreementTerms changed, Side by, Instant now) {
        return signed.isEmpty()
                ? new MentoringAgreement(tenant, pairing, number, revision + 1, changed, by, now, Map.of())
                : new MentoringAgreement(tenant, pairing, number + 1, 1, changed, by, now, Map.of());
    }

    MentoringAgreement signedBy(Side side, Instant now) {
        terms.requireComplete();
        Map<Side, Instant> all = new EnumMap<>(Side.class);
        all.putAll(signed);
        all.putIfAbsent(side, now);
        return new MentoringAgreement(tenant, pairing, number, revision, terms, writtenBy, writtenAt, all);
    }

    static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "agreement-changed",
                "The agreement was changed just now. Look at what is different before you go on; nothing that you typed"
                        + " is lost.");
    }
}
