package org.viceversa.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ChoiceList;
import org.viceversa.pairing.ChoiceLists;
import org.viceversa.pairing.ChoosePartners;
import org.viceversa.pairing.Mark;
import org.viceversa.pairing.Marks;
import org.viceversa.pairing.OfferRules;

/** Ranked choices, notes about suggestions, and who is asked first, without a database. */
public final class InMemoryChoices {

    public final ChoiceLists lists = new Lists();
    public final Marks marks = new Notes();
    public final OfferRules rules = new Rules();

    private static final class Lists implements ChoiceLists {
        private final Map<UUID, ChoiceList> kept = new LinkedHashMap<>();

        private List<ChoiceList> those(UUID tenant, Predicate<ChoiceList> wanted) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .filter(wanted)
                    .sorted(Comparator.comparing(one -> one.id().toString()))
                    .toList();
        }

        @Override
        public Optional<ChoiceList> findOf(UUID tenant, UUID cycle, UUID person) {
            return those(
                            tenant,
                            one -> one.cycle().equals(cycle) && one.person().equals(person))
                    .stream()
                    .findFirst();
        }

        @Override
        public Optional<ChoiceList> findByPairing(UUID tenant, UUID pairing) {
            return those(
                            tenant,
                            one -> one.choices().stream()
                                    .anyMatch(choice -> choice.pairing()
                                            .filter(pairing::equals)
                                            .isPresent()))
                    .stream()
                    .findFirst();
        }

        @Override
        public List<ChoiceList> listOf(UUID tenant, UUID cycle) {
            return those(tenant, one -> one.cycle().equals(cycle));
        }

        @Override
        public List<ChoiceList> listFor(UUID tenant, UUID person) {
            return those(tenant, one -> one.person().equals(person));
        }

        @Override
        public ChoiceList save(ChoiceList list) {
            int before = findOf(list.tenant(), list.cycle(), list.person())
                    .map(ChoiceList::version)
                    .orElse(0);
            if (before != list.version()) {
                throw ChoosePartners.changed();
            }
            ChoiceList next = new ChoiceList(
                    list.id(),
                    list.tenant(),
                    list.cycle(),
                    list.enrolment(),
                    list.person(),
                    list.sent(),
                    list.choices(),
                    before + 1,
                    list.changedAt());
            kept.put(next.id(), next);
            return next;
        }
    }

    private static final class Notes implements Marks {
        private final Map<List<UUID>, Mark> kept = new HashMap<>();

        private List<Mark> those(Predicate<Mark> wanted) {
            return kept.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing((Mark one) -> one.person().toString())
                            .thenComparing(one -> one.about().toString()))
                    .toList();
        }

        @Override
        public List<Mark> listOf(UUID tenant, UUID cycle) {
            return those(one -> one.tenant().equals(tenant) && one.cycle().equals(cycle));
        }

        @Override
        public List<Mark> listFor(UUID tenant, UUID cycle, UUID person) {
            return those(one -> one.tenant().equals(tenant)
                    && one.cycle().equals(cycle)
                    && one.person().equals(person));
        }

        @Override
        public void save(Mark mark) {
            kept.put(List.of(mark.tenant(), mark.cycle(), mark.person(), mark.about()), mark);
        }

        @Override
        public void remove(UUID tenant, UUID cycle, UUID person, UUID about) {
            kept.remove(List.of(tenant, cycle, person, about));
        }
    }

    private static final class Rules implements OfferRules {
        private final Map<List<UUID>, Side> kept = new HashMap<>();

        @Override
        public Optional<Side> findFirst(UUID tenant, UUID programme) {
            return Optional.ofNullable(kept.get(List.of(tenant, programme)));
        }

        @Override
        public void save(UUID tenant, UUID programme, Side first) {
            kept.put(List.of(tenant, programme), first);
        }
    }
}
