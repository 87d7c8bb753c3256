package org.viceversa.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.certification.WatchHoldings;
import org.viceversa.notice.LearningFacts.TuitionNews;
import org.viceversa.people.Grant;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequests;

/** Reads what money and certificates ask of people. */
public final class LoadLearning {

    private static final int MOST = 20_000;
    private static final Set<RequestState> WAITING = EnumSet.of(
            RequestState.SUBMITTED,
            RequestState.MANAGER_OK,
            RequestState.BUDGET_OK,
            RequestState.INFO_NEEDED,
            RequestState.PROOF_DUE,
            RequestState.PROOF_SENT,
            RequestState.PROOF_REJECTED);

    private final TuitionRequests requests;
    private final WatchHoldings holdings;
    private final Grants grants;
    private final Function<TuitionRequest, Set<UUID>> instructors;

    /** @param instructors who can say of a request that it was passed */
    public LoadLearning(
            TuitionRequests requests,
            WatchHoldings holdings,
            Grants grants,
            Function<TuitionRequest, Set<UUID>> instructors) {
        this.requests = requests;
        this.holdings = holdings;
        this.grants = grants;
        this.instructors = instructors;
    }

    /** Those in which anybody asked for money or holds a certificate. */
    Set<UUID> listTenants() {
        Set<UUID> all = new HashSet<>(requests.listTenants());
        all.addAll(holdings.listTenants());
        return all;
    }

    LearningFacts run(UUID tenant, Instant now) {
        List<TuitionRequest> waiting = requests.listIn(tenant, List.copyOf(WAITING), MOST);
        return new LearningFacts(
                waiting,
                waiting.stream()
                        .filter(one -> one.desk() == TuitionRequest.Desk.INSTRUCTOR)
                        .collect(Collectors.toMap(TuitionRequest::id, instructors)),
                news(tenant, now),
                holdings.list(tenant),
                grants.list(tenant).stream()
                        .filter(grant -> grant.role() == ToolRole.PROGRAMME_MANAGER)
                        .map(Grant::person)
                        .toList());
    }

    private List<TuitionNews> news(UUID tenant, Instant now) {
        var events = requests.listEventsSince(tenant, now.minus(CycleFacts.LATELY));
        Map<UUID, TuitionRequest> known = events.stream()
                .map(event -> event.request())
                .distinct()
                .flatMap(id -> requests.find(tenant, id).stream())
                .collect(Collectors.toMap(TuitionRequest::id, Function.identity()));
        return events.stream()
                .flatMap(event -> Optional.ofNullable(known.get(event.request())).stream()
                        .map(request -> new TuitionNews(request, event)))
                .toList();
    }
}
