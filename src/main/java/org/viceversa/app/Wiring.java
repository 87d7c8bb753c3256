package org.viceversa.app;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.learningpath.PlanEntry;
import org.viceversa.lti.ActivityKind;
import org.viceversa.mentoringsession.CalendarMail;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.NextStep;
import org.viceversa.notice.LoadFacts;
import org.viceversa.notice.LoadLearning;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.pulse.Concern;
import org.viceversa.reflection.Marking;
import org.viceversa.registration.ReadPlatformFiles;
import org.viceversa.tuition.RequestFollower;

/** Everything that the tool consists of, made by hand in the order in which it is needed. */
final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** What a teacher can place into a course. */
    private static final List<ActivityKind> ACTIVITY_KINDS = List.of(
            new ActivityKind(
                    "home",
                    "Reverse mentoring",
                    "The mentoring home of this course: who takes part, what comes next, and what each person is asked to"
                            + " do.",
                    false,
                    Optional.empty()),
            ActivityWiring.KIND);

    final Settings settings;
    final String filesVersion;
    final Plumbing plumbing;
    final RegistrationWiring registration;
    final LtiWiring lti;
    final PeopleWiring people;
    final DiagnosisWiring diagnosis;
    final EmployeesWiring employees;
    final ProgrammeWiring programme;
    final SkillsWiring skills;
    final ActivityWiring activities;
    final ScoreDeliveryWiring scoreDelivery;
    final CatalogueWiring catalogue;
    final LearningPathWiring learningPath;
    final TuitionWiring tuition;
    final EnrolmentWiring enrolment;
    final PairingsWiring pairings;
    final RoundsWiring rounds;
    final MentorshipWiring mentorship;
    final MentoringSessionWiring mentoringSessions;
    final NotebookWiring notebook;
    final CertificationWiring certification;
    final PulseWiring pulse;
    final GradingWiring grading;
    final ReflectionWiring reflections;
    final NoticeWiring notices;
    private final Optional<Trial> trial;
    private volatile boolean started;

    /** @param filesVersion of the pages' own files */
    Wiring(
            Settings settings,
            String contextPath,
            String filesVersion,
            Function<String, @Nullable InputStream> resources) {
        this.settings = settings;
        // Outside of a trial nothing can move the time.
        Clock clock = settings.trial()
                .<Clock>map(wanted -> new TrialDay(wanted.data()).clock())
                .orElseGet(Clock::systemUTC);
        this.filesVersion = filesVersion;
        plumbing = new Plumbing(settings, clock, contextPath, filesVersion, resources);
        registration = new RegistrationWiring(plumbing, settings);
        lti = new LtiWiring(plumbing, registration, settings, ACTIVITY_KINDS);
        people = new PeopleWiring(plumbing, registration, lti);
        diagnosis = new DiagnosisWiring(plumbing, registration, lti, people.courses, settings.tool());
        employees = new EmployeesWiring(plumbing, people);
        skills = new SkillsWiring(plumbing, people);
        activities = new ActivityWiring(plumbing, settings.tool(), registration, lti, people, skills);
        scoreDelivery = new ScoreDeliveryWiring(
                plumbing,
                new ScoreDeliveryWiring.Neighbours(
                        registration, lti, people, activities.activities, activities.placements));
        enrolment = new EnrolmentWiring(plumbing, people, employees, skills, this::followEnrolment);
        programme = new ProgrammeWiring(
                plumbing,
                people,
                skills,
                new ProgrammeWiring.Enrolments(enrolment::hasApplicants, enrolment.counts, enrolment::programmesOf));
        pairings = new PairingsWiring(plumbing, people, employees, skills, programme, enrolment, this::afterPairing);
        rounds = new RoundsWiring(plumbing, people, employees, skills, programme, enrolment, pairings);
        mentorship = new MentorshipWiring(plumbing, people, skills, programme, enrolment, pairings, this::nextSteps);
        mentoringSessions = new MentoringSessionWiring(
                plumbing,
                new MentoringSessionWiring.Neighbours(people, skills, programme, enrolment, pairings),
                mentorship.openMentorship,
                new Cadence(mentorship.agreements),
                mentorship.goals::listOf,
                this::postCalendar,
                resources.apply("/i18n/en/agendas.json"),
                settings.tool().base());
        pulse = new PulseWiring(
                plumbing,
                people,
                enrolment,
                pairings,
                mentorship.openMentorship,
                mentoringSessions.sessions,
                mentorship.goals,
                mentorship.agreements,
                mentorship.closings,
                this::postConcern);
        notebook = new NotebookWiring(
                plumbing, people, skills, programme, enrolment, pairings, mentorship, mentoringSessions);
        grading = new GradingWiring(plumbing, people, skills, activities, scoreDelivery);
        reflections = new ReflectionWiring(
                plumbing,
                new ReflectionWiring.Neighbours(people, enrolment, pairings, mentorship, mentoringSessions, activities),
                scoreDelivery.gradability,
                new Marking(
                        grading.followSubmissions::hasBegun,
                        grading.followSubmissions::submitted,
                        grading.followSubmissions::takenBack),
                grading.results,
                grading.results::listExcused);
        certification = new CertificationWiring(plumbing, people, mentoringSessions.hours);
        catalogue = new CatalogueWiring(plumbing, people, skills);
        tuition = new TuitionWiring(plumbing, people, employees, catalogue.offerings, this::followTuition);
        learningPath = new LearningPathWiring(
                plumbing,
                new LearningPathWiring.Neighbours(
                        people, employees, skills, enrolment, pairings, mentorship, catalogue, certification),
                this::planTitles,
                tuition.balances);
        // At once, so that a port that is taken stops the start.
        trial = settings.trial().map(wanted -> Trial.start(wanted, settings.tool(), clock));
        notices = new NoticeWiring(
                plumbing,
                settings,
                settings.mail().or(() -> trial.map(Trial::mail)),
                new NoticeWiring.Features(
                        people,
                        programme,
                        enrolment,
                        pairings,
                        new LoadFacts.Sources(
                                enrolment.invitations,
                                enrolment.enrolments,
                                pairings.pairings,
                                rounds.rounds,
                                pairings.proposals,
                                mentoringSessions.sessions,
                                mentorship.goals,
                                this::openQuestions,
                                new LoadLearning(tuition.requests, certification.watch, people.grants))));
    }

    /** Needs the database; may be called again after it threw. */
    void start() {
        new SchemaMigrations(plumbing.database).run();
        registration.rotateToolKeys.whenDue();
        readPlatformFiles();
        plumbing.jobs.start();
        started = true;
    }

    private void readPlatformFiles() {
        for (ReadPlatformFiles.FileRead read : registration.readPlatformFiles.read()) {
            if (read.result() == ReadPlatformFiles.Result.FAULTY) {
                LOG.error("A platform's file is not used: {}", read);
            } else {
                LOG.info("Platform file {}", read);
            }
        }
    }

    /** Whether a programme or a goal is about the skill, or anybody wants or offers it. */
    boolean isSkillUsed(UUID tenant, UUID skill) {
        return programme.programmes.usesSkill(tenant, skill)
                || enrolment.enrolments.usesSkill(tenant, skill)
                || mentorship.goals.usesSkill(tenant, skill)
                || catalogue.offerings.usesSkill(tenant, skill);
    }

    /** What needs one of two people: each feature that knows of something is a line here. */
    private List<NextStep> nextSteps(Mentorship pair) {
        return Stream.of(
                        mentorship.nextSteps(),
                        List.of(mentoringSessions.nextSteps()),
                        notebook.nextSteps(),
                        List.of(pulse.steps))
                .flatMap(List::stream)
                .flatMap(source -> source.of(pair).stream())
                .toList();
    }

    private Enrolment followEnrolment(Enrolment moved, Move what) {
        return pairings.follow(moved, what);
    }

    private void followTuition(RequestFollower.News news) {
        learningPath.followTuition.follow(news);
    }

    private void afterPairing(CycleOfProgramme place, Pairing ended, Instant now) {
        mentoringSessions.afterPairing(place, ended, now);
    }

    /** What can be put into a plan is called what its feature calls it. */
    private Map<UUID, String> planTitles(Caller caller, PlanEntry.Kind kind, Collection<UUID> subjects) {
        return switch (kind) {
            case SKILL -> skills.titles(caller.tenant(), subjects);
            case OFFER -> enrolment.listOffers.titles(caller, subjects);
            case AGENDA -> mentoringSessions.titles(subjects);
            case OFFERING -> catalogue.listOfferings.titles(caller.tenant(), subjects);
        };
    }

    /** Who of two people is asked how they get on. */
    private Set<Side> openQuestions(Pairing pairing) {
        return Arrays.stream(Side.values())
                .filter(side -> mentorship
                        .openMentorship
                        .as(pairing, side)
                        .filter(pair -> !pulse.steps.of(pair).isEmpty())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private void postCalendar(CalendarMail mail) {
        notices.calendarPost.post(mail);
    }

    private void postConcern(Concern concern) {
        notices.concernPost.reported(concern);
    }

    /** What each feature shows on a caller's home, by its name there. */
    Map<String, Function<Caller, Optional<?>>> homeParts() {
        return Map.ofEntries(
                Map.entry("plan", learningPath::home),
                Map.entry("certificates", certification::home),
                Map.entry("enrolment", enrolment::home),
                Map.entry("programmes", programme::home),
                Map.entry("pairings", pairings::home),
                Map.entry("mentorships", mentorship::home),
                Map.entry("help", notebook::home),
                Map.entry("concerns", pulse::home),
                Map.entry("notices", notices::home),
                Map.entry("reflections", reflections::home),
                Map.entry("grading", grading::home),
                Map.entry("tuition", tuition::home));
    }

    boolean isStarted() {
        return started;
    }

    /** Started, and the database answers now. */
    boolean isReady() {
        return started && plumbing.database.answers();
    }

    /** Once the server answers: the sandbox registers the tool over HTTP, as any platform does. */
    void startTrial() {
        trial.ifPresent(sandbox -> sandbox.register(registration.invitePlatform));
    }

    @Override
    public void close() {
        trial.ifPresent(Trial::close);
        scoreDelivery.close();
        people.close();
        plumbing.close();
    }
}
