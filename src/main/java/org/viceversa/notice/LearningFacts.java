package org.viceversa.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.certification.WatchHoldings.Watched;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.TuitionRequest;

/**
 * What the employer's money and certificates ask of the people of a tenant.
 *
 * @param requests that wait for somebody
 * @param instructors by request: those who can say that it was passed, where an instructor is asked
 * @param news of requests, lately
 * @param certificates whose cycle is not over
 * @param managers who run programmes, and so decide what nobody is asked in person
 */
public record LearningFacts(
        List<TuitionRequest> requests,
        Map<UUID, Set<UUID>> instructors,
        List<TuitionNews> news,
        List<Watched> certificates,
        List<UUID> managers) {

    static final LearningFacts NONE = new LearningFacts(List.of(), Map.of(), List.of(), List.of(), List.of());

    /** What happened to a request. */
    public record TuitionNews(TuitionRequest request, RequestEvent event) {}
}
