package org.viceversa.pairing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.pairing.ListPairings;
import org.viceversa.pairing.ListPairings.Overview;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.web.PairingsView.PairView;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;

/** {@code /api/cycles/{cycle}/pairings}: all pairings of a cycle, for those who run the programme. */
@Path("/cycles/{cycle}/pairings")
public final class PairingsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListPairings listPairings;
    private final Transactions transactions;

    public PairingsResource(
            Function<HttpServletRequest, Caller> callers, ListPairings listPairings, Transactions transactions) {
        this.callers = callers;
        this.listPairings = listPairings;
        this.transactions = transactions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PairingsView list(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("state") List<String> state,
            @QueryParam("after") @DefaultValue("0") String after) {
        int from = Asked.place(after);
        return PairingsView.of(found(request, cycle, search, state), from);
    }

    /** All that the same filter finds, as a table. */
    @GET
    @Path("/csv")
    public Response csv(
            @Context HttpServletRequest request,
            @PathParam("cycle") String cycle,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("state") List<String> state) {
        Overview overview = found(request, cycle, search, state);
        StreamingOutput output = stream -> {
            try (CsvDownload csv = new CsvDownload(
                    stream,
                    overview.place().programme().labels().mentor(),
                    overview.place().programme().labels().mentee(),
                    "state",
                    "waits for",
                    "until",
                    "points",
                    "chosen",
                    "since")) {
                overview.found().stream().map(PairView::of).forEach(one -> csv.add(cells(one)));
            }
        };
        return CsvDownload.answer(output, "pairings.csv");
    }

    private static List<String> cells(PairView one) {
        return List.of(
                one.mentorName(),
                one.menteeName(),
                one.state().name(),
                one.waitsFor().map(Enum::name).orElse(""),
                one.on().map(LocalDate::toString).orElse(""),
                one.points().map(String::valueOf).orElse(""),
                one.chosen() ? "yes" : "no",
                one.since().toString());
    }

    private Overview found(HttpServletRequest request, String cycle, String search, List<String> states) {
        UUID id = PairingAsked.cycle(cycle);
        Set<State> wanted = EnumSet.noneOf(State.class);
        states.forEach(word -> Asked.word(State.class, word).ifPresent(wanted::add));
        return transactions.call(() -> listPairings.run(callers.apply(request), id, search, wanted));
    }
}
