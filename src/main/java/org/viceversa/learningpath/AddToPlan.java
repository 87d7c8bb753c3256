package org.viceversa.learningpath;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;

/** Puts something aside to learn. */
public final class AddToPlan {

    /** More than anybody can want, and few enough for one page. */
    static final int MOST = 200;

    private final PlanEntries entries;
    private final PlanSubjects subjects;
    private final Clock clock;

    public AddToPlan(PlanEntries entries, PlanSubjects subjects, Clock clock) {
        this.entries = entries;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * Leaves what is there already.
     *
     * @throws Refused {@code plan-subject-unknown}; {@code plan-full}
     */
    public PlanEntry run(Caller caller, Kind kind, UUID subject) {
        UUID person = caller.person().id();
        String title = Optional.ofNullable(
                        subjects.listTitles(caller, kind, List.of(subject)).get(subject))
                .orElseThrow(AddToPlan::unknown);
        if (entries.count(caller.tenant(), person) >= MOST) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "plan-full",
                    "Your plan holds " + MOST
                            + " things, which is the most. Take something out that you no longer want.");
        }
        return entries.add(
                new PlanEntry(UUID.randomUUID(), caller.tenant(), person, kind, subject, title, clock.instant()));
    }

    /** What a page should say of a subject that is not there, or not for this caller. */
    public static Refused unknown() {
        return new Refused(
                Refused.Kind.NOT_FOUND,
                "plan-subject-unknown",
                "This cannot be added to your plan: it is not there any more, or not open to you.");
    }
}
