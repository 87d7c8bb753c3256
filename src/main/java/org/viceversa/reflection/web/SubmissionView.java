package org.viceversa.reflection.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submission.Answer;
import org.viceversa.reflection.Submission.MeetingEvidence;
import org.viceversa.reflection.Submission.WritingSpell;
import org.viceversa.reflection.SubmissionText;

/**
 * What its author handed in, as it was.
 *
 * @param receipt a short code to name it by, made of the digest
 * @param digest SHA-256 of the text file
 */
record SubmissionView(
        UUID id,
        UUID activity,
        int attempt,
        String receipt,
        String digest,
        Optional<Side> side,
        List<Answer> answers,
        String aiStatement,
        List<MeetingEvidence> sessions,
        List<WritingSpell> timeline,
        int words,
        Instant submittedAt,
        Optional<Instant> takenBackAt) {

    static SubmissionView of(Submission one) {
        return new SubmissionView(
                one.id(),
                one.activity(),
                one.attempt(),
                one.receipt(),
                SubmissionText.digest(one),
                one.side(),
                one.answers(),
                one.aiStatement(),
                one.sessions(),
                one.timeline(),
                one.words(),
                one.submittedAt(),
                one.takenBackAt());
    }
}
