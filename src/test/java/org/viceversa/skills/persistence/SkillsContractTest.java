package org.viceversa.skills.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.SkillRecords.NOW;
import static org.viceversa.testkit.SkillRecords.framework;
import static org.viceversa.testkit.SkillRecords.renamed;
import static org.viceversa.testkit.SkillRecords.said;
import static org.viceversa.testkit.SkillRecords.skill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Frameworks;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillFilter;
import org.viceversa.skills.Skills;

@ParameterizedClass
@EnumSource(SkillsStore.class)
class SkillsContractTest {

    @Parameter
    SkillsStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final Framework framework = framework(tenant, "site", "Ours");
    private Frameworks frameworks;
    private Skills skills;

    @BeforeEach
    void open() {
        frameworks = store.ports().frameworks();
        skills = store.ports().skills();
        frameworks.add(framework);
    }

    private Skill kept(String code, String group, String name) {
        Skill skill = skill(framework, code, group, name);
        skills.add(List.of(skill));
        return skill;
    }

    private List<Skill> found(String search) {
        return skills.list(tenant, SkillFilter.offered(search, 100));
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void frameworks_and_skills_are_kept_to_the_letter() {
        Skill parent = kept("T-1", "TECHNOLOGY", "Social media");
        Skill child = renamed(
                skill(framework, "T-2", "TECHNOLOGY", "x"), "T-2", "Short video", false, Optional.of(parent.id()));
        skills.add(List.of(child));

        assertThat(frameworks.find(tenant, framework.id())).contains(framework);
        assertThat(frameworks.findByIdentifier(tenant, "site")).contains(framework);
        assertThat(skills.find(tenant, parent.id())).contains(parent);
        assertThat(skills.listByIds(tenant, List.of(child.id(), UUID.randomUUID())))
                .containsOnlyKeys(child.id())
                .containsValue(child);
        assertThat(skills.listByCodes(tenant, List.of("T-2", "T-9"))).containsExactly(child);
    }

    @Test
    void a_framework_comes_once_under_its_identifier() {
        Framework again = framework(tenant, "site", "Again");

        assertThat(frameworks.add(again)).isFalse();
        assertThat(frameworks.list(tenant)).containsExactly(framework);
    }

    @Test
    void frameworks_stand_in_the_order_of_their_titles() {
        Framework first = framework(tenant, "b", "álpha");
        frameworks.add(framework(tenant, "c", "Zulu"));
        frameworks.add(first);

        assertThat(frameworks.list(tenant)).extracting(Framework::title).containsExactly("álpha", "Ours", "Zulu");
    }

    @Test
    void the_second_of_two_changes_is_refused() {
        Framework changed = retired(framework);
        frameworks.save(changed);
        Skill skill = kept("T-1", "TECHNOLOGY", "Social media");
        Skill renamed = renamed(skill, "T-1", "Feeds", true, Optional.empty());
        skills.save(renamed);

        assertRefused(() -> frameworks.save(retired(framework)), "framework-changed");
        assertRefused(() -> skills.save(renamed(skill, "T-1", "Posts", false, Optional.empty())), "skill-changed");
        assertThat(frameworks.find(tenant, framework.id())).contains(changed);
        assertThat(skills.find(tenant, skill.id())).contains(renamed);
    }

    private static Framework retired(Framework before) {
        return new Framework(
                before.id(),
                before.tenant(),
                before.identifier(),
                "Changed",
                "",
                "",
                "",
                Optional.empty(),
                "2",
                true,
                before.revision() + 1,
                NOW.plusSeconds(1));
    }

    @Test
    void a_code_occurs_once_in_a_framework() {
        kept("T-1", "TECHNOLOGY", "Social media");
        Skill other = kept("T-2", "TECHNOLOGY", "Short video");

        assertRefused(
                () -> skills.save(renamed(other, "T-1", "Short video", false, Optional.empty())), "skill-code-taken");
    }

    @Test
    void skills_stand_in_the_order_of_groups_and_names_page_by_page() {
        kept("4", "PRODUCT", "Añadir");
        kept("3", "PRODUCT", "zebra");
        kept("2", "CULTURE", "Éclair");
        kept("1", "CULTURE", "apple");
        List<Skill> first =
                skills.list(tenant, new SkillFilter(Optional.empty(), List.of(), false, Optional.empty(), 3));
        List<Skill> next = skills.list(
                tenant,
                new SkillFilter(
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.of(first.get(2).id()),
                        3));

        assertThat(first).extracting(Skill::code).containsExactly("1", "2", "4");
        assertThat(next).extracting(Skill::code).containsExactly("3");
        assertThat(skills.listOf(tenant, framework.id())).hasSize(4);
    }

    @Test
    void skills_are_found_by_words_without_accents() {
        Skill cafe = kept("C-1", "CULTURE", "Café conversations");
        kept("T-1", "TECHNOLOGY", "100% remote_work");

        assertThat(found("cafe CULT")).containsExactly(cafe);
        assertThat(found("c-1")).containsExactly(cafe);
        assertThat(found("%")).hasSize(1);
        assertThat(found("_w")).hasSize(1);
        assertThat(found("cafe remote")).isEmpty();
    }

    @Test
    void what_is_retired_is_not_offered() {
        Skill skill = kept("T-1", "TECHNOLOGY", "Telex");
        Skill offered = kept("T-2", "TECHNOLOGY", "Short video");
        skills.save(renamed(skill, "T-1", "Telex", true, Optional.empty()));

        assertThat(found("")).containsExactly(offered);
        assertThat(skills.list(
                        tenant, new SkillFilter(Optional.of(framework.id()), List.of(), true, Optional.empty(), 10)))
                .hasSize(2);
        assertThat(skills.countByFramework(tenant)).containsEntry(framework.id(), 1);

        frameworks.save(retired(framework));
        assertThat(found("")).isEmpty();
    }

    @Test
    void what_somebody_named_is_told_from_what_nobody_did() {
        Skill named = kept("T-1", "TECHNOLOGY", "Social media");
        Skill parent = kept("T-2", "TECHNOLOGY", "Video");
        Skill child =
                renamed(skill(framework, "T-3", "TECHNOLOGY", "x"), "T-3", "Cuts", false, Optional.of(parent.id()));
        skills.add(List.of(child));
        store.ports().assessments().add(List.of(said(tenant, UUID.randomUUID(), named.id(), Source.SELF, 3, NOW)));

        assertThat(skills.isMentioned(tenant, named.id())).isTrue();
        assertThat(skills.isMentioned(tenant, parent.id())).isTrue();
        assertThat(skills.isMentioned(tenant, child.id())).isFalse();

        skills.remove(tenant, child.id());
        assertThat(skills.isMentioned(tenant, parent.id())).isFalse();
        assertThat(skills.find(tenant, child.id())).isEmpty();
    }

    @Test
    void no_other_tenant_sees_or_changes_anything() {
        Skill skill = kept("T-1", "TECHNOLOGY", "Social media");

        assertThat(frameworks.find(stranger, framework.id())).isEmpty();
        assertThat(frameworks.findByIdentifier(stranger, "site")).isEmpty();
        assertThat(frameworks.list(stranger)).isEmpty();
        assertThat(skills.find(stranger, skill.id())).isEmpty();
        assertThat(skills.listByIds(stranger, List.of(skill.id()))).isEmpty();
        assertThat(skills.listByCodes(stranger, List.of("T-1"))).isEmpty();
        assertThat(skills.list(stranger, SkillFilter.offered("", 10))).isEmpty();
        assertThat(skills.listOf(stranger, framework.id())).isEmpty();
        assertThat(skills.countByFramework(stranger)).isEmpty();
        skills.remove(stranger, skill.id());
        assertThat(skills.find(tenant, skill.id())).contains(skill);
    }
}
