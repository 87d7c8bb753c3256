package org.viceversa.mentorship.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreementTerms;
import org.viceversa.mentorship.MentoringAgreement;
import org.viceversa.mentorship.MentoringAgreement.State;
import org.viceversa.mentorship.ShowAgreement.Said;
import org.viceversa.mentorship.ShowAgreement.Shown;

/**
 * What two people promise each other.
 *
 * @param versions all of them, the first one first; the last one is what is being agreed on or was agreed on last
 * @param inForce the number of the one that both have signed; absent while there is none
 * @param said by side: what the two brought from their enrolments, to begin with
 * @param cadenceDays the cycle's, to begin with
 */
record AgreementView(List<VersionView> versions, Optional<Integer> inForce, Map<Side, Said> said, int cadenceDays) {

    /** @param revision counts the changes while nobody has signed */
    record VersionView(
            int number,
            int revision,
            State state,
            TermsView terms,
            Side writtenBy,
            Instant writtenAt,
            Map<Side, Instant> signed) {
        static VersionView of(MentoringAgreement one) {
            return new VersionView(
                    one.number(),
                    one.revision(),
                    one.state(),
                    TermsView.of(one.terms()),
                    one.writtenBy(),
                    one.writtenAt(),
                    one.signed());
        }
    }

    /** As a form has it: one field after the other. */
    record TermsView(
            String mentorTeaches,
            String mentorLearns,
            String menteeTeaches,
            String menteeLearns,
            String confidentiality,
            String boundaries,
            int cadenceDays,
            String channel,
            String noShow,
            String stopping) {
        static TermsView of(AgreementTerms terms) {
            return new TermsView(
                    terms.mentor().teaches(),
                    terms.mentor().learns(),
                    terms.mentee().teaches(),
                    terms.mentee().learns(),
                    terms.confidentiality(),
                    terms.boundaries(),
                    terms.cadenceDays(),
                    terms.channel(),
                    terms.noShow(),
                    terms.stopping());
        }
    }

    static AgreementView of(Shown shown) {
        return new AgreementView(
                shown.versions().stream().map(VersionView::of).toList(),
                shown.inForce().map(MentoringAgreement::number),
                shown.said(),
                shown.cadenceDays());
    }
}
