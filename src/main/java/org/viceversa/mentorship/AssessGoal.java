package org.viceversa.mentorship;

import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.AssessTogether;
import org.viceversa.skills.AssessTogether.Word;

/** Notes how well the learner of a goal can do it by now, as one of the two sees it. */
public final class AssessGoal {

    private final OpenMentorship openMentorship;
    private final Goals goals;
    private final AssessTogether assessTogether;

    public AssessGoal(OpenMentorship openMentorship, Goals goals, AssessTogether assessTogether) {
        this.openMentorship = openMentorship;
        this.goals = goals;
        this.assessTogether = assessTogether;
    }

    /**
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code goal-unknown}; {@code goal-invalid} for one
     *     that is about no skill; {@code level-invalid}; {@code text-too-long}
     */
    public void run(Caller caller, UUID pairing, UUID id, int level, String note) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Goal goal = KeepGoals.find(goals, open, id);
        UUID skill = goal.skill()
                .orElseThrow(() -> GoalDraft.invalid(
                        "This goal is about no skill, so there is no level to speak of. Name its skill first."));
        UUID learner = open.pairing().partner(goal.learner()).person();
        assessTogether.run(caller, open.id(), List.of(new Word(learner, skill, level, note)));
    }
}
