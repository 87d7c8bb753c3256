package org.viceversa.tuition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.tuition.ApplyForTuition;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.web.Asked;

/** {@code /api/me/tuition}: what the employer pays for the caller, and their own requests. */
@Path("/me/tuition")
@Produces(MediaType.APPLICATION_JSON)
public final class MyTuitionResource {

    /** One more than is taken, so that a file that is too large is told from one that is not. */
    private static final int MOST_BYTES = 5_000_001;

    private final Function<HttpServletRequest, Caller> callers;
    private final Tuition tuition;
    private final Transactions transactions;

    public MyTuitionResource(Function<HttpServletRequest, Caller> callers, Tuition tuition, Transactions transactions) {
        this.callers = callers;
        this.tuition = tuition;
        this.transactions = transactions;
    }

    /** @param until the last day on which accepted proof still counts in the year; null where nothing changes it */
    record PreviewView(
            UUID policy,
            String policyName,
            int policyVersion,
            String currency,
            OutcomeView outcome,
            int year,
            Optional<LocalDate> until,
            Optional<RetentionAgreementView.Terms> agreement,
            LocalDate applyFrom,
            LocalDate applyUntil) {
        static PreviewView of(ApplyForTuition.Preview one) {
            return new PreviewView(
                    one.policy().id(),
                    one.policy().name(),
                    one.policy().version(),
                    one.policy().terms().currency().getCurrencyCode(),
                    OutcomeView.of(one.outcome()),
                    one.forecast().year(),
                    one.forecast().until(),
                    one.policy().terms().agreement().map(RetentionAgreementView.Terms::of),
                    one.from(),
                    one.until());
        }
    }

    enum Step {
        SEND,
        ANSWER,
        WITHDRAW,
        APPEAL,
        PRESENT,
        ASK_INSTRUCTOR
    }

    /**
     * @param grade for a presentation: as the school gave it, or pass
     * @param policyVersion to send: whose agreement to pay back was read and agreed to; left out where there is none
     */
    record OwnStepRequest(
            @Nullable Integer version,
            @Nullable String step,
            @Nullable String words,
            @Nullable String grade,
            @Nullable Integer policyVersion) {}

    @GET
    public TuitionView read(@Context HttpServletRequest request) {
        return transactions.call(() -> TuitionView.of(tuition.show().overview(callers.apply(request))));
    }

    @POST
    @Path("/preview")
    public PreviewView preview(@Context HttpServletRequest request, @Nullable ApplicationRequest body) {
        ApplicationRequest asked = Asked.given(body);
        RequestContent content = asked.content();
        Optional<UUID> policy = asked.policyId();
        return transactions.call(
                () -> PreviewView.of(tuition.apply().preview(callers.apply(request), policy, content)));
    }

    @POST
    @Path("/requests")
    public Response draft(@Context HttpServletRequest request, @Nullable ApplicationRequest body) {
        ApplicationRequest asked = Asked.given(body);
        RequestContent content = asked.content();
        Optional<UUID> policy = asked.policyId();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            TuitionRequest kept = tuition.apply().draft(caller, policy, content);
            return Response.status(Response.Status.CREATED)
                    .entity(RequestDetailView.of(tuition.show().detail(caller, kept.id())))
                    .build();
        });
    }

    @PUT
    @Path("/requests/{request}")
    public RequestDetailView change(
            @Context HttpServletRequest request, @PathParam("request") String id, @Nullable ApplicationRequest body) {
        ApplicationRequest asked = Asked.given(body);
        RequestContent content = asked.content();
        return act(
                request,
                id,
                (caller, one) -> tuition.apply().change(caller, one, Said.number(asked.version()), content));
    }

    @POST
    @Path("/requests/{request}/step")
    public RequestDetailView step(
            @Context HttpServletRequest request, @PathParam("request") String id, @Nullable OwnStepRequest body) {
        OwnStepRequest asked = Asked.given(body);
        int version = Said.number(asked.version());
        String words = Asked.text(asked.words());
        Step step = Asked.word(Step.class, asked.step()).orElseThrow(() -> Asked.invalid("Say what is to be done."));
        return act(request, id, (caller, one) -> {
            switch (step) {
                case SEND -> tuition.apply().send(caller, one, agreed(caller, one, version, asked.policyVersion()));
                case ANSWER -> tuition.apply().answer(caller, one, version, words);
                case WITHDRAW -> tuition.apply().withdraw(caller, one, version);
                case APPEAL -> tuition.apply().appeal(caller, one, version, words);
                case PRESENT ->
                    tuition.prove().sendPresentation(caller, one, version, words, Asked.text(asked.grade()));
                case ASK_INSTRUCTOR -> tuition.prove().askInstructor(caller, one, version, words);
            }
        });
    }

    /** Agreed to and sent at once, or neither. */
    private int agreed(Caller caller, UUID request, int version, @Nullable Integer policyVersion) {
        return policyVersion == null
                ? version
                : tuition.repayment()
                        .agree(caller, request, version, policyVersion)
                        .version();
    }

    /** The file as it is; what it is says its content. */
    @POST
    @Path("/requests/{request}/proof")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public RequestDetailView prove(
            @Context HttpServletRequest request,
            @PathParam("request") String id,
            @QueryParam("version") @DefaultValue("") String version,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("grade") @DefaultValue("") String grade,
            InputStream body) {
        int last = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        byte[] content = bytes(body);
        return act(request, id, (caller, one) -> tuition.prove().sendFile(caller, one, last, name, content, grade));
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestDetailView act(HttpServletRequest request, String which, BiConsumer<Caller, UUID> work) {
        UUID id = TuitionRequestsResource.idOf(which);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return RequestDetailView.of(tuition.show().detail(caller, id));
        });
    }
}
