package org.viceversa.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.viceversa.skills.SkillsFixture.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.AssessmentRequest.State;
import org.viceversa.skills.Evidence.Visibility;
import org.viceversa.skills.GiveAssessment.Answer;
import org.viceversa.skills.ImportFramework.Change;
import org.viceversa.skills.Positions.Position;
import org.viceversa.skills.ShowMySkills.Mastery;

class MySkillsTest {

    private final SkillsFixture fixture = new SkillsFixture();
    private final Person adaPerson = fixture.member("Ada");
    private final Person boPerson = fixture.member("Bo");
    private final Caller ada = fixture.caller(adaPerson, ToolRole.LEARNER);
    private final Caller bo = fixture.caller(boPerson, ToolRole.LEARNER);
    private final UUID video = fixture.skill("TEC-03").id();

    private Mastery mastery(Caller caller) {
        return fixture.showMySkills.run(caller, video).mastery();
    }

    private AssessmentRequest ask(Caller asker, Person asked) {
        return fixture.askForAssessment.run(asker, video, asked.id(), "Please");
    }

    private KeepEvidence.Wish wish(String title, String link, Visibility visibility) {
        return new KeepEvidence.Wish(
                video,
                Optional.empty(),
                Evidence.Kind.WORK,
                title,
                link,
                "",
                visibility,
                Optional.of(LocalDate.parse("2027-01-01")));
    }

    @Test
    void what_i_say_of_myself_is_the_last_of_my_words_and_all_are_kept() {
        fixture.assess(ada, "TEC-03", 2);
        fixture.clock.goOn(Duration.ofDays(1));
        fixture.assess(ada, "TEC-03", 4);

        ShowMySkills.Detail detail = fixture.showMySkills.run(ada, video);
        assertThat(detail.mastery().estimate().orElseThrow().level()).isEqualTo(4);
        assertThat(detail.words()).extracting(Assessment::level).containsExactly(4, 2);
        assertThat(detail.words().get(0).course()).contains(fixture.course.id());
        assertThat(detail.names()).containsValue("Ada");
    }

    @Test
    void all_levels_are_kept_or_none() {
        List<SelfAssessment> said =
                List.of(new SelfAssessment(video, 3, ""), new SelfAssessment(UUID.randomUUID(), 3, ""));

        assertRefused(() -> fixture.assessSkills.run(ada, said), "skill-unknown");
        assertRefused(() -> fixture.assessSkills.run(ada, List.of(new SelfAssessment(video, 6, ""))), "level-invalid");
        assertThat(fixture.showMySkills.run(ada).skills()).isEmpty();
    }

    @Test
    void one_click_makes_a_skill_fresh_again_and_can_be_undone() {
        fixture.assess(ada, "TEC-03", 4);
        fixture.clock.goOn(Duration.ofDays(335));
        assertThat(mastery(ada).estimate().orElseThrow().freshness()).isCloseTo(0.5, within(0.001));

        Practice practice = fixture.notePractice.run(ada, video);
        assertThat(mastery(ada).estimate().orElseThrow().freshness()).isEqualTo(1);
        assertThat(mastery(ada).practisedAt()).contains(fixture.clock.instant());

        assertRefused(() -> fixture.notePractice.undo(bo, practice.id()), "practice-unknown");
        fixture.notePractice.undo(ada, practice.id());
        fixture.notePractice.undo(ada, practice.id());
        assertThat(mastery(ada).estimate().orElseThrow().freshness()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void a_colleague_who_is_asked_becomes_a_voice_beside_mine() {
        fixture.assess(ada, "TEC-03", 4);
        AssessmentRequest request = ask(ada, boPerson);
        fixture.giveAssessment.run(bo, request.id(), new Answer(State.GIVEN, 2, "Saw one film"));

        assertThat(mastery(ada).estimate().orElseThrow().voices())
                .extracting(voice -> voice.source() + " " + voice.level())
                .containsExactly("PARTNER 2", "SELF 4");
        assertThat(fixture.listRequests.run(ada).fromMe())
                .extracting(AssessmentRequest::state)
                .containsExactly(State.GIVEN);
        assertRefused(
                () -> fixture.giveAssessment.run(bo, request.id(), new Answer(State.DECLINED, 0, "")),
                "request-answered");
    }

    @Test
    void instructors_and_managers_speak_as_what_they_are() {
        Person teacher = fixture.member("Tara", LtiRole.INSTRUCTOR);
        fixture.positions.put(adaPerson.id(), new Position(Optional.of(boPerson.id()), ""));

        assertThat(ask(ada, teacher).source()).isEqualTo(Source.INSTRUCTOR);
        assertThat(ask(ada, boPerson).source()).isEqualTo(Source.MANAGER);
    }

    @Test
    void a_request_can_be_declined_and_the_reason_is_for_its_writer_alone() {
        AssessmentRequest request = ask(ada, boPerson);
        fixture.giveAssessment.run(bo, request.id(), new Answer(State.DECLINED, 0, "I hardly know her work"));

        assertThat(fixture.listRequests.run(bo).toMe().get(0).request().reason())
                .isEqualTo("I hardly know her work");
        assertThat(fixture.kept.assessments.list(fixture.tenant, adaPerson.id()))
                .isEmpty();
    }

    @Test
    void a_request_is_answered_by_the_one_asked_and_taken_back_by_the_asker() {
        AssessmentRequest request = ask(ada, boPerson);
        Caller other = fixture.caller(fixture.member("Cem"));

        assertRefused(
                () -> fixture.giveAssessment.run(ada, request.id(), new Answer(State.GIVEN, 5, "")), "request-unknown");
        assertRefused(
                () -> fixture.giveAssessment.run(other, request.id(), new Answer(State.GIVEN, 5, "")),
                "request-unknown");
        assertRefused(
                () -> fixture.giveAssessment.run(bo, request.id(), new Answer(State.WITHDRAWN, 0, "")),
                "request-unknown");
        assertRefused(
                () -> fixture.giveAssessment.run(bo, request.id(), new Answer(State.ASKED, 0, "")), "answer-invalid");
        fixture.giveAssessment.run(ada, request.id(), new Answer(State.WITHDRAWN, 0, ""));
        assertThat(fixture.listRequests.run(bo).toMe().get(0).request().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void only_people_of_the_course_can_be_asked_and_nobody_twice_at_once() {
        ask(ada, boPerson);

        assertRefused(() -> ask(ada, boPerson), "already-asked");
        assertRefused(() -> ask(ada, adaPerson), "ask-yourself");
        assertRefused(() -> fixture.askForAssessment.run(ada, video, UUID.randomUUID(), ""), "colleague-unknown");
        assertRefused(() -> fixture.askForAssessment.run(ada, video, boPerson.id(), "x".repeat(1001)), "text-too-long");
        for (int i = 0; i < 19; i++) {
            ask(ada, fixture.member("Colleague " + i));
        }
        Person last = fixture.member("Colleague 20");
        assertRefused(() -> ask(ada, last), "requests-full");
    }

    @Test
    void colleagues_are_found_by_two_letters_and_never_oneself() {
        FindColleagues find = new FindColleagues(fixture.people.lists(), fixture.people.people(), fixture.whereabouts);
        fixture.member("Adam");
        fixture.positions.put(adaPerson.id(), new Position(Optional.of(boPerson.id()), ""));

        assertThat(find.run(ada, "a").colleagues()).isEmpty();
        assertThat(find.run(ada, "ad").colleagues()).extracting(Person::name).containsExactly("Adam");
        assertThat(find.run(ada, "").manager()).contains(boPerson);
    }

    @Test
    void evidence_is_seen_by_those_it_is_meant_for_when_they_are_asked() {
        fixture.keepEvidence.run(ada, wish("Secret", "", Visibility.PRIVATE));
        fixture.keepEvidence.run(ada, wish("For colleagues", "https://example.org/film", Visibility.PARTNER));
        fixture.keepEvidence.run(ada, wish("For my manager", "", Visibility.MANAGERS));
        ask(ada, boPerson);

        assertThat(fixture.listRequests.run(bo).toMe().get(0).evidence())
                .extracting(Evidence::title)
                .containsExactly("For colleagues");
        assertThat(fixture.showMySkills.run(ada, video).evidence()).hasSize(3);

        fixture.clock.goOn(Duration.ofDays(60));
        assertThat(fixture.listRequests.run(bo).toMe().get(0).evidence()).isEmpty();
    }

    @Test
    void evidence_says_something_and_links_to_the_web_only() {
        assertRefused(() -> fixture.keepEvidence.run(ada, wish(" ", "", Visibility.PRIVATE)), "text-missing");
        assertRefused(
                () -> fixture.keepEvidence.run(ada, wish("x", "javascript:alert(1)", Visibility.PRIVATE)),
                "link-invalid");
        assertRefused(() -> fixture.keepEvidence.run(ada, wish("x", "https:///x", Visibility.PRIVATE)), "link-invalid");
        assertRefused(
                () -> fixture.keepEvidence.run(ada, wish("x".repeat(201), "", Visibility.PRIVATE)), "text-too-long");
        Evidence kept = fixture.keepEvidence.run(ada, wish("x", "", Visibility.PRIVATE));
        assertRefused(() -> fixture.keepEvidence.remove(bo, kept.id()), "evidence-unknown");
        fixture.keepEvidence.remove(ada, kept.id());
        assertThat(fixture.showMySkills.run(ada, video).evidence()).isEmpty();
    }

    @Test
    void a_profile_is_the_one_i_picked_else_the_one_that_my_record_names() {
        ImportSkillProfiles bring = new ImportSkillProfiles(fixture.kept.profiles, fixture.kept.skills, fixture.clock);
        ImportSkillProfiles.Outcome outcome = bring.run(
                fixture.manager(),
                List.of(
                        new ProfileLine(2, "Sales", "TEC-03", 4, 3),
                        new ProfileLine(3, "Design", "TEC-05", 3, 2),
                        new ProfileLine(4, "sales", "TEC-01", 2, 1)),
                false);
        assertThat(outcome.lines())
                .extracting(line -> line.name() + " " + line.change() + " " + line.targets())
                .containsExactly("Sales ADDED 2", "Design ADDED 1");
        assertThat(fixture.pickSkillProfile.find(ada)).isEmpty();

        fixture.positions.put(adaPerson.id(), new Position(Optional.empty(), "SALES"));
        fixture.assess(ada, "TEC-03", 1);
        assertThat(mastery(ada).gap().orElseThrow().size()).isEqualTo(3);
        assertThat(fixture.showMySkills.run(ada).skills()).hasSize(2);

        SkillProfile design =
                fixture.kept.profiles.findByName(fixture.tenant, "Design").orElseThrow();
        fixture.pickSkillProfile.run(ada, Optional.of(design.id()));
        assertThat(fixture.pickSkillProfile.find(ada).orElseThrow().picked()).isTrue();
        assertRefused(() -> fixture.pickSkillProfile.run(ada, Optional.of(UUID.randomUUID())), "profile-unknown");
    }

    @Test
    void a_file_of_profiles_with_a_fault_keeps_nothing_and_the_same_twice_changes_nothing() {
        ImportSkillProfiles bring = new ImportSkillProfiles(fixture.kept.profiles, fixture.kept.skills, fixture.clock);
        Caller manager = fixture.manager();
        ImportSkillProfiles.Outcome faulty = bring.run(
                manager,
                List.of(
                        new ProfileLine(2, "Sales", "TEC-03", 4, 3),
                        new ProfileLine(3, "Sales", "TEC-03", 3, 3),
                        new ProfileLine(4, "Sales", "NOPE", 3, 2),
                        new ProfileLine(5, "", "TEC-01", 3, 2)),
                false);

        assertThat(faulty.problems())
                .extracting(problem -> problem.number() + " " + problem.code())
                .containsExactly("3 skill-twice", "4 skill-unknown", "5 profile-name-invalid");
        assertThat(fixture.kept.profiles.list(fixture.tenant)).isEmpty();

        List<ProfileLine> lines = List.of(new ProfileLine(2, "Sales", "TEC-03", 4, 3));
        bring.run(manager, lines, true);
        assertThat(fixture.kept.profiles.list(fixture.tenant)).isEmpty();
        bring.run(manager, lines, false);
        assertThat(bring.run(manager, lines, false).lines().get(0).change()).isEqualTo(Change.UNCHANGED);
    }
}
