package org.viceversa.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;

/** Releases what was made ready for a date, once that has come. */
public final class ReleaseDue {

    private final Activities activities;
    private final Papers papers;
    private final GiveGrade giveGrade;
    private final Clock clock;

    public ReleaseDue(Activities activities, Papers papers, GiveGrade giveGrade, Clock clock) {
        this.activities = activities;
        this.papers = papers;
        this.giveGrade = giveGrade;
        this.clock = clock;
    }

    /** What is due now, of all tenants. */
    public List<Paper> list() {
        Instant now = clock.instant();
        return papers.listWithReady().stream()
                .flatMap(of -> activities.find(of.tenant(), of.activity()).stream())
                .filter(activity -> ReleaseGrades.isDue(activity.release(), now))
                .flatMap(activity -> papers.listReady(activity.tenant(), activity.id()).stream())
                .toList();
    }

    /**
     * One of them, in a transaction of its own.
     *
     * @return whether it was released; not when somebody did something else with it meanwhile
     */
    public boolean run(Paper due) {
        Instant now = clock.instant();
        Optional<Activity> activity = activities.find(due.tenant(), due.activity());
        Optional<Paper> paper = papers.find(due.tenant(), due.id()).filter(one -> one.state() == MarkingState.READY);
        if (activity.isEmpty()
                || paper.isEmpty()
                || !ReleaseGrades.isDue(activity.get().release(), now)) {
            return false;
        }
        giveGrade.give(activity.get(), paper.get(), whoMadeItReady(paper.get()), now);
        return true;
    }

    private Optional<UUID> whoMadeItReady(Paper paper) {
        return papers.history(paper.tenant(), paper.id()).stream()
                .filter(event -> event.what() == PaperEvent.What.READY)
                .findFirst()
                .flatMap(PaperEvent::by);
    }
}
