package org.viceversa.tuition;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The terms of many requests, each version of a policy read once. */
final class ManyTerms {

    private record Key(UUID policy, int version) {}

    private final RequestDesk desk;
    private final Map<Key, PolicyTerms> known = new HashMap<>();

    ManyTerms(RequestDesk desk) {
        this.desk = desk;
    }

    PolicyTerms of(TuitionRequest one) {
        return known.computeIfAbsent(new Key(one.policy(), one.policyVersion()), any -> desk.termsOf(one));
    }
}
