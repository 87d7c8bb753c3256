package org.viceversa.marking;

import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extensions;
import org.viceversa.activity.UngradedWork;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.people.Membership;
import org.viceversa.people.People;
import org.viceversa.people.Standings;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Those of a course who have handed in nothing. Where works are marked without names, it would tell who wrote the others:
 * then neither what is listed nor what is refused says so, until all that was handed in is released.
 */
public final class MissingPeople {

    private final Standings standings;
    private final Papers papers;
    private final BeginPaper beginPaper;
    private final UngradedWork ungraded;
    private final Clock clock;

    public MissingPeople(
            Standings standings,
            Papers papers,
            People people,
            Extensions extensions,
            UngradedWork ungraded,
            Random random,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.beginPaper = new BeginPaper(papers, people, extensions, random);
        this.ungraded = ungraded;
        this.clock = clock;
    }

    /** Whether nobody may be told yet who has handed in. */
    public boolean areHidden(Activity activity) {
        return activity.anonymous() && ungraded.lies(activity.tenant(), activity.id());
    }

    /** @throws Refused {@code marked-anonymously}; {@code person-unknown}; {@code already-handed-in} */
    void require(Activity activity, UUID person) {
        if (areHidden(activity)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "marked-anonymously",
                    "This activity is marked without names, so nobody is excused by name while something waits for its"
                            + " grade. Excuse works from the queue, or wait until all grades are released.");
        }
        requireHere(activity, person);
        if (hasHandedIn(activity, person)) {
            throw new Refused(
                    Kind.CONFLICT, "already-handed-in", "This person has handed in meanwhile: look into the queue.");
        }
    }

    boolean hasHandedIn(Activity activity, UUID person) {
        return papers.findOf(activity.tenant(), activity.id(), person)
                .filter(paper -> paper.lying().isPresent())
                .isPresent();
    }

    /** @throws Refused {@code person-unknown} */
    void requireHere(Activity activity, UUID person) {
        boolean here = standings
                .find(activity.tenant(), person, Optional.of(activity.course()))
                .membership()
                .filter(Membership::isHere)
                .isPresent();
        if (!here) {
            throw new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person in this course.");
        }
    }

    /** With a paper on which nothing lies. */
    Opened open(Caller caller, Activity activity, UUID person) {
        return new Opened(
                activity,
                beginPaper.with(activity, person, Optional.empty()),
                caller.person().id(),
                clock.instant());
    }
}
