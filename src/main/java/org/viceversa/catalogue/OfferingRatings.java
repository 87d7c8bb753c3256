package org.viceversa.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps how useful people found what they did. */
public interface OfferingRatings {

    Optional<OfferingRating> find(UUID tenant, UUID offering, UUID person);

    /** What is said of one, in no order that tells who said it. */
    List<OfferingRating> listOf(UUID tenant, UUID offering);

    /** How many rated these, and their stars in all; none for those that nobody rated. */
    Map<UUID, Sum> sums(UUID tenant, Collection<UUID> offerings);

    /** One a person and offering: the latest stays. */
    void save(OfferingRating rating);

    void remove(UUID tenant, UUID offering, UUID person);

    record Sum(int people, int stars) {}
}
