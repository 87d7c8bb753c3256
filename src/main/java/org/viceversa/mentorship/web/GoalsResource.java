package org.viceversa.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentorship.AssessGoal;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.GoalDraft;
import org.viceversa.mentorship.KeepGoals;
import org.viceversa.mentorship.ShowGoals;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/mentorships/{pairing}/goals}: what two people want to reach. Each answer is all of them. */
@Path("/mentorships/{pairing}/goals")
@Produces(MediaType.APPLICATION_JSON)
public final class GoalsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Uses uses;
    private final Transactions transactions;

    public GoalsResource(Function<HttpServletRequest, Caller> callers, Uses uses, Transactions transactions) {
        this.callers = callers;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** What can be done with goals. */
    public record Uses(ShowGoals showGoals, KeepGoals keepGoals, AssessGoal assessGoal) {}

    /**
     * @param version that the window knows
     * @param state OPEN, MET, PARTLY or DROPPED
     */
    record GoalStateRequest(int version, @Nullable String state) {}

    /**
     * @param version of the goal that the window knows
     * @param title of its twin
     * @param evidence how one will see it; may be left out
     */
    record TwinRequest(
            int version, @Nullable String title, @Nullable String evidence) {}

    /**
     * @param level from 0 to 5
     * @param note may be left out
     */
    record LevelRequest(int level, @Nullable String note) {}

    @GET
    public GoalsView list(@Context HttpServletRequest request, @PathParam("pairing") String pairing) {
        return answer(request, pairing, (caller, id) -> {});
    }

    @POST
    public GoalsView add(
            @Context HttpServletRequest request, @PathParam("pairing") String pairing, @Nullable GoalRequest body) {
        GoalDraft draft = Asked.given(body).draft();
        return answer(request, pairing, (caller, id) -> uses.keepGoals().add(caller, id, draft));
    }

    @PUT
    @Path("/{goal}")
    public GoalsView change(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("goal") String goal,
            @Nullable GoalRequest body) {
        GoalRequest given = Asked.given(body);
        GoalDraft draft = given.draft();
        UUID goalId = MentorshipAsked.goal(goal);
        return answer(
                request, pairing, (caller, id) -> uses.keepGoals().change(caller, id, goalId, given.version(), draft));
    }

    @PUT
    @Path("/{goal}/state")
    public GoalsView settle(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("goal") String goal,
            @Nullable GoalStateRequest body) {
        GoalStateRequest given = Asked.given(body);
        State state = MentorshipAsked.word(State.class, given.state());
        UUID goalId = MentorshipAsked.goal(goal);
        return answer(
                request, pairing, (caller, id) -> uses.keepGoals().settle(caller, id, goalId, given.version(), state));
    }

    /** The goal that says when something is appropriate, for the one that says how it is done. */
    @POST
    @Path("/{goal}/twin")
    public GoalsView addTwin(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("goal") String goal,
            @Nullable TwinRequest body) {
        TwinRequest given = Asked.given(body);
        UUID goalId = MentorshipAsked.goal(goal);
        String title = Asked.text(given.title());
        String evidence = Asked.text(given.evidence());
        return answer(
                request,
                pairing,
                (caller, id) -> uses.keepGoals().addTwin(caller, id, goalId, given.version(), title, evidence));
    }

    /** How well the learner can do it by now, as the caller sees it. */
    @POST
    @Path("/{goal}/assessments")
    public GoalsView assess(
            @Context HttpServletRequest request,
            @PathParam("pairing") String pairing,
            @PathParam("goal") String goal,
            @Nullable LevelRequest body) {
        LevelRequest given = Asked.given(body);
        UUID goalId = MentorshipAsked.goal(goal);
        String note = Asked.text(given.note());
        return answer(request, pairing, (caller, id) -> uses.assessGoal().run(caller, id, goalId, given.level(), note));
    }

    private GoalsView answer(HttpServletRequest request, String pairing, BiConsumer<Caller, UUID> work) {
        UUID id = MentorshipAsked.pairing(pairing);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return GoalsView.of(uses.showGoals().run(caller, id));
        });
    }
}
