package org.viceversa.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Courses;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Skills;

/** Adds an offering, changes it, or says that it is still so; for those who run programmes. */
public final class KeepOffering {

    private final Offerings offerings;
    private final OfferingReferences references;
    private final Clock clock;

    public KeepOffering(Offerings offerings, Skills skills, Courses courses, Clock clock) {
        this.offerings = offerings;
        this.references = new OfferingReferences(offerings, skills, courses);
        this.clock = clock;
    }

    /** @throws Refused {@code not-allowed}; {@code offering-exists}; what is wrong with it */
    public Offering add(Caller caller, OfferingDraft draft) {
        Catalogue.requireManager(caller);
        offerings.hold(caller.tenant());
        UUID id = UUID.randomUUID();
        requireSound(caller, id, Optional.empty(), draft);
        return offerings.add(draft.toOffering(id, caller.tenant(), false, 1, clock.instant()));
    }

    /**
     * @param version that the caller saw
     * @throws Refused {@code not-allowed}; {@code offering-unknown}; {@code offering-changed}; {@code offering-exists};
     *     what is wrong with it
     */
    public Offering change(Caller caller, UUID id, int version, OfferingDraft draft) {
        Offering before = toChange(caller, id, version);
        OfferingDraft ofSameCourse = draft.withCourse(before.course());
        requireSound(caller, id, Optional.of(before), ofSameCourse);
        return offerings.save(
                ofSameCourse.toOffering(id, caller.tenant(), before.retired(), before.version(), clock.instant()));
    }

    /** What is retired is found by nobody who does not ask for it; what names it keeps it. */
    public Offering retire(Caller caller, UUID id, int version, boolean retired) {
        Offering before = toChange(caller, id, version);
        return offerings.save(
                OfferingDraft.of(before).toOffering(id, caller.tenant(), retired, before.version(), clock.instant()));
    }

    /** Somebody looked today, and it is still so. */
    public Offering checked(Caller caller, UUID id, int version) {
        Offering before = toChange(caller, id, version);
        return offerings.save(OfferingDraft.of(before)
                .withCheckedOn(today())
                .toOffering(id, caller.tenant(), before.retired(), before.version(), clock.instant()));
    }

    private Offering toChange(Caller caller, UUID id, int version) {
        Catalogue.requireManager(caller);
        offerings.hold(caller.tenant());
        Offering before = offerings.find(caller.tenant(), id).orElseThrow(Catalogue::unknown);
        if (before.version() != version) {
            throw Catalogue.changed();
        }
        return before;
    }

    private void requireSound(Caller caller, UUID id, Optional<Offering> before, OfferingDraft draft) {
        List<DraftProblem> problems = DraftProblem.listIn(draft, today());
        if (problems.isEmpty()) {
            problems = references.listIn(caller.tenant(), id, before, draft);
        }
        problems.stream().findFirst().ifPresent(problem -> {
            throw problem.toRefused();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
