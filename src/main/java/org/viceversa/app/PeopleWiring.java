package org.viceversa.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.people.AskForRoster;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.GrantRole;
import org.viceversa.people.IdentifyCaller;
import org.viceversa.people.ListCourses;
import org.viceversa.people.ListDueRosters;
import org.viceversa.people.ListGrants;
import org.viceversa.people.ListRoster;
import org.viceversa.people.RefreshRoster;
import org.viceversa.people.RevokeRole;
import org.viceversa.people.ToolRole;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcGrants;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.people.schedule.RosterJobs;
import org.viceversa.people.web.CoursesResource;
import org.viceversa.people.web.GrantsResource;
import org.viceversa.people.web.MeResource;
import org.viceversa.people.web.RosterCsvResource;
import org.viceversa.people.web.RosterResource;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.ToolSession;

/** People, courses, rosters and grants. */
final class PeopleWiring implements AutoCloseable {

    final JdbcPeople people;
    final JdbcCourses courses;
    final JdbcGrants grants;
    final IdentifyCaller identifyCaller;

    /** Who asks, by the session that the request came with. */
    final Function<HttpServletRequest, Caller> callers;

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
        grants = new JdbcGrants(plumbing.transactions);
        RefreshRoster refreshRoster = new RefreshRoster(
                courses,
                memberships,
                registration.registrations,
                lti.roster,
                plumbing.transactions::call,
                plumbing.clock);
        rosterJobs = new RosterJobs(plumbing.jobs, refreshRoster, new ListDueRosters(courses, plumbing.clock));
        // Not before others can see the course: a reading that came first would find none.
        Consumer<UUID> readings = course -> plumbing.transactions.afterCommit(() -> rosterJobs.accept(course));
        welcomeLaunch = new WelcomeLaunch(standings, people, courses, memberships, readings, plumbing.clock);
        identifyCaller = new IdentifyCaller(standings, grants);
        callers = request -> callerOf(SessionFilter.sessionOf(request));
        listRoster = new ListRoster(new JdbcMemberLists(plumbing.transactions));
        askForRoster = new AskForRoster(courses, readings, plumbing.clock);
        listGrants = new ListGrants(grants, people);
        grantRole = new GrantRole(grants, people, plumbing.clock);
        revokeRole = new RevokeRole(grants, plumbing.clock);
    }

    private Caller callerOf(ToolSession session) {
        return identifyCaller.of(session.tenant(), session.person(), session.course());
    }

    /**
     * @param lti for what a visit that adds an activity may choose from
     * @param home what features show on a caller's home, by their names
     */
    List<Object> resources(Plumbing plumbing, LtiWiring lti, Map<String, Function<Caller, Optional<?>>> home) {
        return List.of(
                new MeResource(
                        identifyCaller,
                        listRoster,
                        people,
                        plumbing.transactions,
                        plumbing.clock,
                        lti.deepLinkingResource::pickerOf,
                        home),
                new RosterResource(callers, listRoster, askForRoster, plumbing.transactions, plumbing.clock),
                new CoursesResource(callers, new ListCourses(courses), plumbing.transactions),
                new RosterCsvResource(callers, listRoster, plumbing.transactions),
                new GrantsResource(callers, listGrants, grantRole, revokeRole, plumbing.transactions));
    }

    /** The roster service of the session's course, for the self-test that only the platform's administrator makes. */
    Optional<RosterService> rosterToTest(ToolSession session) {
        Caller caller = callerOf(session);
        caller.require(ToolRole.LMS_ADMINISTRATOR);
        return caller.course().flatMap(Course::rosterUrl).map(RosterService::new);
    }

    @Override
    public void close() {
        rosterJobs.close();
    }
}
