package org.viceversa.grading;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.grade.Grade;
import org.viceversa.grading.PaperQueue.Line;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.GivenBack;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.scoredelivery.ListDeliveries;

/** Shows a grader one work with all that was done with it, and which ones come before and after it. */
public final class ShowPaper {

    private final PaperDesk desk;
    private final ShowQueue showQueue;
    private final Kept kept;
    private final GradebookNews news;
    private final Gradability gradability;

    /** Where things are kept. */
    public record Kept(
            Papers papers, PaperQueue queue, Submissions submissions, Extensions extensions, People people) {}

    public ShowPaper(PaperDesk desk, ShowQueue showQueue, Kept kept, GradebookNews news, Gradability gradability) {
        this.desk = desk;
        this.showQueue = showQueue;
        this.kept = kept;
        this.news = news;
        this.gradability = gradability;
    }

    /** @param graded whether the grade that stands is of it */
    public record Attempt(int attempt, Optional<Instant> submittedAt, int words, boolean graded) {}

    /**
     * @param work empty with nothing handed in any more
     * @param extension empty where names are hidden, since it would tell who it is
     * @param previous by what to open it
     */
    public record Shown(
            Activity activity,
            Paper paper,
            Faces faces,
            Optional<Work> work,
            List<Attempt> attempts,
            List<PaperEvent> history,
            Optional<Extension> extension,
            Optional<ListDeliveries.Shown> delivery,
            Optional<Gradability.Reason> notGradable,
            Optional<UUID> previous,
            Optional<UUID> next,
            UUID grader,
            Instant now) {

        /** Whether a release would be heard now. */
        public boolean mayRelease() {
            return paper.lying().isPresent()
                    && paper.said().returned().isEmpty()
                    && paper.state() != MarkingState.EXCUSED
                    && paper.state() != MarkingState.RELEASED
                    && !paper.isRegradeOpen()
                    && paper.score(activity).isComplete();
        }
    }

    /**
     * @param wish whose neighbours are looked for; empty for none
     * @throws Refused as {@link PaperDesk#open}
     */
    public Shown run(Caller caller, UUID activity, UUID who, Optional<QueueWish> wish) {
        Opened opened = desk.open(caller, activity, who);
        Activity of = opened.activity();
        Paper paper = opened.paper();
        boolean hidden = of.anonymous();
        List<Submission> handedIn = handedIn(paper);
        List<PaperEvent> history = kept.papers().history(paper.tenant(), paper.id()).stream()
                .filter(event -> !hidden || !event.tellsWhoItIs())
                .toList();
        Faces faces = Faces.of(of, kept.people(), Set.of(paper.person()), graders(paper, history));
        Optional<QueueFilter> filter = wish.map(one -> showQueue.filter(caller, of, one));
        return new Shown(
                of,
                paper,
                faces,
                paper.lying().flatMap(lying -> work(handedIn, lying, of)),
                handedIn.stream().map(one -> attempt(one, paper, hidden)).toList(),
                history,
                hidden ? Optional.empty() : kept.extensions().find(paper.tenant(), paper.activity(), paper.person()),
                news.of(paper.tenant(), paper.activity(), paper.person()),
                hidden ? Optional.empty() : gradability.whyNot(of, paper.person()),
                filter.flatMap(one -> neighbour(of, one, paper, false)),
                filter.flatMap(one -> neighbour(of, one, paper, true)),
                opened.grader(),
                opened.at());
    }

    /**
     * What was handed in earlier.
     *
     * @throws Refused {@code attempt-unknown}
     */
    public Work attempt(Caller caller, UUID activity, UUID who, int attempt) {
        Opened opened = desk.open(caller, activity, who);
        return handedIn(opened.paper()).stream()
                .filter(one -> one.attempt() == attempt)
                .findFirst()
                .map(one -> Work.of(one, opened.activity()))
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "attempt-unknown", "There is no such attempt, or its author took it back."));
    }

    /** What its author took back is gone. */
    private List<Submission> handedIn(Paper paper) {
        return kept.submissions().listOf(paper.tenant(), paper.activity(), paper.person()).stream()
                .filter(one -> one.takenBackAt().isEmpty())
                .toList();
    }

    private static Optional<Work> work(List<Submission> handedIn, Lying lying, Activity of) {
        return handedIn.stream()
                .filter(one -> one.id().equals(lying.submission()))
                .findFirst()
                .map(one -> Work.of(one, of));
    }

    private static Attempt attempt(Submission one, Paper paper, boolean hidden) {
        return new Attempt(
                one.attempt(),
                hidden ? Optional.empty() : Optional.of(one.submittedAt()),
                one.words(),
                paper.grade()
                        .filter(grade -> grade.submission().equals(one.id()))
                        .isPresent());
    }

    private Optional<UUID> neighbour(Activity of, QueueFilter filter, Paper paper, boolean ahead) {
        return kept.queue()
                .findNeighbour(of.tenant(), of.id(), filter, paper, ahead)
                .map(line -> whoOf(of, line));
    }

    private static UUID whoOf(Activity of, Line line) {
        return of.anonymous() ? line.id() : line.person();
    }

    private static Set<UUID> graders(Paper paper, List<PaperEvent> history) {
        Set<UUID> graders = new HashSet<>();
        paper.hands().marker().ifPresent(graders::add);
        paper.hands().lease().map(Lease::by).ifPresent(graders::add);
        paper.grade().flatMap(Grade::by).ifPresent(graders::add);
        paper.said().returned().map(GivenBack::by).ifPresent(graders::add);
        paper.regrade().flatMap(Paper.Regrade::answer).map(Paper.Answer::by).ifPresent(graders::add);
        history.forEach(event -> event.by().ifPresent(graders::add));
        return graders;
    }
}
