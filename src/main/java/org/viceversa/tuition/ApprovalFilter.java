package org.viceversa.tuition;

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

    public ApprovalFilter {
        owners = Set.copyOf(owners);
    }
}
