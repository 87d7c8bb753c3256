package org.viceversa.learningpath.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viceversa.learningpath.Recommend;
import org.viceversa.learningpath.Recommendation;
import org.viceversa.learningpath.Recommendation.State;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/me/recommendations}: what partners advise the caller, and what the caller advises them. */
@Path("/me/recommendations")
@Produces(MediaType.APPLICATION_JSON)
public final class RecommendationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Recommend recommend;
    private final People people;
    private final Transactions transactions;

    public RecommendationsResource(
            Function<HttpServletRequest, Caller> callers,
            Recommend recommend,
            People people,
            Transactions transactions) {
        this.callers = callers;
        this.recommend = recommend;
        this.people = people;
        this.transactions = transactions;
    }

    /** @param mine whether the caller gave it */
    record RecommendationView(
            UUID id,
            UUID pairing,
            boolean mine,
            String name,
            Optional<UUID> offering,
            String title,
            String certificate,
            String why,
            State state,
            String reason,
            int version,
            Instant at) {
        static RecommendationView of(Recommendation one, UUID me, Map<UUID, Person> people) {
            boolean mine = one.from().equals(me);
            return new RecommendationView(
                    one.id(),
                    one.pairing(),
                    mine,
                    Optional.ofNullable(people.get(mine ? one.to() : one.from()))
                            .map(Person::name)
                            .orElse(""),
                    one.offering(),
                    one.title(),
                    one.certificate(),
                    one.why(),
                    one.state(),
                    one.reason(),
                    one.version(),
                    one.at());
        }
    }

    record RecommendationsView(List<RecommendationView> recommendations) {}

    /** @param pairing with whom */
    record AdviceRequest(
            @Nullable String pairing,
            @Nullable String offering,
            @Nullable String title,
            @Nullable String holding,
            @Nullable String certificate,
            @Nullable String why) {}

    record AnswerRequest(
            @Nullable String state,
            @Nullable String reason,
            @Nullable Integer version) {}

    @GET
    public RecommendationsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            List<Recommendation> all = recommend.list(caller);
            Map<UUID, Person> named = people.listByIds(
                    caller.tenant(),
                    all.stream()
                            .flatMap(one -> Stream.of(one.from(), one.to()))
                            .distinct()
                            .toList());
            return new RecommendationsView(all.stream()
                    .map(one -> RecommendationView.of(one, caller.person().id(), named))
                    .toList());
        });
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Nullable AdviceRequest wish) {
        RecommendationView added = transactions.call(() -> {
            AdviceRequest given = Asked.given(wish);
            Caller caller = callers.apply(request);
            Recommend.Advice advice = new Recommend.Advice(
                    PathWords.findId(given.offering()),
                    Asked.text(given.title()),
                    PathWords.findId(given.holding()),
                    Asked.text(given.certificate()),
                    Asked.text(given.why()));
            return view(caller, recommend.run(caller, PathWords.id(given.pairing()), advice));
        });
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @PUT
    @Path("/{id}")
    public RecommendationView answer(
            @Context HttpServletRequest request, @PathParam("id") String id, @Nullable AnswerRequest wish) {
        return transactions.call(() -> {
            AnswerRequest given = Asked.given(wish);
            Caller caller = callers.apply(request);
            State to = PathWords.word(State.class, given.state());
            int version = Asked.number(given.version(), "version");
            UUID which = Ids.of(id, Recommend::unknown);
            return view(caller, recommend.answer(caller, which, version, to, Asked.text(given.reason())));
        });
    }

    private RecommendationView view(Caller caller, Recommendation one) {
        Map<UUID, Person> named = people.listByIds(caller.tenant(), List.of(one.from(), one.to()));
        return RecommendationView.of(one, caller.person().id(), named);
    }
}
