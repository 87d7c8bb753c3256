package org.viceversa.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A running sandbox LMS: started by one call, seeded with the same people and courses each time, gone when closed.
 *
 * <p>A browser goes to {@link #address}. A program signs in by a form post of {@code person=<id>} to {@code /session},
 * and begins a launch with a GET of {@link #launchAddress}. Safe for threads.
 */
public final class SandboxLms implements AutoCloseable {

    private final HttpFront front;
    private final Parts parts;
    private final Platform platform;

    private SandboxLms(SandboxSettings settings, HttpFront front) {
        this.front = front;
        this.parts = Parts.of(settings, front.base());
        this.platform = parts.platform();
        Routing routing = new Routing(parts);
        front.serve(routing::answer);
    }

    /** @throws SandboxNotStarted when the port is taken or the host is not of this machine's loopback */
    public static SandboxLms start(SandboxSettings settings) {
        return new SandboxLms(settings, HttpFront.bind(settings.host(), settings.port()));
    }

    public int port() {
        return front.port();
    }

    /** What it calls itself in tokens. */
    public String issuer() {
        return platform.issuer();
    }

    /** Its home page. */
    public URI address() {
        return platform.endpoints().address();
    }

    public URI configurationAddress() {
        return at(platform.endpoints().configuration());
    }

    public URI authorizationAddress() {
        return at(platform.endpoints().authorization());
    }

    public URI tokenAddress() {
        return at(platform.endpoints().token());
    }

    public URI keysAddress() {
        return at(platform.endpoints().keys());
    }

    /** Where a signed-in browser begins the launch of an activity. */
    public URI launchAddress(Activity activity) {
        return at("/activities/" + activity.id() + "/launch");
    }

    /** Where a signed-in browser begins to choose content for a course. */
    public URI contentChoiceAddress(Tool tool, Course course) {
        return at("/courses/" + course.id() + "/content-choice?tool=" + tool.clientId());
    }

    /** Where a signed-in browser begins to look at one person's work. */
    public URI reviewAddress(LineItem item, Person whose) {
        return at("/gradebook/" + item.id() + "/review?person=" + whose.id());
    }

    /** Where a signed-in browser begins to look at all work for a column. */
    public URI reviewAddress(LineItem item) {
        return at("/gradebook/" + item.id() + "/review");
    }

    private URI at(String path) {
        return URI.create(platform.endpoints().url(path));
    }

    public Mode mode() {
        return platform.mode();
    }

    /**
     * Opens a tool's registration address as an administrator's browser would, with both parameters.
     *
     * @throws RegistrationFailed unless the tool registered and answered 200
     */
    public Tool registerTool(URI registrationUrl) {
        return parts.registrar().register(registrationUrl);
    }

    /** A tool that an administrator registers by hand, with all services; the client id is given to it here. */
    public Tool registerByHand(String name, URI login, URI keys, List<URI> redirects, URI target) {
        List<String> redirectUris = redirects.stream().map(URI::toString).toList();
        return parts.installation()
                .addByHand(
                        name,
                        login.toString(),
                        keys.toString(),
                        redirectUris,
                        target.toString(),
                        Optional.of(target.toString()));
    }

    /** A new one-use registration token, for calling the registration endpoint without a tool's page. */
    public String newRegistrationToken() {
        return parts.registrationTokens().issue();
    }

    public List<Tool> tools() {
        return platform.tools().all();
    }

    /** The tool as it is now. */
    public Tool tool(String clientId) {
        return platform.tools().tool(clientId);
    }

    /** Lets a tool be launched; the first time, the courses get their activities with it. */
    public Tool activate(Tool tool) {
        return parts.installation().activate(tool.clientId());
    }

    public Tool deactivate(Tool tool) {
        return platform.tools().change(tool.clientId(), old -> old.withActive(false));
    }

    public Tool shareWith(Tool tool, boolean names, boolean email) {
        return platform.tools().change(tool.clientId(), old -> old.withSharing(names, email));
    }

    /** A further deployment of the tool, with one activity; its id. */
    public String addDeployment(Tool tool) {
        return parts.installation().addDeployment(tool.clientId());
    }

    public List<Course> courses() {
        return List.copyOf(platform.campus().courses());
    }

    /** By its title. */
    public Course course(String title) {
        return courses().stream()
                .filter(course -> course.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no course " + title + "."));
    }

    public List<Person> people() {
        return List.copyOf(platform.campus().people());
    }

    /** By their full name. */
    public Person person(String name) {
        return people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + name + "."));
    }

    /** The first person with that role in the course. */
    public Person person(CourseRole role, Course course) {
        return platform.campus().first(role, course);
    }

    public Person administrator() {
        return people().stream().filter(Person::administrator).findFirst().orElseThrow();
    }

    /** Everybody in the course, leavers left out. */
    public List<Member> members(Course course) {
        return platform.campus().roster(course.id()).present();
    }

    public void enrol(Person person, Course course, CourseRole role) {
        platform.campus().roster(course.id()).put(person.id(), role, Member.Status.ACTIVE);
    }

    public void suspend(Person person, Course course) {
        platform.campus().roster(course.id()).change(person.id(), Member.Status.INACTIVE);
    }

    public void unenrol(Person person, Course course) {
        platform.campus().roster(course.id()).change(person.id(), Member.Status.DELETED);
    }

    /** The activities of a course that open the tool. */
    public List<Activity> activities(Tool tool, Course course) {
        return platform.campus().activitiesIn(course.id()).stream()
                .filter(activity -> activity.clientId().equals(tool.clientId()))
                .toList();
    }

    /** The tool's columns in a course. */
    public List<LineItem> lineItems(Tool tool, Course course) {
        return platform.gradebook().itemsIn(course.id()).stream()
                .filter(item -> item.clientId().equals(tool.clientId()))
                .toList();
    }

    public Optional<Grade> findGrade(LineItem item, Person person) {
        return platform.gradebook().find(item, person.id());
    }

    /** A launch of the tool's first activity by a learner, to be changed and signed; the tool must be active. */
    public LaunchToken launch(Tool tool) {
        Course course = courses().get(0);
        Activity activity = activities(tool, course).get(0);
        Person learner = person(CourseRole.LEARNER, course);
        return new LaunchToken(
                platform, parts.logins(), LaunchPlan.opening(activity, tool(tool.clientId()), course, learner));
    }

    public void misbehave(Misbehaviour misbehaviour) {
        platform.mischief().set(misbehaviour);
    }

    public Misbehaviour misbehaviour() {
        return platform.mischief().now();
    }

    /** Ends all misbehaviour. */
    public void behave() {
        misbehave(Misbehaviour.none());
    }

    /** Signs with a new key from now on; the old ones stay published for a while, or go at once. */
    public void rotateKeys(boolean keepOldOnes) {
        platform.keys().rotate(keepOldOnes);
    }

    /** Every bearer token stops working, as if it had expired. */
    public void revokeTokens() {
        parts.accessTokens().revokeAll();
    }

    @Override
    public void close() {
        front.close();
        platform.mischief().close();
    }
}
