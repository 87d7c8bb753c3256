package org.viceversa.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.people.Caller;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Searches the catalogue, and shows one of it: for everybody. */
public final class ListOfferings {

    private final Offerings offerings;
    private final OfferingRatings ratings;
    private final Skills skills;

    public ListOfferings(Offerings offerings, OfferingRatings ratings, Skills skills) {
        this.offerings = offerings;
        this.ratings = ratings;
        this.skills = skills;
    }

    /**
     * An offering with what it is shown with.
     *
     * @param skills by id, those that it teaches
     * @param usefulness empty while too few people said something
     */
    public record Shown(Offering offering, Map<UUID, Skill> skills, Optional<Usefulness> usefulness) {}

    /** @param next behind which one the next page begins */
    public record Page(List<Shown> offerings, Optional<UUID> next, List<String> currencies) {}

    /**
     * One with its words.
     *
     * @param before titles of what comes before it, by id
     * @param mine what the caller said of it
     */
    public record Whole(Shown shown, Map<UUID, Offering> before, Optional<OfferingRating> mine) {}

    /** Retired ones are shown to those who run programmes. */
    public Page run(Caller caller, OfferingFilter filter) {
        if (filter.retired()) {
            Catalogue.requireManager(caller);
        }
        List<Offering> found = offerings.list(caller.tenant(), filter);
        Optional<UUID> next = found.size() < filter.limit()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
        return new Page(shown(caller.tenant(), found), next, offerings.listCurrencies(caller.tenant()));
    }

    /** @throws org.viceversa.refusal.Refused {@code offering-unknown} */
    public Whole show(Caller caller, UUID id) {
        UUID tenant = caller.tenant();
        Offering offering = offerings.find(tenant, id).orElseThrow(Catalogue::unknown);
        List<OfferingRating> all = ratings.listOf(tenant, id);
        OfferingRatings.Sum sum = new OfferingRatings.Sum(
                all.size(), all.stream().mapToInt(OfferingRating::stars).sum());
        List<String> sentences = all.stream()
                .map(OfferingRating::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .sorted()
                .toList();
        Shown shown = new Shown(offering, skillsOf(tenant, List.of(offering)), Usefulness.of(sum, sentences));
        return new Whole(
                shown,
                offerings.listByIds(tenant, offering.prerequisites()),
                ratings.find(tenant, id, caller.person().id()));
    }

    /** What these are called, for plans; also retired ones. */
    public Map<UUID, String> titles(UUID tenant, Collection<UUID> ids) {
        return offerings.listByIds(tenant, ids).values().stream()
                .collect(Collectors.toMap(Offering::id, Offering::title));
    }

    private List<Shown> shown(UUID tenant, List<Offering> found) {
        Map<UUID, Skill> known = skillsOf(tenant, found);
        Map<UUID, OfferingRatings.Sum> sums =
                ratings.sums(tenant, found.stream().map(Offering::id).toList());
        return found.stream()
                .map(offering -> new Shown(
                        offering,
                        known,
                        Optional.ofNullable(sums.get(offering.id())).flatMap(sum -> Usefulness.of(sum, List.of()))))
                .toList();
    }

    private Map<UUID, Skill> skillsOf(UUID tenant, List<Offering> found) {
        Stream<UUID> ids = found.stream().flatMap(one -> one.skills().stream()).map(Teaches::skill);
        return skills.listByIds(tenant, ids.distinct().toList());
    }
}
