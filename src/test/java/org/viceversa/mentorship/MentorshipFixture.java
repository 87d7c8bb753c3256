package org.viceversa.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.SaveAnswers;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.pairing.AfterPairing;
import org.viceversa.pairing.Aftermath;
import org.viceversa.pairing.ClosePairing;
import org.viceversa.pairing.ForwardChoices;
import org.viceversa.pairing.LeavePairing;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.AssessTogether;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.testkit.InMemoryChoices;
import org.viceversa.testkit.InMemoryClosings;
import org.viceversa.testkit.InMemoryCommitments;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryGoals;
import org.viceversa.testkit.InMemoryMentoringAgreements;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** Two people under way in a running cycle: Ana teaches Python, Bo wants to learn it. */
final class MentorshipFixture {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock = new SettableClock("2027-01-04T10:00:00Z");
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryProgrammes programmes = new InMemoryProgrammes();
    final InMemorySkillStore skills = new InMemorySkillStore();
    final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    final InMemoryPairings pairings = new InMemoryPairings();
    final InMemoryGoals goals = new InMemoryGoals();
    final InMemoryMentoringAgreements agreements = new InMemoryMentoringAgreements();
    final InMemoryCommitments commitments = new InMemoryCommitments();
    final InMemoryClosings closings = new InMemoryClosings();
    final Skill python;
    final Programme programme;
    final Cycle cycle;
    final Caller ana;
    final Caller bo;
    final UUID pair;

    final OpenMentorship open;
    final AgreeOnTerms agree;
    final ShowAgreement showAgreement;
    final KeepGoals keepGoals;
    final ShowGoals showGoals;
    final AssessGoal assess;
    final KeepCommitments promise;
    final CloseMentorship close;
    final FlipRole flip;
    final LeavePairing leave;
    final ShowMentorship show;

    MentorshipFixture() {
        Framework framework = SkillRecords.framework(tenant, "site", "Ours");
        skills.frameworks.add(framework);
        python = SkillRecords.skill(framework, "python", "TECHNOLOGY", "Python");
        skills.skills.add(List.of(python));
        programme = Programmed.withSkills(Programmed.programme(tenant, "Rotnem"), List.of(python.id()));
        cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
        programmes.add(programme);
        programmes.cycles().add(cycle);
        FindCycle findCycle = new FindCycle(
                programmes.cycles(),
                programmes,
                new ReachOfProgramme(programmes.optOuts(), (any, person) -> Set.of(programme.id())),
                enrolments);
        ana = person("Ana");
        bo = person("Bo");
        pair = paired(enrolled(ana, Side.MENTOR), enrolled(bo, Side.MENTEE));
        AfterPairing after = new AfterPairing(
                enrolments,
                pairings,
                new ForwardChoices(enrolments, pairings, new InMemoryChoices().lists, (any, own) -> List.of()),
                Aftermath.NONE);
        PairingDesk desk = new PairingDesk(findCycle, enrolments, pairings, after, clock);
        leave = new LeavePairing(desk);
        open = new OpenMentorship(findCycle, pairings, clock);
        agree = new AgreeOnTerms(open, agreements);
        showAgreement = new ShowAgreement(open, agreements, enrolments, skills.skills);
        AssessTogether together = new AssessTogether(skills.skills, skills.assessments, clock);
        keepGoals = new KeepGoals(open, goals, skills.skills);
        showGoals = new ShowGoals(open, goals, enrolments, skills.skills, skills.assessments);
        assess = new AssessGoal(open, goals, together);
        promise = new KeepCommitments(open, commitments);
        close = new CloseMentorship(open, closings, showGoals, together, new ClosePairing(desk));
        flip = new FlipRole(
                open,
                showGoals,
                programmes.cycles(),
                enrolments,
                new SaveAnswers(findCycle, enrolments, people.people(), clock),
                clock);
        show = new ShowMentorship(
                open,
                pairings,
                people.people(),
                one -> List.of(
                                new AgreementSteps(agreements),
                                new GoalSteps(goals),
                                new CommitmentSteps(commitments),
                                new ClosingSteps(closings))
                        .stream()
                        .flatMap(source -> source.of(one).stream())
                        .toList());
    }

    Caller person(String name) {
        Person person = people.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
        return new Caller(tenant, person, Optional.empty(), Set.of(ToolRole.LEARNER));
    }

    private Partner enrolled(Caller who, Side side) {
        Answers answers = new Answers(
                side == Side.MENTEE ? List.of(new Need(python.id(), 1, 3, 1)) : List.of(),
                side == Side.MENTOR ? List.of(new Offer(python.id(), 4, "", true)) : List.of(),
                List.of(new SpokenLanguage("en-GB", LanguageLevel.FLUENT)),
                Availability.between(0, 4, 9, 12),
                Programmed.ZONE,
                List.of(),
                List.of(),
                1,
                Optional.empty());
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                who.person().id(),
                Set.of(side),
                Enrolment.State.MATCHED,
                answers,
                Optional.of(new Consent(1, Programmed.NOW)),
                Optional.empty(),
                Map.of(side, new OrientationProgress(Set.of(), Set.of(), Optional.of(Programmed.NOW))),
                1,
                clock.instant());
        enrolments.add(
                enrolment,
                EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", who.person().id()));
        return new Partner(enrolment.id(), who.person().id());
    }

    private UUID paired(Partner mentor, Partner mentee) {
        Pairing active = new Pairing(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                Optional.empty(),
                mentor,
                mentee,
                State.ACTIVE,
                Side.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                clock.instant(),
                clock.instant());
        pairings.add(active, PairingEvent.of(active, PairingStep.BEGAN, Optional.empty()));
        return active.id();
    }

    State state() {
        return pairings.find(tenant, pair).orElseThrow().state();
    }

    AgreementTerms terms(String channel) {
        return new AgreementTerms(
                new Exchange("Python", "How budgets are made"),
                new Exchange("How budgets are made", "Python"),
                "What we say stays here.",
                "Not used in an appraisal.",
                14,
                channel,
                "We say so the day before.",
                "At any time.");
    }

    GoalDraft draft(Side learner, Type type, String title) {
        return new GoalDraft(learner, type, title, Optional.of(python.id()), 1, 3, "", Optional.empty(), List.of(), "");
    }

    /** Of the steps that need somebody now, what they are called. */
    List<String> steps(Caller who) {
        return show.run(who, pair).steps().stream().map(NextStep::code).toList();
    }

    static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
