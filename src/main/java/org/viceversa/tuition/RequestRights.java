package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Who may see a request, and who decides about it. */
final class RequestRights {

    /** Whoever did these need not know what it costs. */
    private static final Set<Act> OF_CONFIRMERS = EnumSet.of(Act.PROOF_CONFIRMED, Act.PROOF_REJECTED);

    private final TuitionRequests requests;
    private final Delegations delegations;
    private final Supplier<LocalDate> today;

    RequestRights(TuitionRequests requests, Delegations delegations, Supplier<LocalDate> today) {
        this.requests = requests;
        this.delegations = delegations;
        this.today = today;
    }

    /** The caller, and all whose place they take today. */
    Set<UUID> actsFor(Caller caller) {
        Set<UUID> all = new HashSet<>(
                delegations.listDelegators(caller.tenant(), caller.person().id(), today.get()));
        all.add(caller.person().id());
        return all;
    }

    /** A draft is its owner's alone. */
    boolean maySee(Caller caller, TuitionRequest one) {
        if (one.isOf(caller.person().id())) {
            return true;
        }
        return one.state() != RequestState.DRAFT && seesOthers(caller, one);
    }

    private boolean seesOthers(Caller caller, TuitionRequest one) {
        return caller.is(ToolRole.PROGRAMME_MANAGER)
                || one.owner().filter(actsFor(caller)::contains).isPresent()
                || requests.listEvents(caller.tenant(), one.id()).stream()
                        .filter(event -> !OF_CONFIRMERS.contains(event.act()))
                        .anyMatch(event ->
                                event.by().equals(Optional.of(caller.person().id())));
    }

    /** Nobody decides about what is their own. */
    boolean mayDecide(Caller caller, TuitionRequest one) {
        if (one.isOf(caller.person().id())) {
            return false;
        }
        return one.desk() == Desk.LEARNING
                ? caller.is(ToolRole.PROGRAMME_MANAGER)
                : one.owner().filter(actsFor(caller)::contains).isPresent();
    }

    void requireDecider(Caller caller, TuitionRequest one) {
        if (!mayDecide(caller, one)) {
            throw notYours();
        }
    }

    static Refused notYours() {
        return new Refused(
                Kind.FORBIDDEN,
                "decision-not-yours",
                "This waits for somebody else, or is your own request. Nothing was changed.");
    }
}
