package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Positions.Position;
import org.viceversa.skills.persistence.JsonStarterSet;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** A course of people with the starter set, all in memory. */
final class SkillsFixture {

    final UUID tenant = UUID.randomUUID();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemorySkillStore kept = new InMemorySkillStore();
    final SettableClock clock = new SettableClock(SkillRecords.NOW.toString());
    final Map<UUID, Position> positions = new HashMap<>();
    final Positions whereabouts = (any, person) -> positions.getOrDefault(person.id(), Position.UNKNOWN);
    final Course course = course(tenant);

    final EnsureStarterSkills ensureStarterSkills =
            new EnsureStarterSkills(kept.frameworks, kept.skills, new JsonStarterSet(), clock);
    final AssessSkills assessSkills = new AssessSkills(kept.skills, kept.assessments, clock);
    final EstimateSkills estimateSkills =
            new EstimateSkills(kept.skills, kept.assessments, kept.practices, kept.rules, clock);
    final PickSkillProfile pickSkillProfile = new PickSkillProfile(kept.profiles, whereabouts);
    final ShowMySkills showMySkills = new ShowMySkills(
            kept.skills,
            kept.assessments,
            kept.practices,
            kept.evidence,
            estimateSkills,
            pickSkillProfile,
            people.people());
    final ImportFramework importFramework = new ImportFramework(kept.frameworks, kept.skills, clock);
    final AskForAssessment askForAssessment =
            new AskForAssessment(kept.skills, kept.requests, people.standings(), whereabouts, clock);
    final GiveAssessment giveAssessment = new GiveAssessment(kept.requests, kept.assessments, clock);
    final ListAssessmentRequests listRequests =
            new ListAssessmentRequests(kept.requests, kept.skills, people.people(), kept.evidence, clock);
    final KeepEvidence keepEvidence = new KeepEvidence(kept.skills, kept.assessments, kept.evidence, clock);
    final NotePractice notePractice = new NotePractice(kept.skills, kept.practices, clock);

    SkillsFixture() {
        people.courses().add(course);
        ensureStarterSkills.run(tenant);
    }

    private static Course course(UUID tenant) {
        return new Course(
                UUID.randomUUID(),
                tenant,
                "2",
                "Reverse Mentoring",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                SkillRecords.NOW,
                RosterState.UNREAD);
    }

    /** Somebody of the course. */
    Person member(String name, LtiRole role) {
        Person person =
                new Person(UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, "en");
        people.people().add(person);
        Instant now = clock.instant();
        people.memberships()
                .add(
                        new Membership(
                                tenant,
                                course.id(),
                                person.id(),
                                Set.of(role),
                                Set.of(),
                                false,
                                now,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(now)),
                        person);
        return person;
    }

    Person member(String name) {
        return member(name, LtiRole.LEARNER);
    }

    Caller caller(Person person, ToolRole... roles) {
        return new Caller(tenant, person, Optional.of(course), Set.of(roles));
    }

    Caller manager() {
        return caller(member("Manager " + UUID.randomUUID()), ToolRole.PROGRAMME_MANAGER);
    }

    /** Somebody who may do everything in another tenant. */
    Caller stranger() {
        UUID other = UUID.randomUUID();
        Person person =
                new Person(UUID.randomUUID(), other, "1", new Particulars("Eve", "", "", "", ""), true, true, "en");
        return new Caller(other, person, Optional.empty(), Set.of(ToolRole.values()));
    }

    Skill skill(String code) {
        return kept.skills.listByCodes(tenant, List.of(code)).get(0);
    }

    Framework starter() {
        return kept.frameworks.findByIdentifier(tenant, "viceversa-starter").orElseThrow();
    }

    void assess(Caller caller, String code, int level) {
        assessSkills.run(caller, List.of(new SelfAssessment(skill(code).id(), level, "")));
    }

    static SkillDraft draft(String code, String name, String parent) {
        return new SkillDraft(
                code,
                name,
                "Ours",
                Optional.empty(),
                "",
                Optional.of(parent).filter(text -> !text.isEmpty()),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static FrameworkDraft framework(SkillDraft... skills) {
        return new FrameworkDraft("ours", "Our own", "", "", "", Optional.empty(), "", List.of(skills));
    }

    static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
