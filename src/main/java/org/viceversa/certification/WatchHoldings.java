package org.viceversa.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far everybody is with what they keep alive; for what reminds each of them alone, and shows it to nobody else. */
public final class WatchHoldings {

    private final Certifications certifications;
    private final Holdings holdings;
    private final Credits credits;
    private final Clock clock;

    public WatchHoldings(Certifications certifications, Holdings holdings, Credits credits, Clock clock) {
        this.certifications = certifications;
        this.holdings = holdings;
        this.credits = credits;
        this.clock = clock;
    }

    /** A cycle that is neither renewed nor over. */
    public record Watched(Holding holding, Certification certification, Standing standing) {}

    public Set<UUID> listTenants() {
        return holdings.listTenants();
    }

    public List<Watched> list(UUID tenant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Holding> open = holdings.listOpen(tenant, today);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Certification> rules =
                certifications.list(tenant).stream().collect(Collectors.toMap(Certification::id, Function.identity()));
        Map<UUID, List<Credit>> byPerson =
                credits.listCounting(tenant, open.stream().map(Holding::id).toList()).stream()
                        .collect(Collectors.groupingBy(Credit::person));
        return open.stream()
                .flatMap(one -> Optional.ofNullable(rules.get(one.certification())).stream()
                        .map(its -> watched(one, its, byPerson, today)))
                .toList();
    }

    private static Watched watched(
            Holding one, Certification rules, Map<UUID, List<Credit>> byPerson, LocalDate today) {
        List<Credit> its = byPerson.getOrDefault(one.person(), List.of());
        return new Watched(one, rules, Standing.of(rules, one, its, today));
    }
}
