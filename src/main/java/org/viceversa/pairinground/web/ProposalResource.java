package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.EditProposal;
import org.viceversa.pairinground.ShowPairingRound;
import org.viceversa.pairinground.ShowPairingRound.FacedPair;
import org.viceversa.pairinground.ShowPairingRound.Listed;
import org.viceversa.pairinground.ShowPairingRound.Order;
import org.viceversa.pairinground.ShowPairingRound.PairFilter;
import org.viceversa.pairinground.Unplaced;
import org.viceversa.pairinground.web.PairsView.UnplacedView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Labels;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.Rule;
import org.viceversa.web.Asked;

/** {@code /api/pairing-rounds/{round}/pairs} and what stands beside it: a round's proposal, and changes by hand. */
@Path("/pairing-rounds/{round}")
public final class ProposalResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ShowPairingRound show;
    private final EditProposal edit;
    private final Transactions transactions;

    public ProposalResource(
            Function<HttpServletRequest, Caller> callers,
            ShowPairingRound show,
            EditProposal edit,
            Transactions transactions) {
        this.callers = callers;
        this.show = show;
        this.edit = edit;
        this.transactions = transactions;
    }

    /**
     * @param locked true, false, or empty for both
     * @param below points of 100
     * @param order BEST_FIRST, WORST_FIRST, BY_MENTOR or BY_MENTEE
     */
    record Filter(String search, String locked, String byHand, String below, String order) {

        Filter(
                @QueryParam("search") @DefaultValue("") String search,
                @QueryParam("locked") @DefaultValue("") String locked,
                @QueryParam("byHand") @DefaultValue("") String byHand,
                @QueryParam("below") @DefaultValue("") String below,
                @QueryParam("order") @DefaultValue("") String order) {
            this.search = search;
            this.locked = locked;
            this.byHand = byHand;
            this.below = below;
            this.order = order;
        }

        PairFilter wanted() {
            return new PairFilter(
                    search,
                    RoundAsked.flag(locked),
                    RoundAsked.flag(byHand),
                    RoundAsked.points(below),
                    Asked.word(Order.class, order).orElse(Order.BEST_FIRST));
        }
    }

    @GET
    @Path("/pairs")
    @Produces(MediaType.APPLICATION_JSON)
    public PairsView pairs(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @BeanParam Filter filter,
            @QueryParam("after") @DefaultValue("0") String after) {
        int from = Asked.place(after);
        return PairsView.of(found(request, round, filter), from);
    }

    /** All that the same filter finds, as a table. */
    @GET
    @Path("/pairs/csv")
    public Response csv(
            @Context HttpServletRequest request, @PathParam("round") String round, @BeanParam Filter filter) {
        Listed<FacedPair> listed = found(request, round, filter);
        Labels labels = listed.found().place().programme().labels();
        return RoundAsked.csv(
                "round-" + listed.found().round().number() + ".csv",
                List.of(
                        labels.mentor(),
                        "department",
                        "site",
                        labels.mentee(),
                        "department",
                        "site",
                        "points",
                        "teaches",
                        "gives back",
                        "both ways",
                        "time",
                        "language",
                        "difference",
                        "preference",
                        "locked",
                        "by hand",
                        "rules put aside",
                        "reason"),
                listed.all(),
                ProposalResource::cells);
    }

    private static List<String> cells(FacedPair one) {
        PairingScore score = one.pair().score();
        return List.of(
                one.mentor().name(),
                one.mentor().department(),
                one.mentor().site(),
                one.mentee().name(),
                one.mentee().department(),
                one.mentee().site(),
                String.valueOf(RoundAsked.points(score.total())),
                String.valueOf(RoundAsked.points(score.teach())),
                String.valueOf(RoundAsked.points(score.give())),
                String.valueOf(RoundAsked.points(score.exchange())),
                String.valueOf(RoundAsked.points(score.availability())),
                String.valueOf(RoundAsked.points(score.language())),
                String.valueOf(RoundAsked.points(score.difference())),
                String.valueOf(RoundAsked.points(score.preference())),
                one.pair().locked() ? "yes" : "no",
                one.pair().byHand() ? "yes" : "no",
                one.pair().broken().stream().map(Rule::code).sorted().collect(Collectors.joining(", ")),
                one.pair().reason());
    }

    private Listed<FacedPair> found(HttpServletRequest request, String round, Filter filter) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> show.pairs(callers.apply(request), id, filter.wanted()));
    }

    /**
     * @param side MENTOR, MENTEE, or empty for both
     * @param reason one of those of the answer, or empty for all
     */
    @GET
    @Path("/unplaced")
    @Produces(MediaType.APPLICATION_JSON)
    public UnplacedView unplaced(
            @Context HttpServletRequest request,
            @PathParam("round") String round,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("side") @DefaultValue("") String side,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("after") @DefaultValue("0") String after) {
        UUID id = RoundAsked.round(round);
        int from = Asked.place(after);
        Optional<Side> wantedSide = Asked.word(Side.class, side);
        Optional<Unplaced.Reason> wantedReason = Asked.word(Unplaced.Reason.class, reason);
        return UnplacedView.of(
                transactions.call(() -> show.unplaced(callers.apply(request), id, search, wantedSide, wantedReason)),
                from);
    }

    /** Changes the proposal by hand; the answer says what that does to it, and how it is undone. */
    @POST
    @Path("/edits")
    @Produces(MediaType.APPLICATION_JSON)
    public EditedView edit(
            @Context HttpServletRequest request, @PathParam("round") String round, @Nullable EditRequest body) {
        UUID id = RoundAsked.round(round);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            EditRequest wish = Asked.given(body);
            EditProposal.Edited edited = edit.run(caller, id, RoundAsked.version(wish.version()), wish.toEdit());
            return EditedView.of(edited, show.facesOf(caller, edited));
        });
    }
}
