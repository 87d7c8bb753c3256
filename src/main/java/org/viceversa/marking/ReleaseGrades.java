package org.viceversa.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Release;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.grade.GradeScore;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Says that a grade is done, and shows it to its author and the gradebook when the activity says so. */
public final class ReleaseGrades {

    private final PaperDesk desk;
    private final GiveGrade giveGrade;

    public ReleaseGrades(PaperDesk desk, GiveGrade giveGrade) {
        this.desk = desk;
        this.giveGrade = giveGrade;
    }

    /**
     * To be released with the others; at once, where nothing is waited for. Done twice, it is done once.
     *
     * @throws Refused {@code being-marked}; {@code marking-changed}; {@code not-complete}; {@code nothing-handed-in};
     *     {@code regrade-waits}; {@code person-excused}
     */
    public Paper ready(Caller caller, UUID activity, UUID who, int version) {
        Opened opened = desk.open(caller, activity, who);
        if (opened.isDone(version, MarkingState.READY, MarkingState.RELEASED)) {
            return opened.paper();
        }
        if (releasesAtOnce(opened.activity(), opened.at())) {
            return release(caller, activity, who, OptionalInt.of(version));
        }
        Opened held = opened.with(desk.hold(opened));
        held.requireVersion(version);
        requireReleasable(held);
        desk.letGo(held);
        return desk.keep(held, held.paper().in(MarkingState.READY), PaperEvent.What.READY, "")
                .paper();
    }

    /**
     * Whatever the activity waits for.
     *
     * @param version that was looked at; empty for whatever it says now
     * @throws Refused as {@link #ready}
     */
    public Paper release(Caller caller, UUID activity, UUID who, OptionalInt version) {
        Opened opened = desk.open(caller, activity, who);
        if (opened.isDone(version.orElse(opened.paper().version()), MarkingState.RELEASED)) {
            return opened.paper();
        }
        Opened held = opened.with(desk.hold(opened));
        version.ifPresent(held::requireVersion);
        requireReleasable(held);
        desk.letGo(held);
        return giveGrade.give(held.activity(), held.paper(), Optional.of(held.grader()), held.at());
    }

    private static void requireReleasable(Opened opened) {
        Paper paper = opened.paper();
        if (paper.isRegradeOpen()) {
            throw PaperDesk.regradeWaits();
        }
        if (paper.state() == MarkingState.EXCUSED) {
            throw new Refused(
                    Kind.CONFLICT, "person-excused", "This person is excused, so no grade is given. Undo that first.");
        }
        if (paper.lying().isEmpty() || paper.said().returned().isPresent()) {
            throw SaveSheet.nothing();
        }
        GradeScore score = paper.score(opened.activity());
        if (!score.isComplete()) {
            throw PaperDesk.incomplete(score.missing());
        }
    }

    static boolean releasesAtOnce(Activity activity, Instant now) {
        Release release = activity.release();
        return release.when() == When.ON_MARK || isDue(release, now);
    }

    static boolean isDue(Release release, Instant now) {
        return release.when() == When.ON_DATE
                && release.at().filter(at -> !now.isBefore(at)).isPresent();
    }
}
