package org.viceversa.quickhelp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.people.Caller;
import org.viceversa.quickhelp.HelpDesk.Place;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes a request, and whatever becomes of it after that. */
public final class AnswerHelp {

    private final HelpDesk desk;
    private final HelpRequests requests;
    private final Enrolments enrolments;
    private final AfterHelp after;

    AnswerHelp(HelpDesk desk, HelpRequests requests, Enrolments enrolments, AfterHelp after) {
        this.desk = desk;
        this.requests = requests;
        this.enrolments = enrolments;
        this.after = after;
    }

    /**
     * The first one who takes it has it.
     *
     * @param at one of the times that were shown
     * @throws Refused {@code help-unknown}; {@code help-taken}; {@code help-over}; {@code help-time-gone}
     */
    public HelpRequest take(Caller caller, UUID id, Instant at) {
        UUID helper = caller.person().id();
        HelpRequest seen = requests.find(caller.tenant(), id).orElseThrow(AnswerHelp::unknown);
        Place own = desk.placeOf(caller.tenant(), seen.cycle(), helper).orElseThrow(AnswerHelp::unknown);
        // Of one person, one after the other: nobody is promised twice for the same time.
        enrolments.hold(caller.tenant(), List.of(own.enrolment().id()));
        HelpRequest request = requests.hold(caller.tenant(), id).orElseThrow(AnswerHelp::unknown);
        if (request.isHelpedBy(helper) && request.state() == HelpRequest.State.TAKEN) {
            return request;
        }
        List<Instant> times = desk.timesFor(request, own, List.of());
        if (times.isEmpty()) {
            throw unknown();
        }
        HelpRequest taken = request.taken(helper, at, desk.time());
        List<HelpRequest> busy = Stream.of(helper, request.asker())
                .flatMap(person -> requests.listFor(caller.tenant(), person).stream())
                .toList();
        if (!desk.timesFor(request, own, busy).contains(at)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-time-gone",
                    "This time is not free any more, for one of you. Choose another one.");
        }
        return keep(request, taken);
    }

    /** By the helper, who cannot after all. */
    public HelpRequest release(Caller caller, UUID id) {
        UUID own = caller.person().id();
        return change(caller, id, one -> one.isHelpedBy(own), one -> one.released(desk.time()));
    }

    /** By the asker. */
    public HelpRequest withdraw(Caller caller, UUID id) {
        UUID own = caller.person().id();
        return change(caller, id, one -> one.asker().equals(own), one -> one.withdrawn(desk.time()));
    }

    /** By either of the two: it took place. */
    public HelpRequest finish(Caller caller, UUID id) {
        UUID own = caller.person().id();
        return change(caller, id, one -> one.isOf(own), one -> one.done(desk.time()));
    }

    /** By the asker, for the helper alone. */
    public HelpRequest thank(Caller caller, UUID id, String words) {
        UUID own = caller.person().id();
        return change(caller, id, one -> one.asker().equals(own), one -> one.thanked(words, desk.time()));
    }

    private HelpRequest change(Caller caller, UUID id, Predicate<HelpRequest> may, UnaryOperator<HelpRequest> step) {
        HelpRequest request = requests.hold(caller.tenant(), id).filter(may).orElseThrow(AnswerHelp::unknown);
        return keep(request, step.apply(request));
    }

    private HelpRequest keep(HelpRequest before, HelpRequest changed) {
        HelpRequest kept = requests.save(changed);
        after.changed(before, kept);
        return kept;
    }

    /** What is said of a request that is not there, or not for the caller. */
    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "help-unknown", "There is no such request here, or it is not open to you any more.");
    }
}
