package org.viceversa.pulse.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pulse.AnswerConcern.Told;
import org.viceversa.pulse.Concern;

/**
 * A report, to whoever sent it or to the contact whom it names.
 *
 * @param reporterName absent where the reporter looks
 * @param sealed whether the contact is no person in the tool yet, so that nobody but the reporter reads it
 * @param intact whether words and evidence are as they were reported
 * @param receipt names it, also on the telephone
 * @param split whether the reporter had the pairing ended at once
 * @param note from the contact to the reporter; may be empty
 */
record ConcernView(
        UUID id,
        UUID pairing,
        Optional<String> reporterName,
        Optional<String> aboutName,
        String contactName,
        String contactHow,
        boolean sealed,
        String words,
        String evidence,
        boolean intact,
        String receipt,
        boolean split,
        Concern.State state,
        String note,
        int version,
        Instant reportedAt,
        Optional<Instant> seenAt,
        Optional<Instant> closedAt) {

    static ConcernView of(Concern one) {
        return of(one, Optional.empty(), Optional.empty());
    }

    /** To the contact. */
    static ConcernView received(Told told) {
        return of(told.concern(), Optional.of(told.reporter()), Optional.of(told.about()));
    }

    static ConcernView reported(Told told) {
        return of(told.concern(), Optional.empty(), Optional.of(told.about()));
    }

    private static ConcernView of(Concern one, Optional<String> reporter, Optional<String> about) {
        return new ConcernView(
                one.id(),
                one.pairing(),
                reporter,
                about,
                one.contact().name(),
                one.contact().how(),
                one.reader().isEmpty(),
                one.words(),
                one.evidence(),
                one.isIntact(),
                one.receipt(),
                one.split(),
                one.state(),
                one.note(),
                one.version(),
                one.reportedAt(),
                one.seenAt(),
                one.closedAt());
    }
}
