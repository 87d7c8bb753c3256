package org.viceversa.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AssessmentRequest;
import org.viceversa.skills.AssessmentRequests;

/** Requests to assess without a database. */
public final class InMemoryAssessmentRequests implements AssessmentRequests {

    private final Map<UUID, AssessmentRequest> kept = new HashMap<>();

    @Override
    public Optional<AssessmentRequest> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id))
                .filter(request -> request.tenant().equals(tenant));
    }

    @Override
    public List<AssessmentRequest> listFrom(UUID tenant, UUID asker, int limit) {
        return list(tenant, request -> request.asker().equals(asker), limit);
    }

    @Override
    public List<AssessmentRequest> holdFrom(UUID tenant, UUID asker, int limit) {
        return listFrom(tenant, asker, limit);
    }

    @Override
    public List<AssessmentRequest> listTo(UUID tenant, UUID asked, int limit) {
        return list(tenant, request -> request.asked().equals(asked), limit);
    }

    private List<AssessmentRequest> list(UUID tenant, Predicate<AssessmentRequest> those, int limit) {
        return kept.values().stream()
                .filter(request -> request.tenant().equals(tenant))
                .filter(those)
                .sorted(Comparator.comparing(AssessmentRequest::askedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void add(AssessmentRequest request) {
        kept.put(request.id(), request);
    }

    @Override
    public void save(AssessmentRequest request) {
        boolean current = find(request.tenant(), request.id())
                .filter(before -> before.version() == request.version() - 1)
                .isPresent();
        if (!current) {
            throw new Refused(Kind.CONFLICT, "request-answered", "This request was answered in the meantime.");
        }
        kept.put(request.id(), request);
    }

    boolean mention(UUID tenant, UUID skill) {
        return kept.values().stream()
                .anyMatch(one -> one.tenant().equals(tenant) && one.skill().equals(skill));
    }
}
