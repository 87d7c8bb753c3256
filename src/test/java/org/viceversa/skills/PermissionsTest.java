package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.viceversa.skills.SkillsFixture.assertRefused;
import static org.viceversa.skills.SkillsFixture.draft;
import static org.viceversa.skills.SkillsFixture.framework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.AssessmentRequest.State;

/** What each role may do with skills, and that nobody reaches into another tenant. */
class PermissionsTest {

    private final SkillsFixture fixture = new SkillsFixture();
    private final Person ada = fixture.member("Ada");
    private final UUID skill = fixture.skill("TEC-01").id();
    private final UUID starter = fixture.starter().id();
    private final AddSkill addSkill = new AddSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final ChangeSkill changeSkill = new ChangeSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final RetireSkill retireSkill = new RetireSkill(fixture.kept.frameworks, fixture.kept.skills);
    private final RemoveSkill removeSkill =
            new RemoveSkill(fixture.kept.frameworks, fixture.kept.skills, (tenant, id) -> false);
    private final ChangeFramework changeFramework =
            new ChangeFramework(fixture.kept.frameworks, fixture.kept.skills, fixture.clock);
    private final ExportFramework exportFramework = new ExportFramework(fixture.kept.frameworks, fixture.kept.skills);
    private final ImportSkillProfiles importProfiles =
            new ImportSkillProfiles(fixture.kept.profiles, fixture.kept.skills, fixture.clock);
    private final ChangeFreshness changeFreshness = new ChangeFreshness(fixture.kept.rules);

    private void assertMayNotChange(Caller caller) {
        assertRefused(() -> addSkill.run(caller, starter, draft("X", "X", "")), "not-allowed");
        assertRefused(() -> changeSkill.run(caller, skill, 1, draft("X", "X", ""), false), "not-allowed");
        assertRefused(() -> retireSkill.run(caller, skill, 1, true), "not-allowed");
        assertRefused(() -> removeSkill.run(caller, skill), "not-allowed");
        assertRefused(() -> changeFramework.run(caller, starter, 1, framework(), true), "not-allowed");
        assertRefused(() -> exportFramework.run(caller, starter), "not-allowed");
        assertRefused(() -> fixture.importFramework.run(caller, framework(), true), "not-allowed");
        assertRefused(() -> importProfiles.run(caller, List.of(), true), "not-allowed");
        assertRefused(() -> fixture.pickSkillProfile.remove(caller, UUID.randomUUID()), "not-allowed");
        assertRefused(() -> changeFreshness.run(caller, FreshnessRule.PUBLISHED), "not-allowed");
    }

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "PROGRAMME_MANAGER")
    void only_who_runs_programmes_changes_what_skills_there_are(ToolRole role) {
        assertMayNotChange(fixture.caller(ada, role));
    }

    @Test
    void who_has_no_role_changes_nothing_and_keeps_their_own_skills() {
        assertMayNotChange(fixture.caller(ada));
        assertThatCode(() -> fixture.assess(fixture.caller(ada), "TEC-01", 3)).doesNotThrowAnyException();
        assertThat(fixture.showMySkills.run(fixture.caller(ada)).skills()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ToolRole.class)
    void no_role_shows_anothers_skills(ToolRole role) {
        fixture.assess(fixture.caller(ada), "TEC-01", 3);
        Caller other = fixture.caller(fixture.member("Bo"), role);

        assertThat(fixture.showMySkills.run(other).skills()).isEmpty();
        assertThat(fixture.showMySkills.run(other, skill).words()).isEmpty();
    }

    @Test
    void another_tenant_finds_nothing() {
        Caller stranger = fixture.stranger();
        Caller mine = fixture.caller(ada);
        Person bo = fixture.member("Bo");
        AssessmentRequest request = fixture.askForAssessment.run(mine, skill, bo.id(), "");
        Practice practice = fixture.notePractice.run(mine, skill);

        assertRefused(() -> addSkill.run(stranger, starter, draft("X", "X", "")), "framework-unknown");
        assertRefused(() -> changeSkill.run(stranger, skill, 1, draft("X", "X", ""), false), "skill-unknown");
        assertRefused(() -> retireSkill.run(stranger, skill, 1, true), "skill-unknown");
        assertRefused(() -> removeSkill.run(stranger, skill), "skill-unknown");
        assertRefused(() -> changeFramework.run(stranger, starter, 1, framework(), true), "framework-unknown");
        assertRefused(() -> exportFramework.run(stranger, starter), "framework-unknown");
        assertRefused(() -> fixture.showMySkills.run(stranger, skill), "skill-unknown");
        assertRefused(() -> fixture.notePractice.run(stranger, skill), "skill-unknown");
        assertRefused(() -> fixture.notePractice.undo(stranger, practice.id()), "practice-unknown");
        assertRefused(
                () -> fixture.assessSkills.run(stranger, List.of(new SelfAssessment(skill, 1, ""))), "skill-unknown");
        assertRefused(() -> fixture.askForAssessment.run(stranger, skill, bo.id(), ""), "skill-unknown");
        assertRefused(
                () -> fixture.giveAssessment.run(
                        stranger, request.id(), new GiveAssessment.Answer(State.DECLINED, 0, "")),
                "request-unknown");
        assertRefused(() -> fixture.pickSkillProfile.run(stranger, Optional.of(UUID.randomUUID())), "profile-unknown");
        assertThat(fixture.listRequests.run(stranger).toMe()).isEmpty();
    }

    @Test
    void half_lives_are_for_all_to_see_and_for_managers_to_set() {
        assertThat(changeFreshness.find(fixture.tenant)).isEqualTo(FreshnessRule.PUBLISHED);
        Caller manager = fixture.manager();

        FreshnessRule changed = changeFreshness.run(manager, new FreshnessRule(3, 13, 11, 0));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(changeFreshness.find(fixture.tenant)).isEqualTo(changed);
        assertRefused(() -> changeFreshness.run(manager, new FreshnessRule(4, 13, 11, 0)), "half-lives-changed");
        assertRefused(() -> new FreshnessRule(0, 13, 11, 0), "half-life-invalid");
        assertRefused(() -> new FreshnessRule(Double.NaN, 13, 11, 0), "half-life-invalid");
    }
}
