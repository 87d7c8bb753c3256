package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** What time does to requests. It moves them on, lets them lapse, asks somebody else; it never approves one. */
public final class KeepRequests {

    private static final int AT_ONCE = 500;
    private static final UUID TIME = new UUID(0, 0);
    private static final Set<RequestState> TERM = EnumSet.of(RequestState.APPROVED, RequestState.RUNNING);

    private final RequestDesk desk;
    private final Chain chain;

    KeepRequests(RequestDesk desk, Chain chain) {
        this.desk = desk;
        this.chain = chain;
    }

    /** Those that may be due; each is to be run in a transaction of its own. */
    public List<TuitionRequest> list() {
        return desk.requests.listDue(desk.today(), AT_ONCE);
    }

    /** @return whether anything moved */
    public boolean run(TuitionRequest seen) {
        return desk.requests
                .hold(seen.tenant(), seen.id())
                .filter(one ->
                        one.due().filter(due -> !due.isAfter(desk.today())).isPresent())
                .map(this::move)
                .orElse(false);
    }

    private boolean move(TuitionRequest one) {
        LocalDate due = one.due().orElseThrow();
        boolean late = due.isBefore(desk.today());
        boolean overGrace = due.plusDays(TuitionRequests.GRACE_DAYS).isBefore(desk.today());
        return switch (one.state()) {
            case SUBMITTED, MANAGER_OK, PROOF_SENT -> late && escalate(one);
            case APPROVED, RUNNING -> catchUp(one) != one;
            case PROOF_DUE, PROOF_REJECTED, INFO_NEEDED -> overGrace && one.desk() == Desk.REQUESTER && lapse(one);
            case PAID -> close(one);
            default -> false;
        };
    }

    private boolean escalate(TuitionRequest one) {
        if (one.desk() == Desk.LEARNING) {
            return false;
        }
        Chain.Next next = chain.escalated(one);
        return keep(
                one,
                one.change().escalated(true).at(next.at(), next.owner(), Optional.of(chain.due(desk.termsOf(one)))),
                Act.ESCALATED);
    }

    /** What was approved is where its term is by now, though it ended before the last yes; the caller holds it. */
    TuitionRequest catchUp(TuitionRequest held) {
        TuitionRequest one = held;
        while (TERM.contains(one.state())
                && one.due().filter(due -> !due.isAfter(desk.today())).isPresent()) {
            one = one.state() == RequestState.APPROVED ? begin(one) : end(one);
        }
        return one;
    }

    private TuitionRequest begin(TuitionRequest one) {
        return kept(
                one,
                one.change()
                        .state(RequestState.RUNNING)
                        .at(
                                Desk.REQUESTER,
                                one.owner(),
                                Optional.of(one.content().ends())),
                Act.BEGAN);
    }

    private TuitionRequest end(TuitionRequest one) {
        LocalDate until = one.content().ends().plusDays(desk.termsOf(one).proofDays());
        return kept(
                one,
                one.change().state(RequestState.PROOF_DUE).at(Desk.REQUESTER, one.owner(), Optional.of(until)),
                Act.ENDED);
    }

    /** What was reserved is free again; how much it was stays with the request, for an appeal. */
    private boolean lapse(TuitionRequest one) {
        if (one.reservedMinor() > 0) {
            desk.books.release(desk.accountOf(one), one.year(), one.reservedMinor(), TIME, "lapsed");
        }
        return keep(
                one,
                one.change()
                        .state(RequestState.LAPSED)
                        .reserved(one.year(), 0)
                        .payable(one.reservedMinor(), Optional.empty())
                        .nobody(),
                Act.LAPSED);
    }

    private boolean close(TuitionRequest one) {
        return keep(one, one.change().state(RequestState.CLOSED).nobody(), Act.CLOSED);
    }

    private boolean keep(TuitionRequest one, TuitionRequest.Draft draft, Act act) {
        kept(one, draft, act);
        return true;
    }

    private TuitionRequest kept(TuitionRequest one, TuitionRequest.Draft draft, Act act) {
        return desk.keep(one, draft, Optional.empty(), act, Optional.empty(), "");
    }
}
