package org.viceversa.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.tuition.AcceptedAgreement;
import org.viceversa.tuition.AcceptedAgreements;

/** What people agreed to, without a database. */
public final class InMemoryAcceptedAgreements implements AcceptedAgreements {

    private final Map<UUID, AcceptedAgreement> agreements = new HashMap<>();

    @Override
    public Optional<AcceptedAgreement> find(UUID tenant, UUID request) {
        return Optional.ofNullable(agreements.get(request))
                .filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public void save(AcceptedAgreement one) {
        agreements.put(one.request(), one);
    }
}
