package org.viceversa.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.people.Caller;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Hands out all that is offered, for those who run programmes. */
public final class ExportOfferings {

    private final Offerings offerings;
    private final Skills skills;

    public ExportOfferings(Offerings offerings, Skills skills) {
        this.offerings = offerings;
        this.skills = skills;
    }

    /** @param skills that the offerings teach, by id */
    public record Found(List<Offering> offerings, Map<UUID, Skill> skills) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed} */
    public Found run(Caller caller) {
        Catalogue.requireManager(caller);
        List<Offering> all = offerings.listAll(caller.tenant()).stream()
                .filter(one -> !one.retired())
                .toList();
        List<UUID> ids = all.stream()
                .flatMap(one -> one.skills().stream())
                .map(Teaches::skill)
                .distinct()
                .toList();
        return new Found(all, skills.listByIds(caller.tenant(), ids));
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed} */
    public void requireManager(Caller caller) {
        Catalogue.requireManager(caller);
    }
}
