package org.viceversa.skills.persistence;

import org.viceversa.persistence.Transactions;
import org.viceversa.skills.AssessmentRequests;
import org.viceversa.skills.Assessments;
import org.viceversa.skills.EvidenceShelf;
import org.viceversa.skills.Frameworks;
import org.viceversa.skills.FreshnessRules;
import org.viceversa.skills.Practices;
import org.viceversa.skills.SkillProfiles;
import org.viceversa.skills.Skills;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.TestDatabases;

/**
 * Where skills are kept: in memory and on each database, one for all tests of the JVM. Each test takes a tenant of its
 * own, and must find nothing of the others.
 */
public enum SkillsStore {
    MEMORY {
        @Override
        Ports open() {
            InMemorySkillStore kept = new InMemorySkillStore();
            return new Ports(
                    kept.frameworks,
                    kept.skills,
                    kept.assessments,
                    kept.practices,
                    kept.evidence,
                    kept.requests,
                    kept.profiles,
                    kept.rules);
        }
    },
    H2 {
        @Override
        Ports open() {
            return on(new Transactions(TestDatabases.h2()));
        }
    },
    POSTGRESQL {
        @Override
        Ports open() {
            return on(new Transactions(TestDatabases.postgres()));
        }
    };

    /** Everything that keeps skills. */
    public record Ports(
            Frameworks frameworks,
            Skills skills,
            Assessments assessments,
            Practices practices,
            EvidenceShelf evidence,
            AssessmentRequests requests,
            SkillProfiles profiles,
            FreshnessRules rules) {}

    private Ports opened;

    abstract Ports open();

    public synchronized Ports ports() {
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    public static Ports on(Transactions transactions) {
        return new Ports(
                new JdbcFrameworks(transactions),
                new JdbcSkills(transactions),
                new JdbcAssessments(transactions),
                new JdbcPractices(transactions),
                new JdbcEvidenceShelf(transactions),
                new JdbcAssessmentRequests(transactions),
                new JdbcSkillProfiles(transactions),
                new JdbcFreshnessRules(transactions));
    }
}
