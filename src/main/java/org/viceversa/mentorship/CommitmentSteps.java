package org.viceversa.mentorship;

import java.util.List;
import java.util.Optional;
import org.viceversa.mentorship.Commitment.State;

/** A promise of somebody's own is due within three days, or its day is over. */
public final class CommitmentSteps implements NextSteps {

    private static final int DUE = 50;
    private static final int DAYS_AHEAD = 3;

    private final Commitments commitments;

    public CommitmentSteps(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        return commitments.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(one -> one.side() == mentorship.side() && one.state() == State.OPEN)
                .filter(one -> !one.due().isAfter(mentorship.today().plusDays(DAYS_AHEAD)))
                .map(one -> new NextStep(
                        "keep-commitment",
                        DUE,
                        Optional.of(GoalSteps.endOf(one.due(), mentorship)),
                        Optional.of(one.id().toString()),
                        one.words()))
                .toList();
    }
}
