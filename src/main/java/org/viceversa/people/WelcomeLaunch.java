package org.viceversa.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LaunchGuests;
import org.viceversa.people.Standings.Standing;

/**
 * Notes who comes in, from where and as what; writes only what is new.
 *
 * <p>Somebody known who comes again costs one look-up and one update. A launch without a course makes no membership. The
 * course is noted before the person, and the person before the membership: launches that bring the same things at once
 * then wait for each other in one order.
 */
public final class WelcomeLaunch implements LaunchGuests {

    private final Standings standings;
    private final People people;
    private final Courses courses;
    private final Memberships memberships;
    private final Consumer<UUID> rosterReadings;
    private final Clock clock;

    /**
     * @param rosterReadings asked to read a course's roster soon; it answers at once and uses no connection of the
     *     transaction that is open
     */
    public WelcomeLaunch(
            Standings standings,
            People people,
            Courses courses,
            Memberships memberships,
            Consumer<UUID> rosterReadings,
            Clock clock) {
        this.standings = standings;
        this.people = people;
        this.courses = courses;
        this.memberships = memberships;
        this.rosterReadings = rosterReadings;
        this.clock = clock;
    }

    @Override
    public Guest welcome(Launch launch) {
        Instant now = clock.instant();
        Standing known = standings.findByPlatformIds(
                launch.deployment(), launch.user().subject(), launch.context().map(Launch.Context::id));
        Optional<Course> course = launch.context().map(context -> note(known.course(), launch, context, now));
        boolean readRoster =
                course.filter(entered -> beginsReading(entered, now)).isPresent();
        Person person = note(known.person(), launch, now);
        course.ifPresent(entered -> note(known.membership(), entered, person, launch, now));
        if (readRoster) {
            course.map(Course::id).ifPresent(rosterReadings);
        }
        return new Guest(person.id(), course.map(Course::id));
    }

    private Course note(Optional<Course> known, Launch launch, Launch.Context context, Instant now) {
        Course before = known.orElseGet(() -> courses.add(Course.of(launch, context, now)));
        Course told = before.toldBy(launch, context, now);
        if (!told.equals(before)) {
            courses.save(told);
        }
        return told;
    }

    private Person note(Optional<Person> known, Launch launch, Instant now) {
        Person before = known.orElseGet(() -> people.add(Person.of(launch, now)));
        Person told = before.toldBy(launch);
        if (!told.equals(before)) {
            people.save(told);
        }
        return told;
    }

    private void note(Optional<Membership> known, Course course, Person person, Launch launch, Instant now) {
        if (known.isPresent()) {
            memberships.saveLaunch(known.get().launched(launch, now));
            return;
        }
        Membership kept = memberships.add(Membership.of(course, person, launch, now), person);
        if (!kept.lastLaunchAt().equals(Optional.of(now))) {
            memberships.saveLaunch(kept.launched(launch, now));
        }
    }

    private boolean beginsReading(Course course, Instant now) {
        return ReadingPlan.isStale(course, now) && courses.beginReading(course.tenant(), course.id(), now);
    }
}
