package org.viceversa.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.Random;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Extensions;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.people.People;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;

/** What handing in and taking back means for graders. */
public final class FollowSubmissions {

    private final Activities activities;
    private final Submissions submissions;
    private final Papers papers;
    private final BeginPaper beginPaper;
    private final GiveGrade giveGrade;
    private final Clock clock;

    public FollowSubmissions(
            Activities activities,
            Submissions submissions,
            Papers papers,
            People people,
            Extensions extensions,
            GiveGrade giveGrade,
            Random random,
            Clock clock) {
        this.activities = activities;
        this.submissions = submissions;
        this.papers = papers;
        this.beginPaper = new BeginPaper(papers, people, extensions, random);
        this.giveGrade = giveGrade;
        this.clock = clock;
    }

    /** Also while somebody reads it: a text must not vanish under a grader's eyes. */
    public boolean hasBegun(UUID tenant, UUID activity, UUID person) {
        Instant now = clock.instant();
        return papers.findOf(tenant, activity, person)
                .filter(paper -> paper.lying().isPresent())
                .filter(paper -> paper.state() != MarkingState.SUBMITTED
                        || paper.hands().lease().filter(one -> one.isOpen(now)).isPresent())
                .isPresent();
    }

    public void submitted(Submission submission, Instant now) {
        Activity activity = activity(submission);
        Paper paper = beginPaper.with(activity, submission.person(), Optional.of(lying(submission)));
        papers.add(PaperEvent.of(paper, Optional.empty(), PaperEvent.What.HANDED_IN, "", now));
        if (activity.grading() == Grading.COMPLETION) {
            complete(activity, paper, now);
        }
    }

    /** To have handed in is the grade; it is shown and sent when the activity says so. */
    private void complete(Activity activity, Paper paper, Instant now) {
        if (ReleaseGrades.releasesAtOnce(activity, now)) {
            giveGrade.give(activity, paper, Optional.empty(), now);
        } else {
            Paper ready = papers.save(paper.in(MarkingState.READY), activity);
            papers.add(PaperEvent.of(ready, Optional.empty(), PaperEvent.What.READY, "", now));
        }
    }

    /** What was handed in before, if anything, lies there again. */
    public void takenBack(Submission submission, Instant now) {
        Activity activity = activity(submission);
        papers.findOf(submission.tenant(), submission.activity(), submission.person())
                .ifPresent(paper -> {
                    Optional<Lying> before =
                            submissions.listOf(submission.tenant(), submission.activity(), submission.person()).stream()
                                    .filter(one -> one.takenBackAt().isEmpty()
                                            && !one.id().equals(submission.id()))
                                    .findFirst()
                                    .map(FollowSubmissions::lying);
                    Paper left = papers.save(backTo(paper.lying(before)), activity);
                    papers.add(PaperEvent.of(left, Optional.empty(), PaperEvent.What.TAKEN_BACK, "", now));
                });
    }

    /** If that was graded, the grade is what was said of it. */
    private static Paper backTo(Paper paper) {
        return paper.grade()
                .filter(grade -> paper.lying()
                        .filter(lying -> lying.submission().equals(grade.submission()))
                        .isPresent())
                .map(grade -> paper.with(grade.sheet()).in(MarkingState.RELEASED))
                .orElse(paper);
    }

    private static Lying lying(Submission one) {
        return new Lying(one.id(), one.attempt(), one.submittedAt(), one.words());
    }

    private Activity activity(Submission submission) {
        return activities
                .find(submission.tenant(), submission.activity())
                .orElseThrow(() -> new IllegalStateException("Handed in to no activity: " + submission.activity()));
    }
}
