package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.programme.ProgrammeFixture.assertRefused;
import static org.viceversa.testkit.Programmed.ZONE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.programme.OpeningRules.Missing;
import org.viceversa.programme.PairingRules.Mode;
import org.viceversa.skills.SkillDraft;
import org.viceversa.skills.persistence.JsonStarterSet;

class TemplatesTest {

    private final ProgrammeFixture fixture = new ProgrammeFixture();

    static Stream<Template> templates() {
        return Templates.list().stream();
    }

    @Test
    void there_are_six_and_no_two_are_alike() {
        assertThat(Templates.list()).hasSize(6);
        List<Function<Template, Object>> parts = List.of(
                Template::key,
                Template::name,
                Template::goal,
                Template::labels,
                Template::conduct,
                Template::notice,
                Template::skills);
        for (Function<Template, Object> part : parts) {
            Set<Object> different = new HashSet<>(templates().map(part).toList());
            assertThat(different)
                    .hasSizeGreaterThanOrEqualTo(part.apply(Templates.list().get(0)) instanceof String ? 5 : 6);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void only_what_the_organisation_knows_is_left_to_be_typed(Template template) {
        Begun begun = fixture.create.run(fixture.manager(), template.key(), "", ZONE);

        assertThat(OpeningRules.missing(begun.programme().design())).containsExactly(Missing.SAFETY_CONTACT);
        assertThat(OpeningRules.disorder(begun.cycle().design())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_skill_is_of_the_starter_set(Template template) {
        List<String> codes = new JsonStarterSet()
                .read().skills().stream().map(SkillDraft::code).toList();

        assertThat(codes).containsAll(template.skills());
        assertThat(template.skills()).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nobody_is_called_by_how_long_they_have_lived(Template template) {
        String words = String.join(
                        " ",
                        template.name(),
                        template.summary(),
                        template.source(),
                        template.goal(),
                        template.notice(),
                        template.labels().toString())
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(words).doesNotContainPattern("\\b(old|older|young|younger|age|aged|generation|millennial)\\b");
    }

    @Test
    void seniors_choose_from_those_who_have_just_joined() {
        Template ge = Templates.find("ge-500").orElseThrow();

        assertThat(ge.pairing().mode()).isEqualTo(Mode.SENIORS_CHOOSE);
        assertThat(ge.pairing().mentorTenureMostMonths()).contains(12);
    }

    @Test
    void rotnem_has_words_of_its_own_and_a_line_to_reach() {
        Template rotnem = Templates.find("rotnem").orElseThrow();

        assertThat(rotnem.labels().mentors()).isEqualTo("Rotnems");
        assertThat(rotnem.conduct().targetParticipation()).isEqualTo(Optional.of(95));
    }

    @Test
    void an_unknown_template_is_refused() {
        assertRefused("template-unknown", () -> fixture.create.run(fixture.manager(), "nope", "", ZONE));
    }
}
