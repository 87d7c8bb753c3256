package org.viceversa.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps who holds what. */
public interface Holdings {

    /** A person's, the one that ends first at the top. */
    List<Holding> listOf(UUID tenant, UUID person);

    Optional<Holding> find(UUID tenant, UUID id);

    /** Of all people of a tenant: those that are neither renewed nor over on a day. */
    List<Holding> listOpen(UUID tenant, LocalDate today);

    /** For background work: where anybody holds anything. */
    Set<UUID> listTenants();

    void add(Holding holding);

    /** @throws org.viceversa.refusal.Refused {@code certificate-changed} when another window was quicker */
    Holding save(Holding holding);

    void remove(UUID tenant, UUID id);
}
