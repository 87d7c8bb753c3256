package org.viceversa.mentorship;

import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What two people promise each other, in their own words; any text may be empty while it is being written.
 *
 * @param mentor what the one who teaches teaches, and wants to learn in return
 * @param mentee the same of the other one
 * @param boundaries what this is not for
 * @param cadenceDays from one meeting to the next
 * @param channel how they reach each other between meetings
 * @param noShow what happens when somebody does not come
 * @param stopping how either of the two ends it
 */
public record AgreementTerms(
        Exchange mentor,
        Exchange mentee,
        String confidentiality,
        String boundaries,
        int cadenceDays,
        String channel,
        String noShow,
        String stopping) {

    private static final int LONGEST_CADENCE = 92;

    /** What one of the two gives and takes. */
    public record Exchange(String teaches, String learns) {
        public Exchange {
            teaches = Written.text("teaches", teaches, Written.TEXT);
            learns = Written.text("wants to learn", learns, Written.TEXT);
        }

        boolean isComplete() {
            return !teaches.isEmpty() && !learns.isEmpty();
        }
    }

    public AgreementTerms {
        confidentiality = Written.text("confidentiality", confidentiality, Written.TEXT);
        boundaries = Written.text("boundaries", boundaries, Written.TEXT);
        channel = Written.text("between meetings", channel, Written.TEXT);
        noShow = Written.text("when somebody does not come", noShow, Written.TEXT);
        stopping = Written.text("how to stop", stopping, Written.TEXT);
        if (cadenceDays < 1 || cadenceDays > LONGEST_CADENCE) {
            throw new Refused(
                    Kind.INVALID,
                    "cadence-invalid",
                    "The days from one meeting to the next are a number from 1 to " + LONGEST_CADENCE + ".");
        }
    }

    public Exchange of(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }

    /** Both give and take, and know what stays between them. */
    void requireComplete() {
        if (!mentor.isComplete() || !mentee.isComplete() || confidentiality.isEmpty() || boundaries.isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "agreement-incomplete",
                    "Before you sign, say for both of you what is taught and what is learned, and what stays between"
                            + " you. What you have written is kept.");
        }
    }
}
