package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.skills.SkillsFixture.assertRefused;
import static org.viceversa.skills.SkillsFixture.draft;
import static org.viceversa.skills.SkillsFixture.framework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.people.Caller;
import org.viceversa.skills.ImportFramework.Change;
import org.viceversa.skills.ImportFramework.Outcome;

class LibraryTest {

    private final SkillsFixture fixture = new SkillsFixture();
    private final Caller manager = fixture.manager();
    private final AddSkill addSkill = new AddSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final ChangeSkill changeSkill = new ChangeSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final RetireSkill retireSkill = new RetireSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final ListSkills listSkills = new ListSkills(fixture.kept.skills, fixture.ensureStarterSkills);

    private RemoveSkill removeSkill(boolean usedElsewhere) {
        return new RemoveSkill(fixture.kept.frameworks, fixture.kept.skills, (tenant, skill) -> usedElsewhere);
    }

    private Outcome bring(SkillDraft... skills) {
        return fixture.importFramework.run(manager, framework(skills), false);
    }

    @Test
    void the_starter_set_has_sixty_skills_in_six_groups_each_with_six_sentences_of_its_own() {
        List<Skill> skills =
                fixture.kept.skills.listOf(fixture.tenant, fixture.starter().id());

        assertThat(skills).hasSize(60);
        assertThat(skills.stream().collect(Collectors.groupingBy(Skill::group, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((group, count) -> assertThat(count).isBetween(9L, 11L));
        assertThat(skills.stream().flatMap(skill -> skill.levelWords().stream()))
                .hasSize(360)
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(skills.stream().filter(skill -> !skill.alignments().isEmpty()))
                .hasSize(58);
        assertThat(fixture.starter().licence()).contains("Apache", "ESCO", "CC BY 4.0");
        assertThat(fixture.starter().credit()).contains("version 1.2.0", "modified");
    }

    @Test
    void the_starter_set_speaks_of_nobodys_age() {
        assertThat(fixture.kept
                        .skills
                        .listOf(fixture.tenant, fixture.starter().id())
                        .toString())
                .doesNotContainPattern("(?i)\\b(age|aged|birth|generation\\w*|millennial\\w*|young\\w*|old|older)\\b");
    }

    @Test
    void the_starter_set_comes_once_and_stays_as_it_was_changed() {
        Skill video = fixture.skill("TEC-03");
        retireSkill.run(manager, video.id(), 1, true);

        listSkills.run(manager, SkillFilter.offered("", 100));

        assertThat(fixture.kept.frameworks.list(fixture.tenant)).hasSize(1);
        assertThat(fixture.skill("TEC-03").retired()).isTrue();
    }

    @Test
    void a_list_says_behind_which_skill_it_goes_on() {
        ListSkills.Page first = listSkills.run(manager, SkillFilter.offered("", 59));
        ListSkills.Page last =
                listSkills.run(manager, new SkillFilter(Optional.empty(), List.of(), false, first.next(), 59));

        assertThat(first.skills()).hasSize(59);
        assertThat(first.next()).contains(first.skills().get(58).id());
        assertThat(last.skills()).hasSize(1);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void a_file_that_comes_twice_changes_nothing() {
        Outcome first = bring(draft("B", "Second", "A"), draft("A", "First", ""));
        Outcome second = bring(draft("B", "Second", "A"), draft("A", "First", ""));

        assertThat(first.isNew()).isTrue();
        assertThat(first.changes()).containsExactly(Change.ADDED, Change.ADDED);
        assertThat(second.isNew()).isFalse();
        assertThat(second.changes()).containsExactly(Change.UNCHANGED, Change.UNCHANGED);
        assertThat(fixture.skill("B").parent()).contains(fixture.skill("A").id());
        assertThat(fixture.skill("A").version()).isEqualTo(1);
        assertThat(second.framework()).isEqualTo(first.framework());
    }

    @Test
    void level_words_stay_when_a_file_says_nothing_of_them() {
        SkillDraft video = SkillDraft.of(fixture.skill("TEC-03"));
        SkillDraft wordless = new SkillDraft(
                video.code(),
                "Clips",
                video.group(),
                video.kind(),
                video.description(),
                video.parentCode(),
                video.decay(),
                List.of(),
                video.alignments());
        Framework starter = fixture.starter();

        fixture.importFramework.run(
                manager,
                new FrameworkDraft(
                        starter.identifier(), starter.title(), "", "", "", Optional.empty(), "", List.of(wordless)),
                false);

        assertThat(fixture.skill("TEC-03").name()).isEqualTo("Clips");
        assertThat(fixture.skill("TEC-03").levelWords()).isEqualTo(video.levelWords());
    }

    @Test
    void what_a_file_changes_and_lacks_is_told_apart() {
        bring(draft("A", "First", ""), draft("B", "Second", ""));

        Outcome outcome = bring(draft("A", "Primary", ""), draft("C", "Third", ""));

        assertThat(outcome.changes()).containsExactly(Change.CHANGED, Change.ADDED);
        assertThat(outcome.untouched()).isEqualTo(1);
        assertThat(fixture.skill("A").name()).isEqualTo("Primary");
        assertThat(fixture.skill("B").name()).isEqualTo("Second");
    }

    @Test
    void a_trial_keeps_nothing() {
        Outcome outcome = fixture.importFramework.run(manager, framework(draft("A", "First", "")), true);

        assertThat(outcome.changes()).containsExactly(Change.ADDED);
        assertThat(fixture.kept.frameworks.findByIdentifier(fixture.tenant, "ours"))
                .isEmpty();
    }

    @Test
    void each_fault_of_a_draft_is_found_at_its_place() {
        String long101 = "x".repeat(101);
        List<DraftProblem> problems = DraftProblem.listIn(framework(
                draft("A", "First", "C"),
                draft("B", "", "Z"),
                draft("C", "Third", "A"),
                draft("A", long101, ""),
                draft("", "Nameless", "")));

        assertThat(problems)
                .extracting(problem -> problem.index() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "0 skill-parent-loop",
                        "1 text-missing",
                        "1 skill-parent-unknown",
                        "2 skill-parent-loop",
                        "3 text-too-long",
                        "3 skill-code-twice",
                        "4 text-missing");
    }

    @Test
    void nothing_of_a_faulty_draft_is_kept() {
        assertRefused(() -> bring(draft("A", "First", ""), draft("B", "", "")), "text-missing");
        assertThat(fixture.kept.frameworks.findByIdentifier(fixture.tenant, "ours"))
                .isEmpty();
    }

    @Test
    void a_skill_is_added_and_changed_and_no_code_occurs_twice() {
        Skill added = addSkill.run(manager, fixture.starter().id(), draft("X-1", "Beekeeping", ""));

        assertRefused(
                () -> addSkill.run(manager, fixture.starter().id(), draft("X-1", "Other", "")), "skill-code-taken");
        assertRefused(
                () -> changeSkill.run(manager, added.id(), 1, draft("TEC-01", "Beekeeping", ""), false),
                "skill-code-taken");
        Skill changed = changeSkill.run(manager, added.id(), 1, draft("X-1", "Bees", "TEC-01"), false);
        assertThat(changed.parent()).contains(fixture.skill("TEC-01").id());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changeSkill
                        .run(manager, added.id(), 2, draft("X-1", "Beehives", ""), true)
                        .parent())
                .isEqualTo(changed.parent());
    }

    @Test
    void the_second_of_two_managers_sees_that_the_skill_was_changed() {
        Skill skill = fixture.skill("TEC-01");
        changeSkill.run(manager, skill.id(), 1, draft("TEC-01", "Feeds", ""), false);

        assertRefused(
                () -> changeSkill.run(manager, skill.id(), 1, draft("TEC-01", "Posts", ""), false), "skill-changed");
        assertRefused(() -> retireSkill.run(manager, skill.id(), 1, true), "skill-changed");
        assertThat(fixture.skill("TEC-01").name()).isEqualTo("Feeds");
    }

    @Test
    void a_skill_cannot_become_a_part_of_itself() {
        bring(draft("A", "First", ""), draft("B", "Second", "A"));

        assertRefused(
                () -> changeSkill.run(manager, fixture.skill("A").id(), 1, draft("A", "First", "B"), false),
                "skill-parent-loop");
    }

    @Test
    void a_skill_in_use_can_be_retired_but_not_removed() {
        Caller ada = fixture.caller(fixture.member("Ada"));
        fixture.assess(ada, "TEC-01", 3);
        UUID used = fixture.skill("TEC-01").id();

        assertRefused(() -> removeSkill(false).run(manager, used), "skill-in-use");
        assertRefused(
                () -> removeSkill(true).run(manager, fixture.skill("TEC-02").id()), "skill-in-use");
        retireSkill.run(manager, used, 1, true);
        assertThat(listSkills.run(ada, SkillFilter.offered("social media", 9)).skills())
                .isEmpty();
        assertThat(fixture.showMySkills.run(ada).skills()).hasSize(1);
        retireSkill.run(manager, used, 2, false);
        assertThat(listSkills.run(ada, SkillFilter.offered("social media", 9)).skills())
                .hasSize(1);
    }

    @Test
    void an_unused_skill_is_removed() {
        UUID unused = fixture.skill("TEC-02").id();

        removeSkill(false).run(manager, unused);

        assertThat(fixture.kept.skills.find(fixture.tenant, unused)).isEmpty();
    }
}
