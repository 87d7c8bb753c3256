package org.viceversa.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.Skills;

/**
 * Brings offerings in from a table, or up to date; the same table twice changes nothing, and what it does not name stays.
 */
public final class ImportOfferings {

    private final Offerings offerings;
    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;
    private final Clock clock;

    public ImportOfferings(
            Offerings offerings, Skills skills, EnsureStarterSkills ensureStarterSkills, Clock clock) {
        this.offerings = offerings;
        this.skills = skills;
        this.ensureStarterSkills = ensureStarterSkills;
        this.clock = clock;
    }

    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** What one field was and would be. */
    public record Difference(String field, String before, String after) {}

    /** What becomes of a row. */
    public record Line(long line, UUID id, String title, Change change, List<Difference> differences) {
        public Line {
            differences = List.copyOf(differences);
        }
    }

    /** @param stops whether nothing can be kept with it; otherwise it is something to know */
    public record Problem(long line, String field, String code, String sentence, boolean stops) {}

    /**
     * What an import does, or would do.
     *
     * @param fingerprint of that: another one when somebody changed the catalogue in between
     */
    public record Outcome(List<Line> lines, List<Problem> problems, String fingerprint) {
        public Outcome {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        public long count(Change change) {
            return lines.stream().filter(line -> line.change() == change).count();
        }

        public boolean stops() {
            return problems.stream().anyMatch(Problem::stops);
        }
    }

    /** @throws Refused {@code not-allowed} */
    public Outcome preview(Caller caller, List<OfferingEntry> rows) {
        Catalogue.requireManager(caller);
        return plan(caller.tenant(), rows).outcome();
    }

    /**
     * @param fingerprint of the preview that the caller saw
     * @throws Refused {@code not-allowed}; {@code import-changed}; {@code import-faulty}
     */
    public Outcome run(Caller caller, List<OfferingEntry> rows, String fingerprint) {
        Catalogue.requireManager(caller);
        offerings.hold(caller.tenant());
        ImportPlan plan = plan(caller.tenant(), rows);
        Outcome outcome = plan.outcome();
        if (outcome.stops()) {
            throw new Refused(
                    Kind.INVALID,
                    "import-faulty",
                    "Some rows cannot be kept, so nothing was. Look at the file again: it says which and why.");
        }
        if (!outcome.fingerprint().equals(fingerprint)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "import-changed",
                    "The catalogue, or the file, is another one than you looked at. Look at it again, then keep it.");
        }
        keep(plan.toKeep(clock.instant()));
        return outcome;
    }

    /** A table names skills by their codes, of which the starter set is the first. */
    private ImportPlan plan(UUID tenant, List<OfferingEntry> rows) {
        ensureStarterSkills.run(tenant);
        return new ImportPlan(tenant, offerings.listAll(tenant), rows, skills, clock.instant());
    }

    /** What is new first without what comes before it, which may be new itself. */
    private void keep(List<ImportPlan.Kept> kept) {
        List<Offering> later = new ArrayList<>();
        for (ImportPlan.Kept one : kept) {
            if (one.isNew()) {
                Offering offering = one.offering();
                offerings.add(without(offering, offering.changedAt()));
                if (!offering.prerequisites().isEmpty()) {
                    later.add(offering);
                }
            }
        }
        kept.stream().filter(one -> !one.isNew()).map(ImportPlan.Kept::offering).forEach(later::add);
        later.forEach(offerings::save);
    }

    private static Offering without(Offering offering, Instant now) {
        OfferingDraft draft = OfferingDraft.of(offering);
        return draft.withPrerequisites(List.of())
                .toOffering(offering.id(), offering.tenant(), offering.retired(), offering.version(), now);
    }
}
