package org.viceversa.learningpath;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.catalogue.Catalogue;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offerings;
import org.viceversa.learningpath.LearningPath.Asked;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.PlannedStep;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.RequestFollower;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;

/** Has the step of a path go as its request for money goes, and gives what was learnt once proof was accepted. */
public final class FollowTuition implements RequestFollower {

    /** What is answered with words that matter to the step. */
    private static final Set<Act> SAID = EnumSet.of(Act.DENIED, Act.ASKED, Act.PROOF_REJECTED, Act.APPEAL_REFUSED);

    private final LearningPaths paths;
    private final Offerings offerings;
    private final FinishOffering finishOffering;
    private final Clock clock;

    public FollowTuition(LearningPaths paths, Offerings offerings, FinishOffering finishOffering, Clock clock) {
        this.paths = paths;
        this.offerings = offerings;
        this.finishOffering = finishOffering;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code offering-unknown}; for a new draft also {@code path-unknown}, {@code step-unknown}, {@code
     *     step-requested}
     */
    @Override
    public void follow(News news) {
        TuitionRequest request = news.request();
        boolean written = news.event()
                .map(RequestEvent::act)
                .filter(act -> act != Act.CHANGED)
                .isEmpty();
        if (written) {
            request.content().offering().ifPresent(id -> require(request.tenant(), id));
        }
        request.content().planned().ifPresent(place -> move(news, place));
        news.event().filter(event -> news.passed()).flatMap(RequestEvent::by).ifPresent(by -> finish(request, by));
    }

    private void require(UUID tenant, UUID offering) {
        if (offerings.find(tenant, offering).isEmpty()) {
            throw Catalogue.unknown();
        }
    }

    private void move(News news, PlannedStep place) {
        TuitionRequest request = news.request();
        Optional<LearningPath> path = paths.hold(request.tenant(), place.path())
                .filter(one -> one.owner().equals(Optional.of(request.person())));
        Optional<Step> step = path.flatMap(one -> one.steps().stream()
                .filter(each -> each.id().equals(place.step()))
                .findFirst());
        if (news.event().isEmpty()) {
            LearningPath there = path.orElseThrow(PathRules::unknown);
            Step free = step.orElseThrow(PathRules::stepUnknown);
            requireFree(free, request);
            keep(there, free, free.state(), news);
        } else if (step.flatMap(Step::asked)
                .filter(asked -> asked.request().equals(request.id()))
                .isPresent()) {
            keep(
                    path.orElseThrow(),
                    step.orElseThrow(),
                    stateOf(step.orElseThrow().state(), news),
                    news);
        }
    }

    private static void requireFree(Step step, TuitionRequest request) {
        if (!step.subject().equals(request.content().offering())) {
            throw PathRules.stepUnknown();
        }
        if (step.state().isOver()
                || step.asked().filter(asked -> !asked.isInVain()).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "step-requested",
                    "There is a request for this step already, or it is over. Open it from the path.");
        }
    }

    private void keep(LearningPath path, Step step, StepState state, News news) {
        Asked asked = asked(news, step.asked());
        paths.save(path.with(
                path.steps().stream()
                        .map(one -> one.id().equals(step.id()) ? step.with(state, Optional.of(asked)) : one)
                        .toList(),
                clock.instant()));
    }

    /** A no and a question stay with the step until the request goes on. */
    private static Asked asked(News news, Optional<Asked> before) {
        RequestState state = news.request().state();
        return news.event()
                .filter(event -> SAID.contains(event.act()))
                .map(event -> new Asked(news.request().id(), state, event.reason(), event.words()))
                .or(() -> before.filter(one -> one.state() == state
                        && one.request().equals(news.request().id())))
                .orElseGet(() -> new Asked(news.request().id(), state, Optional.empty(), ""));
    }

    /** Money that comes later moves no step; a step that somebody gave up is not planned again. */
    private static StepState stateOf(StepState before, News news) {
        boolean drafted = news.event().map(RequestEvent::from).equals(Optional.of(RequestState.DRAFT));
        return switch (news.request().state()) {
            case SUBMITTED, INFO_NEEDED, MANAGER_OK, BUDGET_OK -> StepState.REQUESTED;
            case APPROVED -> StepState.APPROVED;
            case RUNNING, PROOF_DUE, PROOF_SENT, PROOF_REJECTED -> StepState.STARTED;
            case PROOF_OK -> news.passed() ? StepState.DONE : StepState.FAILED;
            case DENIED, WITHDRAWN, LAPSED -> before.isOver() || drafted ? before : StepState.PLANNED;
            case DRAFT, PAYABLE, PAID, CLOSED, REPAY_DUE, REPAID, WAIVED -> before;
        };
    }

    private void finish(TuitionRequest request, UUID by) {
        Optional<Offering> offering = request.content().offering().flatMap(id -> offerings.find(request.tenant(), id));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate ends = request.content().ends();
        offering.ifPresent(one -> finishOffering.run(
                one,
                new FinishOffering.Finished(
                        request.tenant(),
                        request.person(),
                        by,
                        request.content().planned().map(PlannedStep::step).orElse(request.id()),
                        ends.isAfter(today) ? today : ends,
                        true,
                        "Proof accepted for the tuition request " + request.id() + ", grade " + request.grade())));
    }
}
