package org.viceversa.tuition;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests are asked for.
 *
 * @param owners those for whom the caller may act, the caller among them; empty for anybody's
 * @param learning whether those that wait for L&amp;D are among them
 * @param search folded; each word is somewhere in the title, the provider or the person's name
 */
public record ApprovalFilter(
        Set<UUID> owners, boolean learning, Optional<RequestState> state, boolean overdueOnly, String search) {

    /** In these each request waits for somebody who decides. */
    private static final Set<RequestState> WAITING = EnumSet.of(
            RequestState.SUBMITTED,
            RequestState.MANAGER_OK,
            RequestState.BUDGET_OK,
            RequestState.PROOF_SENT,
            RequestState.PAYABLE);

    public ApprovalFilter {
        owners = Set.copyOf(owners);
    }

    /** L&amp;D also finds what waits for nobody of them, once they say in which state; but nobody finds others' drafts. */
    public boolean waitingOnly() {
        return !learning
                || !owners.isEmpty()
                || state.filter(one -> one != RequestState.DRAFT && !WAITING.contains(one))
                        .isEmpty();
    }
}
