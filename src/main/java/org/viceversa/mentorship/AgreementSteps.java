package org.viceversa.mentorship;

import java.util.List;
import org.viceversa.mentorship.MentoringAgreement.State;
import org.viceversa.pairing.Pairing;

/** The agreement needs somebody: to be begun, to be signed, to be answered. */
public final class AgreementSteps implements NextSteps {

    private static final int WAITS_FOR_ME = 90;
    private static final int HOLDS_US_BOTH = 70;

    private final MentoringAgreements agreements;

    public AgreementSteps(MentoringAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        if (mentorship.pairing().state() == Pairing.State.CLOSING) {
            return List.of();
        }
        List<MentoringAgreement> versions = agreements.listOf(mentorship.tenant(), mentorship.id());
        if (versions.isEmpty()) {
            return List.of(NextStep.of("begin-agreement", HOLDS_US_BOTH));
        }
        MentoringAgreement last = versions.get(versions.size() - 1);
        if (last.state() == State.SIGNED || last.isSignedBy(mentorship.side())) {
            return List.of();
        }
        if (last.number() > 1 && last.writtenBy() != mentorship.side()) {
            return List.of(NextStep.of("answer-agreement", WAITS_FOR_ME));
        }
        return List.of(
                last.state() == State.SIGNED_ONE
                        ? NextStep.of("sign-agreement", WAITS_FOR_ME)
                        : NextStep.of("finish-agreement", HOLDS_US_BOTH));
    }
}
