package org.viceversa.app;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Move;
import org.viceversa.lti.ActivityKind;
import org.viceversa.mentoringsession.CalendarMail;
import org.viceversa.mentorship.Cadence;
import org.viceversa.notice.LoadFacts;
import org.viceversa.notice.LoadLearning;
import org.viceversa.pairing.Pairing;
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
    final AcrossFeatures acrossFeatures;
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
        acrossFeatures = new AcrossFeatures(this);
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
        mentorship = new MentorshipWiring(
                plumbing, people, skills, programme, enrolment, pairings, acrossFeatures::nextSteps);
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
                acrossFeatures::planTitles,
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
                                acrossFeatures::openQuestions,
                                new LoadLearning(
                                        tuition.requests,
                                        certification.watch,
                                        people.grants,
                                        tuition::listInstructors))));
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

    private Enrolment followEnrolment(Enrolment moved, Move what) {
        return pairings.follow(moved, what);
    }

    private void followTuition(RequestFollower.News news) {
        learningPath.followTuition.follow(news);
    }

    private void afterPairing(CycleOfProgramme place, Pairing ended, Instant now) {
        mentoringSessions.afterPairing(place, ended, now);
    }

    private void postCalendar(CalendarMail mail) {
        notices.calendarPost.post(mail);
    }

    private void postConcern(Concern concern) {
        notices.concernPost.reported(concern);
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
