package org.viceversa.enrolment.web;

import static org.viceversa.enrolment.web.EnrolmentResource.cycleId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Orientation;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.TakeOrientation;
import org.viceversa.enrolment.web.FormView.CycleView;
import org.viceversa.enrolment.web.FormView.ProgrammeView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;

/** {@code /api/cycles/{cycle}/orientation}: what the caller is to read and answer before a pairing, and how far they are. */
@Path("/cycles/{cycle}/orientation")
@Produces(MediaType.APPLICATION_JSON)
public final class OrientationResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final TakeOrientation takeOrientation;
    private final OwnEnrolments own;
    private final Transactions transactions;

    public OrientationResource(
            Function<HttpServletRequest, Caller> callers,
            TakeOrientation takeOrientation,
            OwnEnrolments own,
            Transactions transactions) {
        this.callers = callers;
        this.takeOrientation = takeOrientation;
        this.own = own;
        this.transactions = transactions;
    }

    record QuestionView(String id, int choices) {}

    /** @param right questions that were answered rightly so far */
    record SideView(
            Side side,
            List<String> units,
            List<QuestionView> questions,
            List<String> read,
            List<String> right,
            boolean done) {
        static SideView of(Enrolment enrolment, Side side) {
            Orientation orientation = Orientation.of(side);
            OrientationProgress progress = enrolment.progressOf(side);
            return new SideView(
                    side,
                    orientation.units(),
                    orientation.questions().stream()
                            .map(question -> new QuestionView(question.id(), question.choices()))
                            .toList(),
                    progress.read().stream().sorted().toList(),
                    progress.right().stream().sorted().toList(),
                    progress.isDone());
        }
    }

    record OrientationView(CycleView cycle, ProgrammeView programme, EnrolmentView enrolment, List<SideView> sides) {}

    /**
     * @param read units that were read
     * @param answers by question, from 0
     */
    record ProgressRequest(
            @Nullable String side,
            @Nullable List<String> read,
            @Nullable Map<String, @Nullable Integer> answers) {}

    /** @param right by question of this request, whether the answer was right */
    record ProgressView(SideView side, Map<String, Boolean> right, EnrolmentView enrolment) {}

    @GET
    public OrientationView read(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            TakeOrientation.Begun begun = takeOrientation.begin(caller, cycleId(cycle));
            Enrolment kept = begun.enrolment();
            return new OrientationView(
                    CycleView.of(begun.place().cycle()),
                    ProgrammeView.of(begun.place().programme()),
                    own.view(kept, begun.place()),
                    kept.sides().stream()
                            .sorted()
                            .map(side -> SideView.of(kept, side))
                            .toList());
        });
    }

    @POST
    public ProgressView answer(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable ProgressRequest body) {
        ProgressRequest given = Asked.given(body);
        Side side = AnswersRequest.word(Side.class, given.side(), "side");
        Set<String> read = new HashSet<>(Optional.ofNullable(given.read()).orElse(List.of()));
        Map<String, Integer> chosen = new HashMap<>();
        if (given.answers() != null) {
            given.answers().forEach((question, choice) -> chosen.put(question, choice == null ? -1 : choice));
        }
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            TakeOrientation.Result result = takeOrientation.run(caller, cycleId(cycle), side, read, chosen);
            Map<String, Boolean> right = new HashMap<>();
            chosen.keySet()
                    .forEach(question -> right.put(question, result.right().contains(question)));
            return new ProgressView(SideView.of(result.enrolment(), side), right, own.view(caller, result.enrolment()));
        });
    }
}
