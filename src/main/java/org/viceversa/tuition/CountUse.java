package org.viceversa.tuition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Caller;

/** How many of those who are covered use the benefit in a year; nothing that is about fewer than five people. */
public final class CountUse {

    private static final int AT_ONCE = 2_000;

    private final RequestDesk desk;

    CountUse(RequestDesk desk) {
        this.desk = desk;
    }

    /**
     * @param grade empty for all people
     * @param covered by any policy in force today
     * @param used of them who asked this year and were not refused; empty for one to four
     */
    public record Share(Optional<Integer> grade, int covered, Optional<Integer> used) {}

    /** All first, then by grade where that tells nothing of a few. */
    List<Share> run(Caller caller, Collection<TuitionRequest> requests) {
        Map<Optional<Integer>, Integer> covered = covered(caller.tenant());
        Map<Optional<Integer>, Integer> used = used(caller.tenant(), requests);
        int all = sum(covered);
        int users = sum(used);
        if (all < ReportTuition.LEAST_PEOPLE) {
            return List.of();
        }
        List<Share> grades = covered.entrySet().stream()
                .filter(one -> one.getKey().isPresent() && one.getValue() >= ReportTuition.LEAST_PEOPLE)
                .map(one -> new Share(
                        one.getKey(), one.getValue(), shown(used.getOrDefault(one.getKey(), 0))))
                .toList();
        int told = grades.stream().flatMap(one -> one.used().stream()).mapToInt(Integer::intValue).sum();
        boolean tellsOfFew = shown(users - told).isEmpty();
        Share total = new Share(Optional.empty(), all, shown(users));
        return tellsOfFew || total.used().isEmpty()
                ? List.of(total)
                : Stream.concat(Stream.of(total), grades.stream()).toList();
    }

    private static Optional<Integer> shown(int people) {
        return people == 0 || people >= ReportTuition.LEAST_PEOPLE ? Optional.of(people) : Optional.empty();
    }

    private static int sum(Map<Optional<Integer>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Optional<Integer>, Integer> counts() {
        return new TreeMap<>(Comparator.comparing(grade -> grade.orElse(Integer.MIN_VALUE)));
    }

    private Map<Optional<Integer>, Integer> covered(UUID tenant) {
        LocalDate today = desk.today();
        List<PolicyTerms> inForce = desk.policies.listNewest(tenant).stream()
                .map(TuitionPolicy::terms)
                .filter(terms -> terms.isInForce(today))
                .toList();
        Map<Optional<Integer>, Integer> counts = counts();
        Optional<EmployeeFilter.Place> after = Optional.empty();
        while (true) {
            List<EmployeeRecord> part = desk.employees.list(tenant, EmployeeFilter.ALL, after, AT_ONCE);
            part.stream()
                    .map(record -> Employment.of(record, today))
                    .filter(who -> inForce.stream()
                            .anyMatch(terms -> terms.findCap(who).isPresent()))
                    .forEach(who -> counts.merge(who.grade(), 1, Integer::sum));
            if (part.size() < AT_ONCE) {
                return counts;
            }
            after = Optional.of(EmployeeFilter.Place.of(part.get(part.size() - 1)));
        }
    }

    private Map<Optional<Integer>, Integer> used(UUID tenant, Collection<TuitionRequest> requests) {
        int year = desk.today().getYear();
        Set<UUID> people = new HashSet<>();
        requests.stream()
                .filter(one -> one.madeAt().atZone(ZoneOffset.UTC).getYear() == year)
                .forEach(one -> people.add(one.person()));
        Map<UUID, EmployeeRecord> records = desk.employees.listFor(
                tenant, desk.people.listByIds(tenant, people).values());
        Map<Optional<Integer>, Integer> counts = counts();
        records.values().forEach(record -> counts.merge(record.grade(), 1, Integer::sum));
        return counts;
    }
}
