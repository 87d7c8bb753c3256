package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.Amounts;
import org.viceversa.tuition.ListApprovals;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.web.Asked;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.Ids;

/** {@code /api/tuition/approvals}: what waits for the caller; for L&amp;D, what waits for anybody. */
@Path("/tuition/approvals")
@Produces(MediaType.APPLICATION_JSON)
public final class ApprovalsResource {

    private static final int USUAL = 50;

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public ApprovalsResource(Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** @param next the place behind the last line; null at the end */
    record ApprovalsView(
            List<ApprovalView> lines, int total, Optional<UUID> next, Optional<DelegationView> delegation) {}

    record ApprovalView(
            UUID id,
            String title,
            String provider,
            String personName,
            String ownerName,
            TuitionRequest.Desk desk,
            RequestState state,
            long askedMinor,
            long reservedMinor,
            long payableMinor,
            String currency,
            LocalDate starts,
            Optional<LocalDate> due,
            boolean late,
            boolean appealed,
            boolean escalated) {
        static ApprovalView of(ListApprovals.Line line) {
            TuitionRequest one = line.request();
            return new ApprovalView(
                    one.id(),
                    one.content().title(),
                    one.content().provider(),
                    line.personName(),
                    line.ownerName(),
                    one.desk(),
                    one.state(),
                    one.content().asked(),
                    one.reservedMinor(),
                    one.payableMinor(),
                    line.terms().currency().getCurrencyCode(),
                    one.content().starts(),
                    one.due(),
                    line.late(),
                    one.appealed(),
                    one.escalated());
        }
    }

    record DelegationView(String name, LocalDate from, LocalDate to) {}

    /** @param key id number or e-mail of who stands in */
    record DelegationRequest(
            @Nullable String key,
            @Nullable String from,
            @Nullable String to) {}

    @GET
    public ApprovalsView list(
            @Context HttpServletRequest request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("overdue") @DefaultValue("") String overdue,
            @QueryParam("mine") @DefaultValue("") String mine,
            @QueryParam("after") @DefaultValue("") String after) {
        ListApprovals.Question question = question(search, state, overdue, mine, place(after), USUAL);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            ListApprovals.Page page = tuition.approvals().run(caller, question);
            return new ApprovalsView(
                    page.lines().stream().map(ApprovalView::of).toList(),
                    page.total(),
                    page.next(),
                    tuition.delegate()
                            .find(caller)
                            .map(one -> new DelegationView(
                                    one.name(),
                                    one.delegation().from(),
                                    one.delegation().to())));
        });
    }

    /** All that the same filter finds, as a table. */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    public Response csv(
            @Context HttpServletRequest request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("overdue") @DefaultValue("") String overdue,
            @QueryParam("mine") @DefaultValue("") String mine) {
        ListApprovals.Question question =
                question(search, state, overdue, mine, Optional.empty(), ListApprovals.MOST_AT_ONCE);
        Caller caller = transactions.call(() -> callers.apply(request));
        ListApprovals.Page first = transactions.call(() -> tuition.approvals().run(caller, question));
        return CsvDownload.answer(stream -> write(stream, caller, question, first), "tuition-requests.csv");
    }

    private void write(OutputStream stream, Caller caller, ListApprovals.Question question, ListApprovals.Page first) {
        try (CsvDownload csv = new CsvDownload(
                stream, "request", "person", "title", "provider", "state", "waits for", "due", "asked", "currency")) {
            ListApprovals.Page page = first;
            while (true) {
                page.lines().stream().map(ApprovalView::of).forEach(one -> csv.add(cells(one)));
                if (page.next().isEmpty()) {
                    return;
                }
                ListApprovals.Question next = new ListApprovals.Question(
                        question.search(),
                        question.state(),
                        question.overdue(),
                        question.mine(),
                        page.next(),
                        question.limit());
                page = transactions.call(() -> tuition.approvals().run(caller, next));
            }
        }
    }

    private static List<String> cells(ApprovalView one) {
        return List.of(
                one.id().toString(),
                one.personName(),
                one.title(),
                one.provider(),
                one.state().name(),
                one.ownerName().isEmpty() ? one.desk().name() : one.ownerName(),
                one.due().map(LocalDate::toString).orElse(""),
                Amounts.plain(one.askedMinor(), Said.currency(one.currency())),
                one.currency());
    }

    @PUT
    @Path("/delegation")
    public Response delegate(@Context HttpServletRequest request, @Nullable DelegationRequest body) {
        DelegationRequest asked = Asked.given(body);
        LocalDate from = Said.day(asked.from());
        LocalDate to = Said.day(asked.to());
        transactions.run(() -> tuition.delegate().run(callers.apply(request), Asked.text(asked.key()), from, to));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/delegation")
    public Response undelegate(@Context HttpServletRequest request) {
        transactions.run(() -> tuition.delegate().end(callers.apply(request)));
        return Response.noContent().build();
    }

    private static Optional<UUID> place(String after) {
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(Ids.of(
                        after,
                        () -> new Refused(
                                Kind.INVALID,
                                "cursor-invalid",
                                "This place in the list is unknown. Load the list again.")));
    }

    private static ListApprovals.Question question(
            String search, String state, String overdue, String mine, Optional<UUID> after, int limit) {
        return new ListApprovals.Question(
                search,
                Asked.word(RequestState.class, state),
                overdue.equals("true"),
                mine.equals("true"),
                after,
                limit);
    }
}
