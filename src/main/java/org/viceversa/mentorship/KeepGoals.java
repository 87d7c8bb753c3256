package org.viceversa.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skills;

/** What two people do with their goals: either of them, for both. */
public final class KeepGoals {

    private static final int MOST = 40;

    private final OpenMentorship openMentorship;
    private final Goals goals;
    private final Skills skills;

    public KeepGoals(OpenMentorship openMentorship, Goals goals, Skills skills) {
        this.openMentorship = openMentorship;
        this.goals = goals;
        this.skills = skills;
    }

    /** @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code skill-unknown}; {@code goals-too-many} */
    public Goal add(Caller caller, UUID pairing, GoalDraft draft) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        requireSkill(open, draft.skill());
        requireRoom(open);
        Goal begun = draft.begun(open);
        goals.add(begun);
        return begun;
    }

    /**
     * @param version that the window knows
     * @throws Refused {@code pairing-unknown}; {@code goal-unknown}; {@code mentorship-over}; {@code skill-unknown};
     *     {@code goal-changed} when somebody was quicker; {@code twin-missing} when a goal that is met would lose its twin
     */
    public Goal change(Caller caller, UUID pairing, UUID id, int version, GoalDraft draft) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Goal kept = kept(open, id, version);
        if (!draft.skill().equals(kept.skill())) {
            requireSkill(open, draft.skill());
        }
        Goal changed = draft.changed(kept, open);
        if (changed.state() == State.MET) {
            requireTwin(changed);
        }
        return goals.save(changed);
    }

    /**
     * Says how far a goal came; whatever was said can be said otherwise later.
     *
     * @throws Refused {@code pairing-unknown}; {@code goal-unknown}; {@code mentorship-over}; {@code goal-changed};
     *     {@code twin-missing} for a HOW_TO goal that would be MET, and nobody has said when it is appropriate
     */
    public Goal settle(Caller caller, UUID pairing, UUID id, int version, State state) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Goal kept = kept(open, id, version);
        if (kept.state() == state) {
            return kept;
        }
        if (state == State.MET) {
            requireTwin(kept);
        }
        return goals.save(in(kept, state, kept.twin(), open));
    }

    /**
     * Adds the goal that says when something is appropriate, for one that says how it is done; for the same learner and
     * skill.
     *
     * @param title of the twin, in the words of whoever adds it
     * @throws Refused {@code pairing-unknown}; {@code goal-unknown}; {@code mentorship-over}; {@code goal-changed};
     *     {@code goal-invalid} for a goal that needs no twin; {@code goals-too-many}
     */
    public Goal addTwin(Caller caller, UUID pairing, UUID id, int version, String title, String evidence) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Goal kept = kept(open, id, version);
        if (kept.type() != Type.HOW_TO) {
            throw GoalDraft.invalid("Only a goal about how something is done needs a twin.");
        }
        Optional<Goal> there = kept.twin().flatMap(twin -> goals.find(open.tenant(), twin));
        if (there.isPresent()) {
            return there.filter(twin -> twin.state() == State.DROPPED)
                    .map(twin -> goals.save(in(twin, State.OPEN, twin.twin(), open)))
                    .orElseGet(there::get);
        }
        requireRoom(open);
        Goal twin = new GoalDraft(
                        kept.learner(),
                        Type.PROTOCOL,
                        title,
                        Optional.empty(),
                        0,
                        0,
                        evidence,
                        kept.due(),
                        List.of(),
                        "")
                .begun(open);
        goals.add(twin);
        goals.save(in(kept, kept.state(), Optional.of(twin.id()), open));
        return twin;
    }

    private void requireSkill(Mentorship open, Optional<UUID> skill) {
        boolean unknown = skill.filter(id -> skills.find(open.tenant(), id)
                        .filter(one -> !one.retired())
                        .isEmpty())
                .isPresent();
        if (unknown) {
            throw new Refused(
                    Kind.NOT_FOUND, "skill-unknown", "There is no such skill here. Look it up in the list of skills.");
        }
    }

    private void requireRoom(Mentorship open) {
        if (goals.listOf(open.tenant(), open.id()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "goals-too-many",
                    "The two of you have " + MOST + " goals already. Change one of them instead.");
        }
    }

    private Goal kept(Mentorship open, UUID id, int version) {
        Goal kept = find(goals, open, id);
        if (kept.version() != version) {
            throw changed();
        }
        return kept;
    }

    static Goal find(Goals goals, Mentorship open, UUID id) {
        return goals.find(open.tenant(), id)
                .filter(one -> one.pairing().equals(open.id()))
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "goal-unknown", "There is no such goal here."));
    }

    private void requireTwin(Goal goal) {
        if (!hasTwin(goals, goal)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "twin-missing",
                    "Knowing how is half of it: before this goal is met, add the one that says when it is appropriate.");
        }
    }

    /** Whether nothing is missing: it needs no twin, or has one that was not dropped. */
    static boolean hasTwin(Goals goals, Goal goal) {
        return goal.type() != Type.HOW_TO
                || goal.twin()
                        .flatMap(twin -> goals.find(goal.tenant(), twin))
                        .filter(twin -> twin.state() != State.DROPPED && twin.type() == Type.PROTOCOL)
                        .isPresent();
    }

    private static Goal in(Goal kept, State state, Optional<UUID> twin, Mentorship open) {
        return new Goal(
                kept.id(),
                kept.tenant(),
                kept.pairing(),
                kept.learner(),
                kept.type(),
                twin,
                kept.title(),
                kept.skill(),
                kept.from(),
                kept.to(),
                kept.evidence(),
                kept.due(),
                kept.steps(),
                kept.attitude(),
                state,
                kept.version(),
                kept.madeAt(),
                open.at());
    }

    /** For adapters and use cases alike. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "goal-changed",
                "This goal was changed in another window, or by the other one, just now. Nothing that you typed is"
                        + " lost; compare both and choose.");
    }
}
