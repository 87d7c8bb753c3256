package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.ConfirmStudy;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.Tuition;
import org.viceversa.web.Asked;

/** {@code /api/tuition/confirmations}: what the caller is asked to stand by, as an instructor or as a manager. */
@Path("/tuition/confirmations")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfirmationsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public ConfirmationsResource(
            Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** The soonest due first. */
    record ConfirmationsView(List<ConfirmationView> confirmations) {}

    /**
     * Nothing of the money is in it.
     *
     * @param kind what is asked: COURSE whether it was passed, PRESENTATION whether it was presented
     * @param words what was presented to whom; or what the learner wrote
     * @param grades that the policy knows, beside pass and fail
     */
    record ConfirmationView(
            UUID id,
            int version,
            Proof.Kind kind,
            String personName,
            String title,
            LocalDate starts,
            LocalDate ends,
            String words,
            Optional<LocalDate> due,
            List<String> grades) {
        static ConfirmationView of(ConfirmStudy.Line line) {
            RequestContent content = line.request().content();
            return new ConfirmationView(
                    line.request().id(),
                    line.request().version(),
                    line.kind(),
                    line.personName(),
                    content.title(),
                    content.starts(),
                    content.ends(),
                    line.words(),
                    line.request().due(),
                    line.grades());
        }
    }

    /**
     * @param confirmed whether it was so
     * @param grade for a course
     * @param words needed for a no
     */
    record ConfirmationRequest(
            @Nullable Integer version,
            @Nullable Boolean confirmed,
            @Nullable String grade,
            @Nullable String words) {}

    @GET
    public ConfirmationsView list(@Context HttpServletRequest request) {
        return transactions.call(() -> viewOf(callers.apply(request)));
    }

    /** Answers with what is still waiting. */
    @POST
    @Path("/{request}")
    public ConfirmationsView confirm(
            @Context HttpServletRequest request, @PathParam("request") String id, @Nullable ConfirmationRequest body) {
        ConfirmationRequest asked = Asked.given(body);
        UUID which = TuitionRequestsResource.idOf(id);
        int version = Said.number(asked.version());
        boolean confirmed =
                Optional.ofNullable(asked.confirmed()).orElseThrow(() -> Asked.invalid("Say whether it was so."));
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            if (confirmed) {
                tuition.confirm()
                        .confirm(caller, which, version, Asked.text(asked.grade()), Asked.text(asked.words()));
            } else {
                tuition.confirm().turnDown(caller, which, version, Asked.text(asked.words()));
            }
            return viewOf(caller);
        });
    }

    private ConfirmationsView viewOf(Caller caller) {
        return new ConfirmationsView(tuition.confirm().list(caller).stream()
                .map(ConfirmationView::of)
                .toList());
    }
}
