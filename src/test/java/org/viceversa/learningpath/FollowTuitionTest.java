package org.viceversa.learningpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.CreditUnits;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.certification.Certification;
import org.viceversa.certification.Certification.Category;
import org.viceversa.certification.CountOffering;
import org.viceversa.certification.Credit;
import org.viceversa.certification.Holding;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.learningpath.KeepPaths.Draft;
import org.viceversa.learningpath.LearningPath.Asked;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.AssessCourse;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.testkit.InMemoryCertificates;
import org.viceversa.testkit.InMemoryLearningPaths;
import org.viceversa.testkit.InMemoryOfferings;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.SkillRecords;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.PlannedStep;
import org.viceversa.tuition.RequestContent;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.StudyCategory;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.YearBasis;

/** From a step of a path to money, and from accepted proof to skills and credits. */
class FollowTuitionTest {

    private static final byte[] PDF = "%PDF-1.7 grades".getBytes(StandardCharsets.US_ASCII);

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final InMemorySkillStore known = new InMemorySkillStore();
    private final InMemoryOfferings offerings = new InMemoryOfferings();
    private final InMemoryLearningPaths paths = new InMemoryLearningPaths();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final FinishOffering finish = new FinishOffering(
            new AssessCourse(
                    known.skills,
                    known.assessments,
                    new EstimateSkills(known.skills, known.assessments, known.practices, known.rules, world.clock),
                    known.evidence,
                    world.clock),
            new CountOffering(
                    new KeepCertifications(certificates.certifications),
                    certificates.holdings,
                    certificates.credits));
    private final KeepPaths keepPaths = new KeepPaths(paths, offerings, finish, world.clock);
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private TuitionPolicy policy;
    private UUID skill;
    private Offering course;
    private Step step;
    private LearningPath path;

    @BeforeEach
    void begin() {
        world.follower = new FollowTuition(paths, offerings, finish, world.clock);
        manager = world.employee("manager", "");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, terms(525_000, YearBasis.PAID));
        world.tuition.budgets().allocate(learning, CENTRE, 2026, usd(1_000_000), "");
        Framework framework = SkillRecords.framework(world.tenant, "site", "Ours");
        known.frameworks.add(framework);
        Skill data = SkillRecords.skill(framework, "D-1", "TECHNOLOGY", "Data");
        known.skills.add(List.of(data));
        skill = data.id();
        course = offerings.add(offering(Offering.Kind.EXTERNAL_COURSE, 100_000));
        step = step(course);
        path = keepPaths.add(ana, false, new Draft("Data for boards", Target.SKILLS, List.of(step)));
    }

    private Offering offering(Offering.Kind kind, long minor) {
        return new Offering(
                UUID.randomUUID(),
                world.tenant,
                kind,
                "Course " + UUID.randomUUID(),
                "Open College",
                true,
                "https://college.example/course",
                Optional.empty(),
                minor == 0 ? List.of() : List.of(new Expense(ExpenseKind.TUITION, usd(minor))),
                List.of(
                        new CreditUnits("pmi", "Ways of working", 800),
                        new CreditUnits("PMP", "POWER", 200),
                        new CreditUnits("ISACA", "", 300)),
                List.of(new Teaches(skill, 3)),
                List.of(),
                List.of(),
                20,
                "en",
                Offering.Mode.ONLINE,
                Optional.empty(),
                false,
                1,
                Instant.EPOCH);
    }

    private static Step step(Offering offering) {
        return new Step(
                UUID.randomUUID(),
                Step.Kind.OFFERING,
                Optional.of(offering.id()),
                offering.title(),
                List.of(),
                "",
                Optional.empty(),
                StepState.PLANNED);
    }

    private Holding holds(String starts, Category... categories) {
        Certification rules = new Certification(
                UUID.randomUUID(),
                world.tenant,
                "PMI",
                "PMP",
                "PDU",
                36,
                6_000,
                List.of(categories),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                1);
        certificates.certifications.add(rules);
        LocalDate from = LocalDate.parse(starts);
        Holding holding = new Holding(
                UUID.randomUUID(),
                world.tenant,
                ana.person().id(),
                rules.id(),
                from,
                from.plusYears(1),
                0,
                Optional.empty(),
                1);
        certificates.holdings.add(holding);
        return holding;
    }

    private static Category category(String code, String name) {
        return new Category(code, name, 0, Optional.empty());
    }

    private RequestContent content(Optional<PlannedStep> planned) {
        return new RequestContent(
                course.title(),
                course.provider(),
                StudyCategory.COURSE,
                Optional.of(course.id()),
                course.expenses(),
                0,
                TODAY.plusDays(10),
                TODAY.plusDays(60),
                "",
                planned);
    }

    private TuitionRequest draft() {
        return world.tuition
                .apply()
                .draft(
                        ana,
                        Optional.of(policy.id()),
                        content(Optional.of(new PlannedStep(path.id(), step.id()))));
    }

    private TuitionRequest sent() {
        TuitionRequest draft = draft();
        return world.tuition.apply().send(ana, draft.id(), draft.version());
    }

    private TuitionRequest proofSent(TuitionRequest one) {
        TuitionRequest next = world.tuition.decide().approve(manager, one.id(), one.version(), 0, "Good");
        next = world.tuition.decide().approve(learning, next.id(), next.version(), 100_000, "");
        assertThat(now().state()).isEqualTo(StepState.APPROVED);
        world.clock.goOn(Duration.ofDays(61));
        world.tuition.keep().list().forEach(world.tuition.keep()::run);
        assertThat(now().state()).isEqualTo(StepState.STARTED);
        next = world.requests.find(world.tenant, one.id()).orElseThrow();
        return world.tuition.prove().sendFile(ana, next.id(), next.version(), "grades.pdf", PDF, "B");
    }

    private Step now() {
        return paths.find(world.tenant, path.id()).orElseThrow().steps().get(0);
    }

    private LearningPath byHand(Step which, StepState to) {
        LearningPath current = paths.find(world.tenant, path.id()).orElseThrow();
        return keepPaths.step(ana, current.id(), current.version(), which.id(), to);
    }

    private List<Assessment> said() {
        return known.assessments.list(world.tenant, ana.person().id());
    }

    private List<Credit> credits() {
        return certificates.credits.listOf(world.tenant, ana.person().id());
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_step_goes_as_its_request_goes_and_accepted_proof_gives_skill_and_credits() {
        Holding pmp = holds("2026-01-01", category("WAYS", "Ways of working"), category("POWER", "Power skills"));
        TuitionRequest draft = draft();
        assertThat(now().state()).isEqualTo(StepState.PLANNED);
        assertThat(now().asked()).contains(new Asked(draft.id(), RequestState.DRAFT, Optional.empty(), ""));

        TuitionRequest one = world.tuition.apply().send(ana, draft.id(), draft.version());
        assertThat(now().state()).isEqualTo(StepState.REQUESTED);
        assertRefused("step-follows-request", () -> byHand(step, StepState.SKIPPED));
        one = proofSent(one);
        assertThat(said()).isEmpty();

        one = world.tuition.prove().accept(learning, one.id(), one.version(), "B");
        assertThat(one.state()).isEqualTo(RequestState.PAYABLE);
        assertThat(now().state()).isEqualTo(StepState.DONE);
        assertThat(said())
                .extracting(Assessment::skill, Assessment::level, Assessment::source, Assessment::rater)
                .containsExactly(
                        tuple(skill, 3, Source.COURSE, learning.person().id()));
        Evidence shown =
                known.evidence.list(world.tenant, ana.person().id()).get(0);
        assertThat(shown.assessment()).contains(said().get(0).id());
        assertThat(shown.text()).contains(one.id().toString());
        assertThat(credits())
                .extracting(Credit::date, credit -> credit.allocations().get(0))
                .containsExactlyInAnyOrder(
                        tuple(TODAY.plusDays(60), new Credit.Allocation(pmp.id(), "WAYS", 800)),
                        tuple(TODAY.plusDays(60), new Credit.Allocation(pmp.id(), "POWER", 200)));

        world.tuition.settle().paid(learning, one.id(), one.version(), TODAY.plusDays(61));
        assertThat(now().state()).isEqualTo(StepState.DONE);
        assertThat(now().asked().orElseThrow().state()).isEqualTo(RequestState.PAID);
    }

    @Test
    void a_no_puts_the_step_back_with_its_reason_and_another_request_may_follow() {
        TuitionRequest one = sent();
        assertRefused("step-requested", this::draft);
        world.tuition.decide().deny(manager, one.id(), one.version(), RequestReason.BUDGET, "Next year");
        assertThat(now().state()).isEqualTo(StepState.PLANNED);
        Asked denied = new Asked(one.id(), RequestState.DENIED, Optional.of(RequestReason.BUDGET), "Next year");
        assertThat(now().asked()).contains(denied);
        TuitionRequest no = world.requests.find(world.tenant, one.id()).orElseThrow();
        world.tuition.apply().appeal(ana, no.id(), no.version(), "Please");
        assertThat(now().asked()).as("an appeal does not hide the reason").contains(denied);

        TuitionRequest next = sent();
        assertThat(now().asked().orElseThrow().request()).isEqualTo(next.id());
        no = world.requests.find(world.tenant, one.id()).orElseThrow();
        world.tuition.decide().refuseAppeal(learning, no.id(), no.version(), "No");
        assertThat(now().state()).as("the request before moves it no more").isEqualTo(StepState.REQUESTED);
        world.tuition.apply().withdraw(ana, next.id(), next.version());
        assertThat(now().state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void what_was_failed_is_failed_and_gives_nothing() {
        holds("2026-01-01", category("WAYS", "Ways of working"), category("POWER", "Power skills"));
        TuitionRequest one = proofSent(sent());
        world.tuition.prove().accept(learning, one.id(), one.version(), "fail");
        assertThat(now().state()).isEqualTo(StepState.FAILED);
        assertThat(said()).isEmpty();
        assertThat(credits()).isEmpty();
    }

    @Test
    void nobody_asks_for_a_step_of_somebody_else_or_for_what_is_not_in_the_catalogue() {
        LearningPath his = keepPaths.add(manager, false, new Draft("His", Target.FREE, List.of(step(course))));
        PlannedStep foreign = new PlannedStep(his.id(), his.steps().get(0).id());
        PlannedStep gone = new PlannedStep(path.id(), UUID.randomUUID());
        assertRefused("path-unknown", () -> draft(content(Optional.of(foreign))));
        assertRefused("step-unknown", () -> draft(content(Optional.of(gone))));
        offerings.add(offering(Offering.Kind.BOOK, 0));
        RequestContent unknown = new RequestContent(
                "A book",
                "College",
                StudyCategory.COURSE,
                Optional.of(UUID.randomUUID()),
                course.expenses(),
                0,
                TODAY.plusDays(10),
                TODAY.plusDays(60),
                "",
                Optional.empty());
        assertRefused("offering-unknown", () -> draft(unknown));
    }

    private void draft(RequestContent content) {
        world.tuition.apply().draft(ana, Optional.of(policy.id()), content);
    }

    @Test
    void what_is_free_counts_once_when_its_owner_is_done_and_what_costs_does_not() {
        Holding pmp = holds("2026-01-01", category("WAYS", "Ways of working"), category("POWER", "Power skills"));
        holds("2024-01-01", category("WAYS", "Ways of working"));
        Offering exam = offerings.add(offering(Offering.Kind.EXAM, 0));
        Step free = step(exam);
        Step again = step(exam);
        path = keepPaths.change(
                ana, path.id(), path.version(), new Draft(path.title(), path.target(), List.of(step, free, again)));
        byHand(step, StepState.DONE);
        assertThat(said()).as("nobody proved what costs").isEmpty();
        byHand(free, StepState.DONE);
        byHand(free, StepState.PLANNED);
        byHand(free, StepState.DONE);
        assertThat(said())
                .extracting(Assessment::level, Assessment::source, Assessment::rater)
                .as("an exam that nobody saw is no credential")
                .containsExactly(tuple(3, Source.COURSE, ana.person().id()));
        byHand(again, StepState.DONE);
        assertThat(credits()).hasSize(2).allMatch(credit -> credit.in(pmp.id()).isPresent());
    }

    @Test
    void whoever_can_do_more_already_loses_nothing() {
        known.assessments.add(List.of(SkillRecords.said(
                world.tenant, ana.person().id(), skill, Source.INSTRUCTOR, 5, world.clock.instant())));
        Step free = step(offerings.add(offering(Offering.Kind.BOOK, 0)));
        path = keepPaths.change(
                ana, path.id(), path.version(), new Draft(path.title(), path.target(), List.of(free)));
        byHand(free, StepState.DONE);
        assertThat(said()).extracting(Assessment::level).containsExactly(5);
        assertThat(known.evidence.list(world.tenant, ana.person().id()))
                .extracting(Evidence::assessment)
                .containsExactly(Optional.empty());
    }

    @Test
    void a_step_is_requested_by_a_request_alone_and_stays_while_that_is_open() {
        assertRefused("step-needs-request", () -> byHand(step, StepState.REQUESTED));
        assertRefused("step-needs-request", () -> byHand(step, StepState.APPROVED));
        sent();
        LearningPath current = paths.find(world.tenant, path.id()).orElseThrow();
        Draft without = new Draft(path.title(), path.target(), List.of());
        assertRefused(
                "step-follows-request", () -> keepPaths.change(ana, path.id(), current.version(), without));
        Draft renamed = new Draft("Other", path.target(), List.of(step));
        keepPaths.change(ana, path.id(), current.version(), renamed);
        assertThat(now().state()).isEqualTo(StepState.REQUESTED);
        assertThat(now().asked()).isPresent();
    }
}
