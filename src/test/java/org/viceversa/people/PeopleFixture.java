package org.viceversa.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.lti.RosterMember;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.testkit.InMemoryGrants;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;

/** One tenant with its people in memory, and the use cases over them. */
final class PeopleFixture {

    static final String ROSTER = "https://lms.example.org/members";

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final InMemoryRegistrations registrations = new InMemoryRegistrations();
    final InMemoryPeople kept = new InMemoryPeople();
    final InMemoryGrants grants = new InMemoryGrants();
    final FakeRoster roster = new FakeRoster();
    final List<UUID> asked = new ArrayList<>();
    final UUID tenant = tenant("1");

    final WelcomeLaunch welcomeLaunch =
            new WelcomeLaunch(kept.standings(), kept.people(), kept.courses(), kept.memberships(), asked::add, clock);
    final RefreshRoster refreshRoster =
            new RefreshRoster(kept.courses(), kept.memberships(), registrations, roster, new Directly(), clock);
    final IdentifyCaller identifyCaller = new IdentifyCaller(kept.standings(), grants);
    final ListRoster listRoster = new ListRoster(kept.lists());

    /** No transaction at all. */
    private static final class Directly implements Atomically {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    /** A tenant of its own: another deployment of the same platform. */
    UUID tenant(String deploymentId) {
        return Tenants.add(registrations, deploymentId);
    }

    void switchOffRegistration() {
        registrations.list().forEach(registration -> registrations.save(registration.withActive(false)));
    }

    LaunchOf launchOf(String subject) {
        return LaunchOf.person(tenant, subject);
    }

    Guest welcome(LaunchOf launch) {
        return welcomeLaunch.welcome(launch.launch());
    }

    Caller callerFrom(LaunchOf launch) {
        Launch made = launch.launch();
        Guest guest = welcomeLaunch.welcome(made);
        return identifyCaller.of(made.deployment(), guest.person(), guest.course());
    }

    /** The course of the usual launches, which somebody without business here has opened. */
    UUID course() {
        return kept.standings()
                .findByPlatformIds(tenant, "", Optional.of("2"))
                .course()
                .orElseThrow()
                .id();
    }

    Course courseNow() {
        return kept.courses().find(tenant, course()).orElseThrow();
    }

    void rosterLists(RosterMember... members) {
        roster.has(ROSTER, Arrays.asList(members));
    }

    Person person(String subject) {
        return kept.people().findBySubject(tenant, subject).orElseThrow();
    }

    Membership membership(String subject) {
        return kept.standings()
                .findByPlatformIds(tenant, subject, Optional.of("2"))
                .membership()
                .orElseThrow();
    }

    Set<String> subjectsHere() {
        return subjects(true);
    }

    Set<String> subjectsWhoLeft() {
        return subjects(false);
    }

    private Set<String> subjects(boolean here) {
        return kept
                .lists()
                .list(tenant, course(), MemberFilter.of("", Optional.empty(), here), Optional.empty(), 10_000)
                .stream()
                .map(Member::person)
                .map(Person::subject)
                .collect(Collectors.toSet());
    }
}
