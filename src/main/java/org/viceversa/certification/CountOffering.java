package org.viceversa.certification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.people.Texts;

/**
 * Has something that was finished count in all of somebody's certificates whose issuer it names, in the category that it
 * names: in each cycle once, however often it is taken.
 *
 * <p>For other features: whoever calls it has made sure that it was finished.
 */
public final class CountOffering {

    private static final int LONGEST_TITLE = 200;

    private final KeepCertifications certifications;
    private final Holdings holdings;
    private final Credits credits;

    public CountOffering(KeepCertifications certifications, Holdings holdings, Credits credits) {
        this.certifications = certifications;
        this.holdings = holdings;
        this.credits = credits;
    }

    /**
     * @param evidence how it is known
     * @return how many credits there are now that were not before
     */
    public int run(UUID tenant, UUID person, Offering offering, LocalDate day, String evidence) {
        if (offering.credits().isEmpty()) {
            return 0;
        }
        int made = 0;
        for (Holding holding : holdings.listOf(tenant, person)) {
            if (holding.covers(day)) {
                Certification rules = certifications.get(tenant, holding.certification());
                for (Map.Entry<String, Integer> one : unitsOf(rules, offering).entrySet()) {
                    made += add(holding, offering, one.getKey(), one.getValue(), day, evidence);
                }
            }
        }
        return made;
    }

    /** By category; an offering that names several counts in each. */
    private static Map<String, Integer> unitsOf(Certification rules, Offering offering) {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (CreditUnits one : offering.credits()) {
            rules.categoryOf(one).ifPresent(category -> units.merge(category.code(), one.hundredths(), Integer::sum));
        }
        units.replaceAll((category, sum) -> Math.min(sum, Certification.HIGHEST));
        units.values().removeIf(sum -> sum < 1);
        return units;
    }

    private int add(Holding holding, Offering offering, String category, int units, LocalDate day, String evidence) {
        UUID id = idOf(holding, offering, category);
        if (credits.find(holding.tenant(), id).isPresent()) {
            return 0;
        }
        credits.add(new Credit(
                id,
                holding.tenant(),
                holding.person(),
                day,
                Texts.clean(offering.title(), LONGEST_TITLE),
                Texts.clean(offering.provider(), LONGEST_TITLE),
                evidence,
                Optional.empty(),
                List.of(new Credit.Allocation(holding.id(), category, units)),
                1));
        return 1;
    }

    /** The key of the table keeps it from counting twice, also where two people say so at once. */
    private static UUID idOf(Holding holding, Offering offering, String category) {
        String all = "offering/" + offering.id() + "/" + holding.id() + "/" + category;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
