package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Who says yes after whom: the manager of the employee's record, the budget's owner, L&amp;D; never the requester. */
final class Chain {

    private final RequestDesk desk;

    Chain(RequestDesk desk) {
        this.desk = desk;
    }

    /** Where a request waits next. */
    record Next(RequestState state, Desk at, Optional<UUID> owner) {}

    Next first(TuitionRequest one, PolicyTerms terms) {
        return managerOf(one, one.person())
                .map(manager -> new Next(RequestState.SUBMITTED, Desk.MANAGER, Optional.of(manager)))
                .orElseGet(() -> afterManager(one, terms, Optional.empty()));
    }

    /** @param by who said yes just now; asked once, though they may stand in the chain twice */
    Next after(TuitionRequest one, PolicyTerms terms, UUID by) {
        return one.state() == RequestState.SUBMITTED ? afterManager(one, terms, Optional.of(by)) : learning();
    }

    private Next afterManager(TuitionRequest one, PolicyTerms terms, Optional<UUID> by) {
        return budgetOwnerOf(one, terms)
                .filter(owner -> !by.equals(Optional.of(owner)))
                .map(owner -> new Next(RequestState.MANAGER_OK, Desk.BUDGET_OWNER, Optional.of(owner)))
                .orElseGet(Chain::learning);
    }

    private static Next learning() {
        return new Next(RequestState.BUDGET_OK, Desk.LEARNING, Optional.empty());
    }

    /** Where a request that was asked about goes back to. */
    Next again(TuitionRequest one, PolicyTerms terms, RequestState state) {
        if (one.escalated()) {
            return new Next(state, Desk.LEARNING, Optional.empty());
        }
        return switch (state) {
            case SUBMITTED -> first(one, terms);
            case MANAGER_OK -> afterManager(one, terms, Optional.empty());
            default -> learning();
        };
    }

    /** Whom an overdue step goes to: the manager's manager once, then L&amp;D. It is never decided by itself. */
    Next escalated(TuitionRequest one) {
        Optional<UUID> above = one.state() == RequestState.SUBMITTED && !one.escalated()
                ? one.owner().flatMap(manager -> managerOf(one, manager))
                : Optional.empty();
        return above.map(owner -> new Next(one.state(), Desk.MANAGER, Optional.of(owner)))
                .orElse(new Next(one.state(), Desk.LEARNING, Optional.empty()));
    }

    /** Who says whether something was presented; empty where nobody has a manager. */
    Optional<Next> confirmer(TuitionRequest one) {
        return managerOf(one, one.person())
                .map(manager -> new Next(RequestState.PROOF_SENT, Desk.MANAGER, Optional.of(manager)));
    }

    private Optional<UUID> managerOf(TuitionRequest one, UUID person) {
        return desk.findRecord(one.tenant(), person)
                .map(EmployeeRecord::managerKey)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> desk.employees.findPersonOf(one.tenant(), key))
                .filter(manager -> !manager.equals(one.person()));
    }

    private Optional<UUID> budgetOwnerOf(TuitionRequest one, PolicyTerms terms) {
        return terms.ownerOf(one.costCentre())
                .flatMap(key -> desk.employees.findPersonOf(one.tenant(), key))
                .filter(owner -> !owner.equals(one.person()));
    }

    LocalDate due(PolicyTerms terms) {
        return desk.today().plusDays(terms.stepDays());
    }
}
