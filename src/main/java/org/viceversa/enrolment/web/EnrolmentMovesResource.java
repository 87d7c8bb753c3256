package org.viceversa.enrolment.web;

import static org.viceversa.enrolment.web.EnrolmentResource.cycleId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.ChangeEnrolment;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;

/** {@code POST /api/cycles/{cycle}/enrolment/moves}: what the caller does with their own enrolment. */
@Path("/cycles/{cycle}/enrolment/moves")
@Produces(MediaType.APPLICATION_JSON)
public final class EnrolmentMovesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChangeEnrolment change;
    private final OwnEnrolments own;
    private final Transactions transactions;

    public EnrolmentMovesResource(
            Function<HttpServletRequest, Caller> callers,
            ChangeEnrolment change,
            OwnEnrolments own,
            Transactions transactions) {
        this.callers = callers;
        this.change = change;
        this.own = own;
        this.transactions = transactions;
    }

    /** What somebody may do with their enrolment. */
    enum Wish {
        DECLINE,
        LEAVE,
        COME_BACK,
        PAUSE,
        RESUME,
        AGREE
    }

    /**
     * @param move one of DECLINE, LEAVE, COME_BACK, PAUSE, RESUME, AGREE
     * @param from first day of a pause
     * @param to its last day
     * @param notice version of the notice to agree to
     */
    record MoveRequest(
            @Nullable String move,
            @Nullable String from,
            @Nullable String to,
            int notice) {}

    @POST
    public EnrolmentView move(
            @Context HttpServletRequest request, @PathParam("cycle") String cycle, @Nullable MoveRequest body) {
        MoveRequest given = Asked.given(body);
        Wish wish = AnswersRequest.word(Wish.class, given.move(), "move");
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            return own.view(caller, done(caller, cycleId(cycle), wish, given));
        });
    }

    private Enrolment done(Caller caller, UUID cycle, Wish wish, MoveRequest given) {
        return switch (wish) {
            case DECLINE -> change.decline(caller, cycle);
            case LEAVE -> change.leave(caller, cycle);
            case COME_BACK -> change.comeBack(caller, cycle);
            case PAUSE -> change.pause(caller, cycle, new Pause(day(given.from()), day(given.to())));
            case RESUME -> change.resume(caller, cycle);
            case AGREE -> change.agree(caller, cycle, given.notice());
        };
    }

    private static LocalDate day(@Nullable String text) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.getYear() < 2000 || day.getYear() > 2199) {
                throw new DateTimeException("far away");
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new Refused(Kind.INVALID, "pause-invalid", "A pause needs a first and a last day, as 2026-12-31.");
        }
    }
}
