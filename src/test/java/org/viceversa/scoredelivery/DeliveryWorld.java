package org.viceversa.scoredelivery;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.viceversa.activity.Activity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Atomically;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.testkit.InMemoryDeliveries;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.PlacedActivities;
import org.viceversa.testkit.SettableClock;

/** One course with one activity of ten points, and a gradebook that does as it is told. */
final class DeliveryWorld {

    static final String COLUMN = "https://lms.example.org/columns/1";
    static final Duration LEASE = Duration.ofMinutes(3);

    final SettableClock clock = new SettableClock("2027-01-04T10:00:00Z");
    final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final InMemoryPeople people = new InMemoryPeople();
    final PlacedActivities activities = new PlacedActivities();
    final FakeGradebook gradebook = new FakeGradebook();
    final List<DeliveryReason> counted = new ArrayList<>();
    final UUID tenant = UUID.randomUUID();
    final UUID platform = UUID.randomUUID();
    final Course course = new Course(
            UUID.randomUUID(),
            tenant,
            "c",
            "Course",
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            clock.instant(),
            RosterState.UNREAD);
    final Activity activity =
            activities.add(tenant, course.id(), "week-3", Optional.of(COLUMN), Optional.of("https://lms/columns"));
    final DeliverScores.Directory directory =
            new DeliverScores.Directory(registrations, activities.port, activities.places, people.people(), gradebook);
    final DeliverScores deliver = deliver(RetryPlan.USUAL);
    final ReconcileScores reconcile = new ReconcileScores(deliveries, deliveries, directory, new Directly(), clock);
    final OpenActivity openActivity = new OpenActivity(activities.port);
    final SettleDeliveries settle = new SettleDeliveries(openActivity, deliveries, clock);
    final MakeColumn makeColumn = new MakeColumn(openActivity, directory, settle, new Directly());
    final QueueScore outbox = new QueueScore(deliveries, registrations);

    DeliveryWorld() {
        registrations.save(new Registration(
                platform,
                "https://lms.example.org",
                "client",
                "LMS",
                new Endpoints("https://lms.example.org/a", "https://lms.example.org/t", "https://lms.example.org/k"),
                Optional.empty(),
                "moodle",
                List.of(),
                true,
                clock.instant()));
        registrations.addDeployment(new Deployment(tenant, platform, "1", Deployment.State.ACCEPTED, clock.instant()));
        gradebook.addColumn(COLUMN, Optional.of("week-3"), "week-3");
    }

    private DeliverScores deliver(RetryPlan plan) {
        return new DeliverScores(
                deliveries,
                directory,
                new Directly(),
                new DeliverScores.Pace(clock, plan, () -> 0.5, LEASE, () -> true),
                counted::add);
    }

    /** No transaction at all. */
    static final class Directly implements Atomically {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    UUID person(String name) {
        return people.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""))
                .id();
    }

    /** In the course, with that role. */
    UUID member(String name, LtiRole role) {
        UUID id = person(name);
        people.courses().add(course);
        people.memberships()
                .add(
                        new Membership(
                                tenant,
                                course.id(),
                                id,
                                Set.of(role),
                                Set.of(),
                                false,
                                clock.instant(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(clock.instant())),
                        people.people().find(tenant, id).orElseThrow());
        return id;
    }

    Caller caller(ToolRole... roles) {
        Person person = people.people()
                .find(tenant, person("caller " + UUID.randomUUID()))
                .orElseThrow();
        return new Caller(tenant, person, Optional.of(course), Set.of(roles));
    }

    void grade(UUID person, String points) {
        outbox.queue(new FinalScore(
                tenant,
                activity.id(),
                person,
                new BigDecimal(points),
                BigDecimal.TEN,
                "Good: " + points,
                clock.instant()));
    }

    /** Sends all that is due. */
    void send() {
        boolean more = true;
        while (more) {
            more = deliver.run(platform);
        }
    }

    Delivery now(UUID person) {
        return deliveries.find(tenant, activity.id(), person).orElseThrow();
    }

    DeliveryState state(UUID person) {
        return now(person).state();
    }

    DeliveryReason reason(UUID person) {
        return now(person).reason();
    }

    SettleDeliveries.Which only(UUID person) {
        return new SettleDeliveries.Which(List.of(person), Optional.empty(), Optional.empty());
    }
}
