package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.Goal.Step;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skill;

/** What two people write of a {@link Goal}, without what the tool keeps of it. */
public record GoalDraft(
        Side learner,
        Type type,
        String title,
        Optional<UUID> skill,
        int from,
        int to,
        String evidence,
        Optional<LocalDate> due,
        List<Step> steps,
        String attitude) {

    private static final int MOST_STEPS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    public GoalDraft {
        title = Written.line("goal", title, Written.TITLE);
        evidence = Written.text("how you will see it", evidence, Written.TEXT);
        attitude = Written.text("how I see it now", attitude, Written.TEXT);
        steps = steps.stream()
                .map(step -> new Step(Written.line("step", step.words(), Written.LINE), step.done()))
                .filter(step -> !step.words().isEmpty())
                .toList();
        if (title.isEmpty()) {
            throw invalid("A goal needs a name: what will the learner be able to do?");
        }
        if (steps.size() > MOST_STEPS) {
            throw invalid("A goal has at most " + MOST_STEPS + " steps. Make two goals of it.");
        }
        if (skill.isPresent() && (from < 0 || to > Skill.HIGHEST || to <= from)) {
            throw invalid("The level you want must be above the level you begin with, and both are numbers from 0 to "
                    + Skill.HIGHEST + ".");
        }
        if (due.filter(day -> day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)).isPresent()) {
            throw invalid("The day by which it is to be reached is not a day of these years.");
        }
    }

    static Refused invalid(String sentence) {
        return new Refused(Kind.INVALID, "goal-invalid", sentence);
    }

    Goal begun(Mentorship mentorship) {
        return goal(UUID.randomUUID(), mentorship, Optional.empty(), State.OPEN, 1, mentorship.at());
    }

    /** Of a goal that is there; what stays a HOW_TO keeps its twin. */
    Goal changed(Goal kept, Mentorship mentorship) {
        Optional<UUID> twin = type == Type.HOW_TO ? kept.twin() : Optional.empty();
        return goal(kept.id(), mentorship, twin, kept.state(), kept.version(), kept.madeAt());
    }

    private Goal goal(UUID id, Mentorship mentorship, Optional<UUID> twin, State state, int version, Instant madeAt) {
        boolean measured = skill.isPresent();
        return new Goal(
                id,
                mentorship.tenant(),
                mentorship.id(),
                learner,
                type,
                twin,
                title,
                skill,
                measured ? from : 0,
                measured ? to : 0,
                evidence,
                due,
                steps,
                attitude,
                state,
                version,
                madeAt,
                mentorship.at());
    }
}
