package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.ProgrammeFile.CycleShape;
import org.viceversa.programme.ProgrammeFile.SkillReference;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillFilter;
import org.viceversa.skills.Skills;

/**
 * Makes a draft of a programme that was taken along from another site.
 *
 * <p>Skills are found by their code, else by an address in a published framework. When some are not found, nothing is made
 * until the manager says that the programme shall do without them.
 */
public final class ImportProgramme {

    private final Programmes programmes;
    private final Cycles cycles;
    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;
    private final History history;
    private final Clock clock;

    public ImportProgramme(
            Programmes programmes,
            Cycles cycles,
            Skills skills,
            EnsureStarterSkills ensureStarterSkills,
            History history,
            Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.skills = skills;
        this.ensureStarterSkills = ensureStarterSkills;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param begun empty while the manager has to decide about what is missing
     * @param missing skills that this site does not have
     */
    public record Outcome(Optional<Begun> begun, List<SkillReference> missing) {}

    /**
     * @param without whether the programme shall be made even without the skills that are missing
     * @param zone whose days the cycle's dates shall be; it opens today
     * @throws Refused {@code not-allowed}; {@code file-version-unknown}; whatever a programme refuses of its parts
     */
    public Outcome run(Caller caller, ProgrammeFile file, boolean without, ZoneId zone) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        if (!file.format().equals(ProgrammeFile.FORMAT)) {
            throw new Refused(
                    Kind.INVALID,
                    "file-version-unknown",
                    "At $.format: this is not the export of a programme that can be read here, which says "
                            + ProgrammeFile.FORMAT + ".");
        }
        ensureStarterSkills.run(caller.tenant());
        List<UUID> found = new ArrayList<>();
        List<SkillReference> missing = new ArrayList<>();
        find(caller.tenant(), file.skills(), found, missing);
        if (!missing.isEmpty() && !without) {
            return new Outcome(Optional.empty(), missing);
        }
        return new Outcome(Optional.of(begin(caller, file, found, zone)), missing);
    }

    private void find(UUID tenant, List<SkillReference> wanted, List<UUID> found, List<SkillReference> missing) {
        Map<String, UUID> byCode = new HashMap<>();
        skills.listByCodes(tenant, wanted.stream().map(SkillReference::code).toList())
                .forEach(skill -> byCode.putIfAbsent(skill.code(), skill.id()));
        Map<String, UUID> byAddress = byCode.size() < wanted.size() ? byAddress(tenant) : Map.of();
        for (SkillReference reference : wanted) {
            Optional<UUID> here = Optional.ofNullable(byCode.get(reference.code()))
                    .or(() -> reference.uris().stream()
                            .filter(byAddress::containsKey)
                            .findFirst()
                            .map(byAddress::get));
            here.ifPresentOrElse(found::add, () -> missing.add(reference));
        }
    }

    private Map<String, UUID> byAddress(UUID tenant) {
        Map<String, UUID> byAddress = new HashMap<>();
        Optional<UUID> after = Optional.empty();
        do {
            List<Skill> page = skills.list(
                    tenant, new SkillFilter(Optional.empty(), List.of(), false, after, SkillFilter.MOST_AT_ONCE));
            page.forEach(skill -> skill.alignments()
                    .forEach(alignment ->
                            byAddress.putIfAbsent(alignment.target().toString(), skill.id())));
            after = page.size() < SkillFilter.MOST_AT_ONCE
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).id());
        } while (after.isPresent());
        return byAddress;
    }

    private Begun begin(Caller caller, ProgrammeFile file, List<UUID> skillIds, ZoneId zone) {
        Programme programme = Programme.of(
                UUID.randomUUID(), caller.tenant(), file.template(), design(file, skillIds), clock.instant());
        if (programme.name().isEmpty()) {
            throw new Refused(Kind.INVALID, "programme-name-missing", "At $.name: a programme needs a name.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Cycle cycle = Cycle.of(programme, UUID.randomUUID(), dated(file.cycle(), today, zone));
        programmes.add(programme);
        cycles.add(cycle);
        history.note(caller, programme, What.IMPORTED, List.of());
        return new Begun(programme, cycle);
    }

    private static ProgrammeDesign design(ProgrammeFile file, List<UUID> skillIds) {
        return new ProgrammeDesign(
                file.name(),
                file.kind(),
                file.labels(),
                file.goal(),
                Sponsor.NONE,
                "",
                skillIds,
                file.direction(),
                file.visibility(),
                file.approval(),
                file.form(),
                file.pairing(),
                file.conduct(),
                file.notice(),
                List.of(),
                List.of());
    }

    private static CycleDesign dated(CycleShape shape, LocalDate opens, ZoneId zone) {
        return new CycleDesign(
                shape.name(),
                opens,
                opens.plusDays(shape.closesAfterDays()),
                opens.plusDays(shape.startsAfterDays()),
                shape.endsAfterDays().map(opens::plusDays),
                shape.cadenceDays(),
                shape.minSessions(),
                shape.capacity(),
                Optional.empty(),
                zone);
    }
}
