package org.viceversa.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps the cycles of programmes. */
public interface Cycles {

    Optional<Cycle> find(UUID tenant, UUID id);

    /** @throws Refused {@code cycle-unknown} */
    default Cycle get(UUID tenant, UUID id) {
        return find(tenant, id).orElseThrow(Cycles::unknown);
    }

    /** What is said of one that the tenant does not have. */
    static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "cycle-unknown", "There is no such cycle here. Look at the programme's page.");
    }

    /** By the day on which they open, the latest first. */
    List<Cycle> listOf(UUID tenant, UUID programme);

    /** The cycles of several programmes, by programme; each list as {@link #listOf}. */
    Map<UUID, List<Cycle>> listOfAll(UUID tenant, Collection<UUID> programmes);

    /** Those in the state OPEN, whatever the day. */
    List<Cycle> listOpen(UUID tenant);

    /**
     * For background work: those of all tenants in the state OPEN that end some day and whose last day of applications
     * is before this one.
     */
    List<Cycle> listClosingBefore(LocalDate day);

    /** For background work: those of all tenants that are neither a draft any more nor over. */
    List<Cycle> listUnderWay();

    void add(Cycle cycle);

    /**
     * Replaces the version before this one.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(Cycle changed);
}
