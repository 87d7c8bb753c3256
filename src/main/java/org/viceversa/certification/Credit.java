package org.viceversa.certification;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that was done and counts.
 *
 * @param evidence where the proof is: an address, a file's place, a number
 * @param session the mentoring meeting that it is; empty for what somebody entered themselves
 * @param allocations what it counts for: in each holding at most once, in several if the issuers let it
 */
public record Credit(
        UUID id,
        UUID tenant,
        UUID person,
        LocalDate date,
        String title,
        String provider,
        String evidence,
        Optional<UUID> session,
        List<Allocation> allocations,
        int version) {

    static final int MOST_ALLOCATIONS = 20;

    /** @param units in hundredths */
    public record Allocation(UUID holding, String category, int units) {}

    public Credit {
        title = Checks.line(title, 200, "title");
        provider = Checks.optionalLine(provider, 200);
        evidence = Checks.optionalLine(evidence, 1_000);
        allocations = List.copyOf(allocations);
        Checks.require(
                !allocations.isEmpty() && allocations.size() <= MOST_ALLOCATIONS,
                Checks.ALLOCATION_MISSING,
                "Say for which certificate this counts, and for how much.");
        Set<UUID> holdings = new HashSet<>();
        for (Allocation one : allocations) {
            Checks.within(
                    one.units(), 1, Certification.HIGHEST, Checks.UNITS_INVALID, "It counts for 0.01 to 10,000 units.");
            Checks.require(
                    holdings.add(one.holding()),
                    Checks.CREDIT_TWICE,
                    "This counts twice for the same certificate. Let it count there once.");
        }
    }

    /** What it counts for in one holding. */
    public Optional<Allocation> in(UUID holding) {
        return allocations.stream().filter(one -> one.holding().equals(holding)).findFirst();
    }

    Credit with(List<Allocation> others) {
        return new Credit(id, tenant, person, date, title, provider, evidence, session, others, version);
    }
}
