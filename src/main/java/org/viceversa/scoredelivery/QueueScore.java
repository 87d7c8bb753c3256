package org.viceversa.scoredelivery;

import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registrations;

/** Leaves a grade for delivery, in the transaction that gives it. */
public final class QueueScore implements ScoreOutbox {

    /** What Moodle was seen to keep. */
    private static final int LONGEST_COMMENT = 20_000;

    private final Deliveries deliveries;
    private final Registrations registrations;

    public QueueScore(Deliveries deliveries, Registrations registrations) {
        this.deliveries = deliveries;
        this.registrations = registrations;
    }

    @Override
    public void queue(FinalScore score) {
        if (score.maximum().signum() <= 0
                || score.given().signum() < 0
                || score.given().compareTo(score.maximum()) > 0) {
            throw new Refused(
                    Kind.INVALID, "score-out-of-range", "A grade must lie between 0 and the activity's maximum.");
        }
        Deployment deployment = registrations
                .findDeployment(score.tenant())
                .orElseThrow(() -> new IllegalStateException("There is no tenant " + score.tenant()));
        deliveries.queue(withComment(score), deployment.registrationId());
    }

    private static FinalScore withComment(FinalScore score) {
        String comment = score.comment().strip();
        int end = Math.min(comment.length(), LONGEST_COMMENT);
        if (end > 0 && Character.isHighSurrogate(comment.charAt(end - 1))) {
            end--;
        }
        return new FinalScore(
                score.tenant(),
                score.activity(),
                score.person(),
                score.given(),
                score.maximum(),
                comment.substring(0, end).replace("\u0000", ""),
                score.at());
    }
}
