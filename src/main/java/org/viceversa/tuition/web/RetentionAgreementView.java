package org.viceversa.tuition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.viceversa.tuition.AcceptedAgreement;
import org.viceversa.tuition.AgreeOnRepayment;
import org.viceversa.tuition.RetentionAgreement;

/**
 * What somebody has to agree to, or did.
 *
 * @param policyVersion whose words these are
 * @param agreedAt null until they agreed to them
 * @param leftOn their last day at work, once they are asked to pay back
 * @param dueMinor what they are asked for
 */
record RetentionAgreementView(
        int policyVersion,
        Terms terms,
        Optional<Instant> agreedAt,
        Optional<LocalDate> leftOn,
        Optional<Long> dueMinor) {

    /** @param steps the earliest first; after the last one nothing is paid back */
    record Terms(String words, List<StepView> steps) {
        static Terms of(RetentionAgreement one) {
            return new Terms(
                    one.words(),
                    one.steps().stream()
                            .map(step -> new StepView(step.months(), step.percent()))
                            .toList());
        }
    }

    record StepView(int months, int percent) {}

    static RetentionAgreementView of(AgreeOnRepayment.Standing one) {
        Optional<AcceptedAgreement> accepted = one.accepted();
        return new RetentionAgreementView(
                one.policyVersion(),
                Terms.of(one.agreement()),
                accepted.map(AcceptedAgreement::agreedAt),
                accepted.flatMap(AcceptedAgreement::leftOn),
                accepted.flatMap(AcceptedAgreement::dueMinor));
    }
}
