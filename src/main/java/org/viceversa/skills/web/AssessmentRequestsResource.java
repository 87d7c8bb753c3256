package org.viceversa.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AskForAssessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.AssessmentRequest;
import org.viceversa.skills.AssessmentRequest.State;
import org.viceversa.skills.FindColleagues;
import org.viceversa.skills.GiveAssessment;
import org.viceversa.skills.ListAssessmentRequests;
import org.viceversa.skills.ListAssessmentRequests.Asked;
import org.viceversa.skills.ListAssessmentRequests.Overview;
import org.viceversa.skills.web.MySkillsView.EvidenceView;
import org.viceversa.web.Ids;

/** {@code /api/assessment-requests}: whom the caller asked to assess them, and who asked the caller. */
@Path("/assessment-requests")
@Produces(MediaType.APPLICATION_JSON)
public final class AssessmentRequestsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Uses uses;
    private final Transactions transactions;

    public AssessmentRequestsResource(
            Function<HttpServletRequest, Caller> callers, Uses uses, Transactions transactions) {
        this.callers = callers;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** What this resource asks for. */
    public record Uses(
            ListAssessmentRequests listAssessmentRequests,
            AskForAssessment askForAssessment,
            GiveAssessment giveAssessment,
            FindColleagues findColleagues) {}

    record RequestsView(List<ToMeView> toMe, List<FromMeView> fromMe) {}

    /** @param myReason why I declined, for me alone */
    record ToMeView(
            UUID id,
            UUID askerId,
            String asker,
            Optional<SkillView> skill,
            Source askedAs,
            String message,
            State state,
            String myReason,
            Instant askedAt,
            List<EvidenceView> evidence) {
        static ToMeView of(Asked asked, Overview overview) {
            AssessmentRequest request = asked.request();
            return new ToMeView(
                    request.id(),
                    request.asker(),
                    overview.nameOf(request.asker()),
                    Optional.ofNullable(overview.skills().get(request.skill())).map(SkillView::of),
                    request.source(),
                    request.message(),
                    request.state(),
                    request.reason(),
                    request.askedAt(),
                    asked.evidence().stream().map(EvidenceView::of).toList());
        }
    }

    /** Without the reason of one who declined. */
    record FromMeView(UUID id, UUID askedId, String asked, UUID skillId, String skill, State state, Instant askedAt) {
        static FromMeView of(AssessmentRequest request, Overview overview) {
            return new FromMeView(
                    request.id(),
                    request.asked(),
                    overview.nameOf(request.asked()),
                    request.skill(),
                    Optional.ofNullable(overview.skills().get(request.skill()))
                            .map(skill -> skill.name())
                            .orElse(""),
                    request.state(),
                    request.askedAt());
        }
    }

    record ColleagueView(UUID personId, String name) {
        static ColleagueView of(Person person) {
            return new ColleagueView(person.id(), person.name());
        }
    }

    record ColleaguesView(List<ColleagueView> colleagues, Optional<ColleagueView> manager) {}

    record AskRequest(
            @Nullable String skillId,
            @Nullable String personId,
            @Nullable String message) {}

    /** @param state GIVEN, DECLINED or WITHDRAWN */
    record AnswerRequest(
            @Nullable String state,
            @Nullable Integer level,
            @Nullable String words) {}

    @GET
    public RequestsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> {
            Overview overview = uses.listAssessmentRequests().run(callers.apply(request));
            return new RequestsView(
                    overview.toMe().stream()
                            .map(asked -> ToMeView.of(asked, overview))
                            .toList(),
                    overview.fromMe().stream()
                            .map(one -> FromMeView.of(one, overview))
                            .toList());
        });
    }

    @GET
    @Path("/colleagues")
    public ColleaguesView colleagues(
            @Context HttpServletRequest request, @QueryParam("search") @DefaultValue("") String search) {
        return transactions.call(() -> {
            FindColleagues.Found found = uses.findColleagues().run(callers.apply(request), search);
            return new ColleaguesView(
                    found.colleagues().stream().map(ColleagueView::of).toList(),
                    found.manager().map(ColleagueView::of));
        });
    }

    @POST
    public Response ask(@Context HttpServletRequest request, @Nullable AskRequest wish) {
        AskRequest given = wish == null ? new AskRequest(null, null, null) : wish;
        transactions.run(() -> uses.askForAssessment()
                .run(
                        callers.apply(request),
                        Words.skillId(given.skillId()),
                        Ids.of(Words.text(given.personId()), AssessmentRequestsResource::colleagueUnknown),
                        Words.text(given.message())));
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}")
    public Response answer(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable AnswerRequest answer) {
        AnswerRequest given = answer == null ? new AnswerRequest(null, null, null) : answer;
        transactions.run(() -> {
            State state = Words.value(State.class, given.state());
            int level = state == State.GIVEN ? Words.number(given.level(), "level") : 0;
            uses.giveAssessment()
                    .run(
                            callers.apply(request),
                            Ids.of(id, AssessmentRequestsResource::requestUnknown),
                            new GiveAssessment.Answer(state, level, Words.text(given.words())));
        });
        return Response.noContent().build();
    }

    private static Refused colleagueUnknown() {
        return new Refused(
                Kind.NOT_FOUND, "colleague-unknown", "There is no such person among those whom you can ask here.");
    }

    private static Refused requestUnknown() {
        return new Refused(Kind.NOT_FOUND, "request-unknown", "There is no such request to you or of yours.");
    }
}
