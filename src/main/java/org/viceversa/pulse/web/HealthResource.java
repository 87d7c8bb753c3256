package org.viceversa.pulse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Labels;
import org.viceversa.pulse.Driver;
import org.viceversa.pulse.Health;
import org.viceversa.pulse.ListHealth;
import org.viceversa.pulse.ListHealth.Overview;
import org.viceversa.pulse.ListHealth.PairHealth;

/** {@code GET /api/cycles/{cycle}/health}: which pairs need help, for those who run the programme. */
@Path("/cycles/{cycle}/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ListHealth listHealth;
    private final Transactions transactions;

    public HealthResource(
            Function<HttpServletRequest, Caller> callers, ListHealth listHealth, Transactions transactions) {
        this.callers = callers;
        this.listHealth = listHealth;
        this.transactions = transactions;
    }

    record WordsView(String mentor, String mentee, String pair) {}

    /**
     * @param state GREEN, AMBER or RED; absent while the two are pausing
     * @param drivers what is behind it, the weightiest first
     * @param since the day of the last meeting, or the one on which the two began
     * @param met whether there was a meeting yet
     * @param expected meetings that there should have been by now
     */
    record PairHealthView(
            UUID id,
            String mentorName,
            String menteeName,
            Optional<Health.State> state,
            List<Driver> drivers,
            LocalDate since,
            boolean met,
            int held,
            long expected) {
        static PairHealthView of(PairHealth one) {
            return new PairHealthView(
                    one.pairing(),
                    one.mentor(),
                    one.mentee(),
                    one.state(),
                    one.drivers(),
                    one.since(),
                    one.met(),
                    one.held(),
                    one.expected());
        }
    }

    /**
     * @param counts how many pairs are in each state; absent for fewer than five people
     * @param ownLeftOut whether the caller is one of a pair, which is not shown to them
     */
    record HealthView(
            String programmeName,
            String cycleName,
            WordsView words,
            Optional<Map<Health.State, Integer>> counts,
            boolean ownLeftOut,
            List<PairHealthView> pairs) {
        static HealthView of(Overview overview) {
            Labels labels = overview.place().programme().labels();
            return new HealthView(
                    overview.place().programme().name(),
                    overview.place().cycle().name(),
                    new WordsView(labels.mentor(), labels.mentee(), labels.pair()),
                    overview.counts(),
                    overview.ownLeftOut(),
                    overview.pairs().stream().map(PairHealthView::of).toList());
        }
    }

    @GET
    public HealthView list(@Context HttpServletRequest request, @PathParam("cycle") String cycle) {
        UUID id = PulseAsked.cycle(cycle);
        return transactions.call(() -> HealthView.of(listHealth.run(callers.apply(request), id)));
    }
}
