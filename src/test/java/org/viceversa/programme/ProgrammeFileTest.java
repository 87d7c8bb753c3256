package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.programme.ProgrammeFixture.assertRefused;
import static org.viceversa.testkit.Programmed.ZONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.viceversa.programme.ImportProgramme.Outcome;
import org.viceversa.programme.ProgrammeFile.SkillReference;
import org.viceversa.skills.Skill;

class ProgrammeFileTest {

    private final ProgrammeFixture here = new ProgrammeFixture();
    private final ProgrammeFixture there = new ProgrammeFixture();

    private ProgrammeFile exported() {
        return here.export.run(here.manager(), here.ready().programme().id());
    }

    private static ProgrammeFile with(ProgrammeFile file, String format, List<SkillReference> skills) {
        return new ProgrammeFile(
                format,
                file.name(),
                file.kind(),
                file.template(),
                file.labels(),
                file.goal(),
                skills,
                file.direction(),
                file.visibility(),
                file.approval(),
                file.form(),
                file.pairing(),
                file.conduct(),
                file.notice(),
                file.cycle());
    }

    @Test
    void a_programme_says_elsewhere_what_it_says_here_but_for_people() {
        ProgrammeFile file = exported();
        Begun begun =
                there.bringIn.run(there.manager(), file, false, ZONE).begun().orElseThrow();

        assertThat(there.export.run(there.manager(), begun.programme().id())).isEqualTo(file);
        assertThat(begun.programme().contacts()).isEmpty();
        assertThat(begun.programme().skills()).hasSize(file.skills().size());
        assertThat(begun.cycle().opens()).isEqualTo(begun.cycle().closes().minusDays(14));
    }

    @Test
    void skills_that_are_missing_are_named_before_anything_is_made() {
        ProgrammeFile file = exported();
        SkillReference missing = new SkillReference("SITE-9", "Whittling", List.of("https://example.org/skill/9"));
        ProgrammeFile strange = with(file, file.format(), List.of(file.skills().get(0), missing));

        Outcome asked = there.bringIn.run(there.manager(), strange, false, ZONE);
        assertThat(asked.begun()).isEmpty();
        assertThat(asked.missing()).containsExactly(missing);
        assertThat(there.programmes.list(there.tenant, false)).isEmpty();

        Outcome confirmed = there.bringIn.run(there.manager(), strange, true, ZONE);
        assertThat(confirmed.begun().orElseThrow().programme().skills()).hasSize(1);
    }

    @Test
    void a_skill_of_another_code_is_found_by_its_address() {
        there.starter.run(there.tenant);
        Skill aligned = there.skillChoices.run(there.manager(), "").stream()
                .filter(skill -> !skill.alignments().isEmpty())
                .findFirst()
                .orElseThrow();
        ProgrammeFile file = exported();
        SkillReference renamed = new SkillReference(
                "OTHER-1",
                "Otherwise",
                List.of(aligned.alignments().get(0).target().toString()));

        Outcome outcome = there.bringIn.run(there.manager(), with(file, file.format(), List.of(renamed)), false, ZONE);
        assertThat(outcome.missing()).isEmpty();
        Skill found = there.skills
                .find(
                        there.tenant,
                        outcome.begun().orElseThrow().programme().skills().get(0))
                .orElseThrow();
        assertThat(found.alignments())
                .anyMatch(alignment ->
                        alignment.target().toString().equals(renamed.uris().get(0)));
    }

    @Test
    void another_version_of_the_format_is_refused() {
        ProgrammeFile file = exported();

        assertRefused(
                "file-version-unknown",
                () -> there.bringIn.run(
                        there.manager(), with(file, "viceversa-programme/2", file.skills()), true, ZONE));
    }
}
