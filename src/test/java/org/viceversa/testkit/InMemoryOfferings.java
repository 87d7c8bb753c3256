package org.viceversa.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Catalogue;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.OfferingDraft;
import org.viceversa.catalogue.OfferingFilter;
import org.viceversa.catalogue.OfferingRating;
import org.viceversa.catalogue.OfferingRatings;
import org.viceversa.catalogue.Offerings;
import org.viceversa.people.Texts;

/** A catalogue without a database. */
public final class InMemoryOfferings implements Offerings {

    private static final Comparator<Offering> BY_TITLE = Comparator.comparing((Offering one) -> Texts.fold(one.title()))
            .thenComparing(one -> one.id().toString());

    private final Map<UUID, Offering> kept = new HashMap<>();

    /** What people say of offerings, without a database. */
    public static final class Ratings implements OfferingRatings {

        private record Key(UUID offering, UUID person) {}

        private final Map<Key, OfferingRating> kept = new HashMap<>();

        @Override
        public Optional<OfferingRating> find(UUID tenant, UUID offering, UUID person) {
            return Optional.ofNullable(kept.get(new Key(offering, person)))
                    .filter(rating -> rating.tenant().equals(tenant));
        }

        @Override
        public List<OfferingRating> listOf(UUID tenant, UUID offering) {
            return kept.values().stream()
                    .filter(rating ->
                            rating.tenant().equals(tenant) && rating.offering().equals(offering))
                    .sorted(Comparator.comparing(OfferingRating::sentence).thenComparing(OfferingRating::stars))
                    .toList();
        }

        @Override
        public Map<UUID, Sum> sums(UUID tenant, Collection<UUID> offerings) {
            return offerings.stream()
                    .distinct()
                    .filter(id -> !listOf(tenant, id).isEmpty())
                    .collect(Collectors.toMap(Function.identity(), id -> sum(listOf(tenant, id))));
        }

        private static Sum sum(List<OfferingRating> ratings) {
            return new Sum(
                    ratings.size(),
                    ratings.stream().mapToInt(OfferingRating::stars).sum());
        }

        @Override
        public void save(OfferingRating rating) {
            kept.put(new Key(rating.offering(), rating.person()), rating);
        }

        @Override
        public void remove(UUID tenant, UUID offering, UUID person) {
            find(tenant, offering, person).ifPresent(rating -> kept.remove(new Key(offering, person)));
        }
    }

    @Override
    public Optional<Offering> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public Map<UUID, Offering> listByIds(UUID tenant, Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(tenant, id).stream())
                .collect(Collectors.toMap(Offering::id, Function.identity()));
    }

    @Override
    public List<Offering> listTeaching(UUID tenant, Collection<UUID> skills) {
        return listAll(tenant).stream()
                .filter(one -> !one.retired())
                .filter(one -> one.skills().stream().anyMatch(teaches -> skills.contains(teaches.skill())))
                .toList();
    }

    @Override
    public List<Offering> list(UUID tenant, OfferingFilter filter) {
        Optional<Offering> after = filter.after().flatMap(id -> find(tenant, id));
        return listAll(tenant).stream()
                .filter(filter::finds)
                .filter(one ->
                        after.filter(last -> BY_TITLE.compare(one, last) <= 0).isEmpty())
                .limit(filter.limit())
                .toList();
    }

    @Override
    public List<Offering> listAll(UUID tenant) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant))
                .sorted(BY_TITLE)
                .toList();
    }

    @Override
    public List<String> listCurrencies(UUID tenant) {
        return listAll(tenant).stream()
                .filter(one -> !one.retired())
                .flatMap(one -> one.cost().stream())
                .map(cost -> cost.currency().getCurrencyCode())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Map<UUID, List<UUID>> listPrerequisites(UUID tenant) {
        return listAll(tenant).stream()
                .filter(one -> !one.prerequisites().isEmpty())
                .collect(Collectors.toMap(Offering::id, Offering::prerequisites));
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return listAll(tenant).stream()
                .anyMatch(one -> one.skills().stream()
                        .anyMatch(teaches -> teaches.skill().equals(skill)));
    }

    @Override
    public void hold(UUID tenant) {
        // One thread alone holds everything.
    }

    @Override
    public Offering add(Offering offering) {
        requireOwnName(offering);
        kept.put(offering.id(), offering);
        return offering;
    }

    @Override
    public Offering save(Offering offering) {
        requireOwnName(offering);
        if (find(offering.tenant(), offering.id())
                .filter(before -> before.version() == offering.version())
                .isEmpty()) {
            throw Catalogue.changed();
        }
        Offering saved = withVersion(offering, offering.version() + 1);
        kept.put(offering.id(), saved);
        return saved;
    }

    private void requireOwnName(Offering offering) {
        String key = OfferingDraft.key(offering.title(), offering.provider());
        boolean taken = listAll(offering.tenant()).stream()
                .filter(other -> !other.id().equals(offering.id()))
                .anyMatch(other ->
                        OfferingDraft.key(other.title(), other.provider()).equals(key));
        if (taken) {
            throw Catalogue.exists();
        }
    }

    private static Offering withVersion(Offering one, int version) {
        return new Offering(
                one.id(),
                one.tenant(),
                one.kind(),
                one.title(),
                one.provider(),
                one.accredited(),
                one.url(),
                one.course(),
                one.expenses(),
                one.credits(),
                one.skills(),
                one.prerequisites(),
                one.terms(),
                one.hours(),
                one.language(),
                one.mode(),
                one.checkedOn(),
                one.retired(),
                version,
                one.changedAt());
    }
}
