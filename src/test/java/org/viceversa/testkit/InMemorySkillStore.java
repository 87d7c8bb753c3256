package org.viceversa.testkit;

import java.util.UUID;

/** All that is kept of skills, without a database: the ports of one small world. */
public final class InMemorySkillStore {

    public final InMemoryFrameworks frameworks = new InMemoryFrameworks();
    public final InMemorySkills skills = new InMemorySkills(frameworks, this::isMentioned);
    public final InMemoryAssessments assessments = new InMemoryAssessments();
    public final InMemoryPractices practices = new InMemoryPractices();
    public final InMemoryEvidenceShelf evidence = new InMemoryEvidenceShelf();
    public final InMemoryAssessmentRequests requests = new InMemoryAssessmentRequests();
    public final InMemorySkillProfiles profiles = new InMemorySkillProfiles();
    public final InMemoryFreshnessRules rules = new InMemoryFreshnessRules();

    private boolean isMentioned(UUID tenant, UUID skill) {
        return assessments.mention(tenant, skill)
                || practices.mention(tenant, skill)
                || evidence.mention(tenant, skill)
                || requests.mention(tenant, skill)
                || profiles.mention(tenant, skill);
    }
}
