package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.What;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Begins a programme from a template, as a draft with a first cycle, so that nothing that is typed is ever lost. */
public final class CreateProgramme {

    private final Programmes programmes;
    private final Cycles cycles;
    private final Skills skills;
    private final EnsureStarterSkills ensureStarterSkills;
    private final History history;
    private final Clock clock;

    public CreateProgramme(
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
     * @param name blank for the template's own
     * @param zone whose days the dates are
     * @throws Refused {@code not-allowed}; {@code template-unknown}
     */
    public Begun run(Caller caller, String template, String name, ZoneId zone) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Template chosen = Templates.find(template)
                .orElseThrow(() -> new Refused(
                        Kind.INVALID, "template-unknown", "There is no such template. Choose one of the list."));
        ensureStarterSkills.run(caller.tenant());
        ProgrammeDesign design = chosen.toDesign(skillsOf(caller.tenant(), chosen), coursesOf(caller));
        Programme programme = Programme.of(
                UUID.randomUUID(),
                caller.tenant(),
                chosen.key(),
                name.isBlank() ? design : design.withName(name),
                clock.instant());
        Cycle cycle = Cycle.of(
                programme,
                UUID.randomUUID(),
                CycleDesign.proposed(
                        "First cycle", LocalDate.ofInstant(clock.instant(), zone), programme.conduct(), zone));
        programmes.add(programme);
        cycles.add(cycle);
        history.note(caller, programme, What.CREATED, List.of());
        return new Begun(programme, cycle);
    }

    /** In the template's order; what the site does not have is left out. */
    private List<UUID> skillsOf(UUID tenant, Template template) {
        Map<String, UUID> byCode = skills.listByCodes(tenant, template.skills()).stream()
                .filter(skill -> !skill.retired())
                .collect(Collectors.toMap(Skill::code, Skill::id, (first, second) -> first));
        return template.skills().stream()
                .filter(byCode::containsKey)
                .map(byCode::get)
                .toList();
    }

    private static List<UUID> coursesOf(Caller caller) {
        return caller.course().map(course -> List.of(course.id())).orElse(List.of());
    }
}
