package org.viceversa.quickhelp.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.quickhelp.AnswerHelp;
import org.viceversa.quickhelp.AskForHelp;
import org.viceversa.quickhelp.QuickHelp;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** {@code /api/me/help}: ask a junior, or be the one who helps. Each answer is the whole page anew. */
@Path("/me/help")
@Produces(MediaType.APPLICATION_JSON)
public final class HelpResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final QuickHelp help;
    private final Transactions transactions;

    public HelpResource(Function<HttpServletRequest, Caller> callers, QuickHelp help, Transactions transactions) {
        this.callers = callers;
        this.help = help;
        this.transactions = transactions;
    }

    /**
     * @param times up to three, such as 2026-12-01T09:30, by the clock of the zone; none for any free time
     * @param zone such as Europe/Zurich; left out for the zone that was given at enrolment
     */
    record HelpRequestRequest(
            @Nullable String cycle,
            @Nullable String skill,
            @Nullable String words,
            @Nullable List<String> times,
            @Nullable String zone) {
        AskForHelp.Question question() {
            return new AskForHelp.Question(
                    idOf(cycle, FindCycle::unknown),
                    idOf(skill, () -> new Refused(Kind.NOT_FOUND, "skill-unknown", "There is no such skill here.")),
                    text(words),
                    times == null
                            ? List.of()
                            : times.stream().map(HelpResource::time).toList(),
                    text(zone).isEmpty() ? Optional.empty() : Optional.of(zoneOf(text(zone))));
        }
    }

    /** @param at one of the times that were shown */
    record TakingRequest(@Nullable String at) {}

    record HelpThanksRequest(@Nullable String text) {}

    @GET
    public HelpView read(@Context HttpServletRequest request) {
        return transactions.call(() -> HelpView.of(help.show().board(callers.apply(request))));
    }

    @POST
    public Response ask(@Context HttpServletRequest request, @Nullable HelpRequestRequest body) {
        AskForHelp.Question question = Asked.given(body).question();
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            help.ask().run(caller, question);
            return Response.status(Response.Status.CREATED)
                    .entity(HelpView.of(help.show().board(caller)))
                    .build();
        });
    }

    @POST
    @Path("/{request}/taking")
    public HelpView take(
            @Context HttpServletRequest request, @PathParam("request") String which, @Nullable TakingRequest body) {
        Instant at = instant(Asked.given(body).at());
        return step(request, which, (caller, id) -> help.answer().take(caller, id, at));
    }

    @POST
    @Path("/{request}/release")
    public HelpView release(@Context HttpServletRequest request, @PathParam("request") String which) {
        return step(request, which, help.answer()::release);
    }

    @POST
    @Path("/{request}/withdrawal")
    public HelpView withdraw(@Context HttpServletRequest request, @PathParam("request") String which) {
        return step(request, which, help.answer()::withdraw);
    }

    @POST
    @Path("/{request}/done")
    public HelpView finish(@Context HttpServletRequest request, @PathParam("request") String which) {
        return step(request, which, help.answer()::finish);
    }

    @POST
    @Path("/{request}/thanks")
    public HelpView thank(
            @Context HttpServletRequest request, @PathParam("request") String which, @Nullable HelpThanksRequest body) {
        String words = text(Asked.given(body).text());
        return step(request, which, (caller, id) -> help.answer().thank(caller, id, words));
    }

    private HelpView step(HttpServletRequest request, String which, BiConsumer<Caller, UUID> work) {
        UUID id = Ids.of(which, AnswerHelp::unknown);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            work.accept(caller, id);
            return HelpView.of(help.show().board(caller));
        });
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static UUID idOf(@Nullable String text, Supplier<Refused> unknown) {
        return Ids.of(text(text), unknown);
    }

    private static LocalDateTime time(@Nullable String text) {
        try {
            return LocalDateTime.parse(text(text));
        } catch (DateTimeException none) {
            throw new Refused(
                    Kind.INVALID, "help-times-invalid", "A time is written as 2026-12-01T09:30. Choose day and hour.");
        }
    }

    private static Instant instant(@Nullable String text) {
        try {
            return Instant.parse(text(text));
        } catch (DateTimeException none) {
            throw new Refused(Kind.INVALID, "help-times-invalid", "Choose one of the times that are shown.");
        }
    }

    private static ZoneId zoneOf(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException none) {
            throw new Refused(
                    Kind.INVALID, "zone-unknown", "This time zone is not known. Choose one such as Europe/Zurich.");
        }
    }
}
