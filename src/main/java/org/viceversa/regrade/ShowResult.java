package org.viceversa.regrade;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.grade.Grade;
import org.viceversa.grade.Grade.SkillShown;
import org.viceversa.grading.GradebookNews;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.GivenBack;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;
import org.viceversa.scoredelivery.ListDeliveries.Shown;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows people what came of their own work; nothing of it before it is released or given back. */
public final class ShowResult {

    /** How long after a release another look can be asked for. */
    public static final Duration WINDOW = Duration.ofDays(10);

    private final OpenActivity openActivity;
    private final Kept kept;
    private final GradebookNews news;
    private final Clock clock;

    /** Where things are kept. */
    public record Kept(Papers papers, Submissions submissions, Skills skills, People people) {}

    public ShowResult(OpenActivity openActivity, Kept kept, GradebookNews news, Clock clock) {
        this.openActivity = openActivity;
        this.kept = kept;
        this.news = news;
        this.clock = clock;
    }

    public enum State {
        /** Nothing to show yet: not handed in, or with the graders. */
        NONE,
        RELEASED,
        RETURNED,
        REGRADE_ASKED,
        EXCUSED
    }

    /**
     * @param grade that stands
     * @param graded the text that it is of
     * @param given the text that was given back
     * @param names of graders; none where the activity is marked without names
     * @param regradeUntil until when another look can be asked for; empty when it cannot
     */
    public record Result(
            Activity activity,
            State state,
            Optional<Grade> grade,
            List<Submission.Answer> graded,
            Optional<GivenBack> returned,
            List<Submission.Answer> given,
            Map<UUID, String> names,
            Map<UUID, String> skills,
            Optional<Shown> delivery,
            Optional<Paper.Regrade> regrade,
            Optional<Instant> regradeUntil,
            boolean mayAsk) {}

    /** @throws org.viceversa.refusal.Refused {@code no-course}; {@code activity-unknown} */
    public Result run(Caller caller, UUID activity) {
        Activity of = openActivity.forWriter(caller, activity);
        Optional<Paper> paper =
                kept.papers().findOf(of.tenant(), of.id(), caller.person().id());
        Optional<Grade> grade = paper.flatMap(Paper::grade);
        Optional<GivenBack> returned = paper.flatMap(one -> one.said().returned());
        return new Result(
                of,
                paper.map(ShowResult::state).orElse(State.NONE),
                grade,
                grade.map(one -> answers(of, one.submission())).orElse(List.of()),
                returned,
                returned.map(one -> answers(of, one.submission())).orElse(List.of()),
                of.anonymous() ? Map.of() : names(of, grade, returned),
                grade.map(one -> skills(of, one)).orElse(Map.of()),
                grade.flatMap(
                        one -> news.of(of.tenant(), of.id(), caller.person().id())),
                paper.flatMap(Paper::regrade),
                grade.map(one -> one.at().plus(WINDOW)),
                paper.filter(one -> mayAsk(one, clock.instant())).isPresent());
    }

    private static State state(Paper paper) {
        if (paper.state() == MarkingState.EXCUSED) {
            return State.EXCUSED;
        }
        if (paper.said().returned().isPresent()) {
            return State.RETURNED;
        }
        if (paper.isRegradeOpen()) {
            return State.REGRADE_ASKED;
        }
        return paper.grade().isPresent() ? State.RELEASED : State.NONE;
    }

    static boolean mayAsk(Paper paper, Instant now) {
        return paper.regrade().isEmpty()
                && isOfWhatLies(paper)
                && paper.grade()
                        .filter(one -> now.isBefore(one.at().plus(WINDOW)))
                        .isPresent();
    }

    /** Not of an attempt that another one has taken the place of. */
    static boolean isOfWhatLies(Paper paper) {
        return paper.said().returned().isEmpty()
                && paper.grade()
                        .filter(grade -> paper.lying()
                                .filter(lying -> lying.submission().equals(grade.submission()))
                                .isPresent())
                        .isPresent();
    }

    private List<Submission.Answer> answers(Activity of, UUID submission) {
        return kept.submissions()
                .find(of.tenant(), submission)
                .map(Submission::answers)
                .orElse(List.of());
    }

    private Map<UUID, String> names(Activity of, Optional<Grade> grade, Optional<GivenBack> returned) {
        Set<UUID> ids = Stream.concat(grade.flatMap(Grade::by).stream(), returned.map(GivenBack::by).stream())
                .collect(Collectors.toSet());
        return kept.people().listByIds(of.tenant(), ids).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private Map<UUID, String> skills(Activity of, Grade grade) {
        Set<UUID> ids = grade.lines().stream()
                .flatMap(line -> line.skill().stream())
                .map(SkillShown::skill)
                .collect(Collectors.toSet());
        return kept.skills().listByIds(of.tenant(), ids).values().stream()
                .collect(Collectors.toMap(Skill::id, Skill::name));
    }
}
