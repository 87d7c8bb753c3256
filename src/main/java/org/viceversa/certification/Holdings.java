package org.viceversa.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who holds what. */
public interface Holdings {

    /** A person's, the one that ends first at the top. */
    List<Holding> listOf(UUID tenant, UUID person);

    Optional<Holding> find(UUID tenant, UUID id);

    void add(Holding holding);

    /** @throws org.viceversa.refusal.Refused {@code certificate-changed} when another window was quicker */
    Holding save(Holding holding);

    void remove(UUID tenant, UUID id);
}
