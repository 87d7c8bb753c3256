package org.viceversa.marking;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.Random;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extensions;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.people.Membership;
import org.viceversa.people.People;
import org.viceversa.people.Standings;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Those of a course who have handed in nothing: known by name, also where works are marked without. */
public final class MissingPeople {

    private final Standings standings;
    private final Papers papers;
    private final BeginPaper beginPaper;
    private final Clock clock;

    public MissingPeople(
            Standings standings,
            Papers papers,
            People people,
            Extensions extensions,
            Random random,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.beginPaper = new BeginPaper(papers, people, extensions, random);
        this.clock = clock;
    }

    /** @throws Refused {@code person-unknown}; {@code already-handed-in} */
    void require(Activity activity, UUID person) {
        boolean here = standings
                .find(activity.tenant(), person, Optional.of(activity.course()))
                .membership()
                .filter(Membership::isHere)
                .isPresent();
        if (!here) {
            throw new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person in this course.");
        }
        if (papers.findOf(activity.tenant(), activity.id(), person)
                .filter(paper -> paper.lying().isPresent())
                .isPresent()) {
            throw new Refused(
                    Kind.CONFLICT, "already-handed-in", "This person has handed in meanwhile: look into the queue.");
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
