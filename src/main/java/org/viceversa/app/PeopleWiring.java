package org.viceversa.app;

import org.viceversa.people.AskForRoster;
import org.viceversa.people.GrantRole;
import org.viceversa.people.IdentifyCaller;
import org.viceversa.people.ListDueRosters;
import org.viceversa.people.ListGrants;
import org.viceversa.people.ListRoster;
import org.viceversa.people.RefreshRoster;
import org.viceversa.people.RevokeRole;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.people.persistence.JpaGrants;
import org.viceversa.people.schedule.RosterJobs;

/** People, courses, rosters and grants. */
final class PeopleWiring implements AutoCloseable {

    final JdbcPeople people;
    final JdbcCourses courses;
    final IdentifyCaller identifyCaller;
    final WelcomeLaunch welcomeLaunch;
    final ListRoster listRoster;
    final AskForRoster askForRoster;
    final ListGrants listGrants;
    final GrantRole grantRole;
    final RevokeRole revokeRole;
    private final RosterJobs rosterJobs;

    PeopleWiring(Plumbing plumbing, RegistrationWiring registration, LtiWiring lti) {
        people = new JdbcPeople(plumbing.transactions);
        courses = new JdbcCourses(plumbing.transactions);
        JdbcMemberships memberships = new JdbcMemberships(plumbing.transactions);
        JdbcStandings standings = new JdbcStandings(plumbing.transactions);
        JpaGrants grants = new JpaGrants(plumbing.transactions);
        RefreshRoster refreshRoster = new RefreshRoster(
                courses,
                memberships,
                registration.registrations,
                lti.roster,
                plumbing.transactions::call,
                plumbing.clock);
        rosterJobs = new RosterJobs(plumbing.jobs, refreshRoster, new ListDueRosters(courses, plumbing.clock));
        welcomeLaunch = new WelcomeLaunch(standings, people, courses, memberships, rosterJobs, plumbing.clock);
        identifyCaller = new IdentifyCaller(standings, grants);
        listRoster = new ListRoster(new JdbcMemberLists(plumbing.transactions));
        askForRoster = new AskForRoster(courses, rosterJobs, plumbing.clock);
        listGrants = new ListGrants(grants, people);
        grantRole = new GrantRole(grants, people, plumbing.clock);
        revokeRole = new RevokeRole(grants, plumbing.clock);
    }

    @Override
    public void close() {
        rosterJobs.close();
    }
}
