package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.ProgrammeFile.CycleShape;
import org.viceversa.programme.ProgrammeFile.SkillReference;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Writes a programme down to be taken along; nobody's name is in it, not even the sponsor's. */
public final class ExportProgramme {

    private final Programmes programmes;
    private final Cycles cycles;
    private final Skills skills;
    private final Clock clock;

    public ExportProgramme(Programmes programmes, Cycles cycles, Skills skills, Clock clock) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.skills = skills;
        this.clock = clock;
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public ProgrammeFile run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme programme = programmes.get(caller.tenant(), id);
        CycleDesign latest = cycles.listOf(caller.tenant(), id).stream()
                .findFirst()
                .map(Cycle::design)
                .orElseGet(() -> CycleDesign.proposed(
                        "First cycle",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        programme.conduct(),
                        ZoneOffset.UTC));
        return new ProgrammeFile(
                ProgrammeFile.FORMAT,
                programme.name(),
                programme.kind(),
                programme.template(),
                programme.labels(),
                programme.goal(),
                references(programme),
                programme.direction(),
                programme.visibility(),
                programme.approval(),
                programme.form(),
                programme.pairing(),
                programme.conduct(),
                programme.notice().text(),
                shape(latest));
    }

    private List<SkillReference> references(Programme programme) {
        Map<UUID, Skill> known = skills.listByIds(programme.tenant(), programme.skills());
        return programme.skills().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(ExportProgramme::reference)
                .toList();
    }

    private static SkillReference reference(Skill skill) {
        return new SkillReference(
                skill.code(),
                skill.name(),
                skill.alignments().stream()
                        .map(alignment -> alignment.target().toString())
                        .toList());
    }

    private static CycleShape shape(CycleDesign design) {
        return new CycleShape(
                design.name(),
                Math.max(0, days(design.opens(), design.closes())),
                Math.max(0, days(design.opens(), design.starts())),
                design.ends().map(end -> Math.max(0, days(design.opens(), end))),
                design.cadenceDays(),
                design.minSessions(),
                design.capacity());
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
