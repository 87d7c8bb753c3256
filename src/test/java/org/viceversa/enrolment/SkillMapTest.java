package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.enrolment.EnrolmentFixture.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.AssessSkills;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.SelfAssessment;
import org.viceversa.testkit.InMemoryAssessments;
import org.viceversa.testkit.InMemoryFreshnessRules;
import org.viceversa.testkit.InMemoryParticipants;
import org.viceversa.testkit.InMemoryPractices;

/** Who of a cycle can do what, and who may see it. */
class SkillMapTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final AssessSkills assess = new AssessSkills(fixture.skills.skills, assessments, fixture.clock);
    private final EstimateSkills estimates = new EstimateSkills(
            fixture.skills.skills, assessments, new InMemoryPractices(), new InMemoryFreshnessRules(), fixture.clock);
    private final Participants participants = new InMemoryParticipants(fixture.enrolments);
    private final ShowSkillDemand demand =
            new ShowSkillDemand(fixture.findCycle, participants, fixture.skills.skills, estimates);
    private final ShowSkillMap map = new ShowSkillMap(
            fixture.findCycle,
            new ShowSkillMap.Sources(
                    participants,
                    fixture.people.people(),
                    (tenant, people) -> fixture.files,
                    fixture.skills.skills,
                    estimates));

    private UUID cycle() {
        return fixture.cycle.id();
    }

    private Person teaches(String subject, String name, int level) {
        Caller caller = fixture.learner(subject, name);
        fixture.sent(caller);
        assess.run(caller, List.of(new SelfAssessment(fixture.python.id(), level, "")));
        return caller.person();
    }

    private Caller instructor() {
        return fixture.caller(fixture.person("3", "Theresa Abernathy"), ToolRole.INSTRUCTOR);
    }

    @Test
    void people_stand_in_the_order_of_their_names_whatever_they_can_do() {
        teaches("6", "Zoë Zimmermann", 5);
        teaches("7", "Ana Álvarez", 1);
        teaches("8", "Bo Chen", 3);

        ShowSkillMap.Page page = map.people(fixture.manager(), cycle(), "", 0, 2);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines())
                .extracting(line -> page.people().get(line.person()).name())
                .containsExactly("Ana Álvarez", "Bo Chen");
        assertThat(page.lines().get(0).cells().get(0).orElseThrow().level()).isEqualTo(1);
        assertThat(page.lines().get(0).cells().get(1)).isEmpty();
        assertThat(map.people(fixture.manager(), cycle(), "", 2, 2).lines()).hasSize(1);
        assertThat(map.people(fixture.manager(), cycle(), "", 9, 2).lines()).isEmpty();
        assertThat(map.people(fixture.manager(), cycle(), "zoe", 0, 10).total()).isEqualTo(1);
    }

    @Test
    void a_department_speaks_from_five_people_up() {
        for (int i = 0; i < 7; i++) {
            Person person = teaches("E" + i, "Engineer " + i, 3);
            fixture.files.put(person.id(), record(i < 5 ? "Engineering" : "Legal"));
        }

        ShowSkillMap.Groups groups = map.groups(instructor(), cycle());

        assertThat(groups.sizes()).containsEntry("Engineering", 5).containsEntry("Legal", 2);
        assertThat(groups.groups().get("Legal").get(0).silent()).isTrue();
        // Its number, taken from the sum, would tell what the two of Legal can do.
        assertThat(groups.groups().get("Engineering").get(0).silent()).isTrue();
    }

    @Test
    void sums_are_shown_to_instructors_from_five_people_up() {
        for (int i = 0; i < 4; i++) {
            teaches("E" + i, "Engineer " + i, 3);
        }
        assertThat(demand.run(instructor(), cycle()).lines()).isEmpty();
        assertThat(demand.run(fixture.manager(), cycle()).lines()).hasSize(2);

        teaches("E4", "Engineer 4", 3);
        assertThat(demand.run(instructor(), cycle()).lines().get(0).demand())
                .isEqualTo(new SkillDemand(fixture.python.id(), 0, 5, 0));
    }

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "PROGRAMME_MANAGER")
    void single_people_are_shown_to_programme_managers_alone(ToolRole role) {
        Caller caller = fixture.caller(fixture.person("9", "Somebody"), role);

        assertRefused("not-allowed", () -> map.people(caller, cycle(), "", 0, 10));
    }

    @ParameterizedTest
    @EnumSource(
            value = ToolRole.class,
            names = {"LEARNER", "LMS_ADMINISTRATOR"})
    void sums_are_not_for_learners_and_administrators(ToolRole role) {
        Caller caller = fixture.caller(fixture.person("9", "Somebody"), role);

        assertRefused("not-allowed", () -> map.groups(caller, cycle()));
        assertRefused("not-allowed", () -> demand.run(caller, cycle()));
    }

    @Test
    void another_tenant_finds_nothing() {
        Caller stranger = new Caller(
                UUID.randomUUID(),
                fixture.person("9", "Somebody"),
                Optional.empty(),
                Set.of(ToolRole.PROGRAMME_MANAGER));

        assertRefused("cycle-unknown", () -> map.people(stranger, cycle(), "", 0, 10));
        assertRefused("cycle-unknown", () -> map.groups(stranger, cycle()));
        assertRefused("cycle-unknown", () -> demand.run(stranger, cycle()));
    }

    private EmployeeRecord record(String department) {
        return new EmployeeRecord(
                UUID.randomUUID(),
                fixture.tenant,
                UUID.randomUUID().toString(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                department,
                "",
                "",
                "",
                EmployeeRecord.Status.ACTIVE,
                "",
                Optional.empty(),
                List.of(),
                fixture.clock.instant());
    }
}
