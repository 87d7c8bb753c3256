package org.viceversa.catalogue;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Says how useful something was that the caller did, or takes that back. */
public final class RateOffering {

    private final Offerings offerings;
    private final OfferingRatings ratings;
    private final Clock clock;

    public RateOffering(Offerings offerings, OfferingRatings ratings, Clock clock) {
        this.offerings = offerings;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** @throws org.viceversa.refusal.Refused {@code offering-unknown}; {@code stars-invalid}; {@code sentence-too-long} */
    public OfferingRating run(Caller caller, UUID id, int stars, String sentence) {
        Offering offering = offerings.find(caller.tenant(), id).orElseThrow(Catalogue::unknown);
        OfferingRating rating = new OfferingRating(
                caller.tenant(), offering.id(), caller.person().id(), stars, sentence, clock.instant());
        ratings.save(rating);
        return rating;
    }

    /** @throws org.viceversa.refusal.Refused {@code offering-unknown} */
    public void remove(Caller caller, UUID id) {
        Offering offering = offerings.find(caller.tenant(), id).orElseThrow(Catalogue::unknown);
        ratings.remove(caller.tenant(), offering.id(), caller.person().id());
    }
}
