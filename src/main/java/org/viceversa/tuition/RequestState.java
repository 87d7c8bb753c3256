package org.viceversa.tuition;

import java.util.EnumSet;
import java.util.Set;

/** How far a request is. */
public enum RequestState {
    DRAFT,
    SUBMITTED,
    INFO_NEEDED,
    MANAGER_OK,
    BUDGET_OK,
    /** Its money is reserved from here on. */
    APPROVED,
    RUNNING,
    PROOF_DUE,
    PROOF_SENT,
    PROOF_REJECTED,
    /** Accepted; what is payable could not be reserved in the year of payment yet. */
    PROOF_OK,
    PAYABLE,
    PAID,
    CLOSED,
    DENIED,
    WITHDRAWN,
    LAPSED,
    REPAY_DUE,
    REPAID,
    WAIVED;

    /** Waiting for somebody who approves. */
    public static final Set<RequestState> TO_APPROVE = EnumSet.of(SUBMITTED, MANAGER_OK, BUDGET_OK);

    static final Set<RequestState> TO_PROVE = EnumSet.of(RUNNING, PROOF_DUE, PROOF_REJECTED);
    /** Nothing goes on before the requester did something. */
    static final Set<RequestState> NEEDS_REQUESTER = EnumSet.of(INFO_NEEDED, PROOF_DUE, PROOF_REJECTED, REPAY_DUE);

    static final Set<RequestState> APPEALABLE = EnumSet.of(DENIED, LAPSED, PROOF_REJECTED);

    /** Those that take no money any more and never did. */
    static final Set<RequestState> WITHOUT_MONEY = EnumSet.of(DRAFT, DENIED, WITHDRAWN, LAPSED);

    private static final Set<RequestState> WITHDRAWABLE = EnumSet.of(
            DRAFT, SUBMITTED, INFO_NEEDED, MANAGER_OK, BUDGET_OK, APPROVED, RUNNING, PROOF_DUE, PROOF_REJECTED);

    public boolean isWithdrawable() {
        return WITHDRAWABLE.contains(this);
    }

    public boolean isChangeable() {
        return this == DRAFT || this == INFO_NEEDED;
    }
}
