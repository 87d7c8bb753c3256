package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.MentoringAgreement;
import org.viceversa.mentorship.MentoringAgreements;

/** Agreements without a database. */
public final class InMemoryMentoringAgreements implements MentoringAgreements {

    private final List<MentoringAgreement> kept = new ArrayList<>();

    @Override
    public List<MentoringAgreement> listOf(UUID tenant, UUID pairing) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.pairing().equals(pairing))
                .sorted(Comparator.comparing(MentoringAgreement::number))
                .toList();
    }

    @Override
    public Map<UUID, Integer> listCadences(UUID tenant, Collection<UUID> pairings) {
        Map<UUID, Integer> days = new HashMap<>();
        for (UUID pairing : pairings) {
            listOf(tenant, pairing).stream()
                    .filter(one -> one.state() == MentoringAgreement.State.SIGNED)
                    .forEach(one -> days.put(pairing, one.terms().cadenceDays()));
        }
        return days;
    }

    private Optional<MentoringAgreement> there(MentoringAgreement one) {
        return listOf(one.tenant(), one.pairing()).stream()
                .filter(each -> each.number() == one.number())
                .findFirst();
    }

    @Override
    public boolean add(MentoringAgreement version) {
        return there(version).isEmpty() && kept.add(version);
    }

    @Override
    public boolean rewrite(MentoringAgreement version) {
        return there(version)
                .filter(each -> each.signed().isEmpty() && each.revision() == version.revision() - 1)
                .map(each -> kept.remove(each) && kept.add(version))
                .orElse(false);
    }

    @Override
    public boolean sign(MentoringAgreement version, Side side) {
        return there(version)
                .filter(each -> each.revision() == version.revision())
                .map(each -> kept.remove(each) && kept.add(signed(each, version, side)))
                .orElse(false);
    }

    /** Only this one's signature, once: the other one's may have come meanwhile. */
    private static MentoringAgreement signed(MentoringAgreement each, MentoringAgreement version, Side side) {
        Map<Side, Instant> all = new EnumMap<>(Side.class);
        all.putAll(each.signed());
        all.putIfAbsent(side, Optional.ofNullable(version.signed().get(side)).orElseThrow());
        return new MentoringAgreement(
                each.tenant(),
                each.pairing(),
                each.number(),
                each.revision(),
                each.terms(),
                each.writtenBy(),
                each.writtenAt(),
                all);
    }

    @Override
    public boolean remove(MentoringAgreement version) {
        return there(version)
                .filter(each -> each.signed().isEmpty() && each.revision() == version.revision())
                .map(kept::remove)
                .orElse(false);
    }
}
