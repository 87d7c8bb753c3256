package org.viceversa.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.AddSkill;
import org.viceversa.skills.AskForAssessment;
import org.viceversa.skills.AssessCourse;
import org.viceversa.skills.AssessSkills;
import org.viceversa.skills.ChangeFramework;
import org.viceversa.skills.ChangeFreshness;
import org.viceversa.skills.ChangeSkill;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.ExportFramework;
import org.viceversa.skills.FindColleagues;
import org.viceversa.skills.GiveAssessment;
import org.viceversa.skills.ImportFramework;
import org.viceversa.skills.ImportSkillProfiles;
import org.viceversa.skills.KeepEvidence;
import org.viceversa.skills.ListAssessmentRequests;
import org.viceversa.skills.ListFrameworks;
import org.viceversa.skills.ListSkills;
import org.viceversa.skills.NotePractice;
import org.viceversa.skills.PickSkillProfile;
import org.viceversa.skills.Positions;
import org.viceversa.skills.RemoveSkill;
import org.viceversa.skills.RetireSkill;
import org.viceversa.skills.ShowMySkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillUses;
import org.viceversa.skills.persistence.JdbcAssessmentRequests;
import org.viceversa.skills.persistence.JdbcAssessments;
import org.viceversa.skills.persistence.JdbcEvidenceShelf;
import org.viceversa.skills.persistence.JdbcFrameworks;
import org.viceversa.skills.persistence.JdbcFreshnessRules;
import org.viceversa.skills.persistence.JdbcPractices;
import org.viceversa.skills.persistence.JdbcSkillProfiles;
import org.viceversa.skills.persistence.JdbcSkills;
import org.viceversa.skills.persistence.JsonStarterSet;
import org.viceversa.skills.web.AssessmentRequestsResource;
import org.viceversa.skills.web.FrameworkFilesResource;
import org.viceversa.skills.web.FrameworksResource;
import org.viceversa.skills.web.FreshnessResource;
import org.viceversa.skills.web.MySkillsResource;
import org.viceversa.skills.web.SkillProfilesResource;
import org.viceversa.skills.web.SkillsResource;

/** Frameworks, skills, and what is said of people's levels. */
final class SkillsWiring {

    final JdbcFrameworks frameworks;
    final JdbcSkills skills;
    final JdbcAssessments assessments;
    final JdbcSkillProfiles profiles;
    final EnsureStarterSkills ensureStarterSkills;
    final AssessSkills assessSkills;
    final EstimateSkills estimateSkills;
    final JdbcEvidenceShelf evidence;

    /** For what was finished. */
    final AssessCourse assessCourse;

    private final JdbcPractices practices;
    private final JdbcAssessmentRequests requests;
    private final JdbcFreshnessRules rules;
    private final Plumbing plumbing;
    private final PeopleWiring people;

    SkillsWiring(Plumbing plumbing, PeopleWiring people) {
        this.plumbing = plumbing;
        this.people = people;
        Transactions transactions = plumbing.transactions;
        frameworks = new JdbcFrameworks(transactions);
        skills = new JdbcSkills(transactions);
        assessments = new JdbcAssessments(transactions);
        practices = new JdbcPractices(transactions);
        evidence = new JdbcEvidenceShelf(transactions);
        requests = new JdbcAssessmentRequests(transactions);
        profiles = new JdbcSkillProfiles(transactions);
        rules = new JdbcFreshnessRules(transactions);
        ensureStarterSkills = new EnsureStarterSkills(frameworks, skills, new JsonStarterSet(), plumbing.clock);
        assessSkills = new AssessSkills(skills, assessments, plumbing.clock);
        estimateSkills = new EstimateSkills(skills, assessments, practices, rules, plumbing.clock);
        assessCourse = new AssessCourse(skills, assessments, estimateSkills, evidence, plumbing.clock);
    }

    /**
     * @param uses whether other features need a skill
     * @param positions where people stand in the organisation
     * @param tool its address, without a slash at the end
     */
    List<Object> resources(SkillUses uses, Positions positions, String tool) {
        PickSkillProfile pickSkillProfile = new PickSkillProfile(profiles, positions);
        ListFrameworks listFrameworks = new ListFrameworks(frameworks, skills, ensureStarterSkills);
        ImportFramework importFramework = new ImportFramework(frameworks, skills, plumbing.clock);
        return List.of(
                new SkillsResource(people.callers, library(uses), plumbing.transactions),
                new FrameworksResource(
                        people.callers,
                        listFrameworks,
                        importFramework,
                        new ChangeFramework(frameworks, skills, plumbing.clock),
                        plumbing.transactions),
                new FrameworkFilesResource(
                        people.callers,
                        importFramework,
                        new ExportFramework(frameworks, skills),
                        plumbing.transactions,
                        tool),
                new MySkillsResource(people.callers, mine(pickSkillProfile), plumbing.transactions),
                new AssessmentRequestsResource(people.callers, requests(positions), plumbing.transactions),
                new SkillProfilesResource(
                        people.callers,
                        pickSkillProfile,
                        new ImportSkillProfiles(profiles, skills, plumbing.clock),
                        skills,
                        plumbing.transactions),
                new FreshnessResource(people.callers, new ChangeFreshness(rules), plumbing.transactions));
    }

    private SkillsResource.Uses library(SkillUses uses) {
        return new SkillsResource.Uses(
                new ListSkills(skills, ensureStarterSkills),
                new AddSkill(frameworks, skills),
                new ChangeSkill(frameworks, skills),
                new RetireSkill(frameworks, skills),
                new RemoveSkill(frameworks, skills, uses));
    }

    private MySkillsResource.Uses mine(PickSkillProfile pickSkillProfile) {
        return new MySkillsResource.Uses(
                showMySkills(pickSkillProfile),
                assessSkills,
                new NotePractice(skills, practices, plumbing.clock),
                new KeepEvidence(skills, assessments, evidence, plumbing.clock),
                pickSkillProfile);
    }

    /** How somebody's own skills stand, and how far they are from their role. */
    ShowMySkills showMySkills(Positions positions) {
        return showMySkills(new PickSkillProfile(profiles, positions));
    }

    private ShowMySkills showMySkills(PickSkillProfile pickSkillProfile) {
        return new ShowMySkills(
                skills, assessments, practices, evidence, estimateSkills, pickSkillProfile, people.people);
    }

    private AssessmentRequestsResource.Uses requests(Positions positions) {
        return new AssessmentRequestsResource.Uses(
                new ListAssessmentRequests(requests, skills, people.people, evidence, plumbing.clock),
                new AskForAssessment(
                        skills, requests, new JdbcStandings(plumbing.transactions), positions, plumbing.clock),
                new GiveAssessment(requests, assessments, plumbing.clock),
                new FindColleagues(new JdbcMemberLists(plumbing.transactions), people.people, positions));
    }

    /** What skills are called, for plans; also retired ones. */
    Map<UUID, String> titles(UUID tenant, Collection<UUID> ids) {
        return skills.listByIds(tenant, ids).values().stream().collect(Collectors.toMap(Skill::id, Skill::name));
    }
}
