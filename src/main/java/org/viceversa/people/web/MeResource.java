package org.viceversa.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.viceversa.lti.MessageType;
import org.viceversa.people.Caller;
import org.viceversa.people.IdentifyCaller;
import org.viceversa.people.ListRoster;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.web.MeView.EveryoneView;
import org.viceversa.people.web.MeView.OneView;
import org.viceversa.people.web.MeView.ReviewView;
import org.viceversa.people.web.MeView.RosterView;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/** {@code GET /api/me}: who I am, where, and what I may do; the first view in one request. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {

    private final IdentifyCaller identifyCaller;
    private final ListRoster listRoster;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;
    private final Function<ToolSession, Optional<?>> picker;
    private final Map<String, Function<Caller, Optional<?>>> parts;

    /**
     * @param picker what a visit that was opened to add an activity may choose from; empty for every other one
     * @param parts what other features show on the caller's home, by name, each in one query; empty where they have
     *     nothing for this caller
     */
    public MeResource(
            IdentifyCaller identifyCaller,
            ListRoster listRoster,
            People people,
            Transactions transactions,
            Clock clock,
            Function<ToolSession, Optional<?>> picker,
            Map<String, Function<Caller, Optional<?>>> parts) {
        this.identifyCaller = identifyCaller;
        this.listRoster = listRoster;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
        this.picker = picker;
        this.parts = Map.copyOf(parts);
    }

    @GET
    public MeView read(@Context HttpServletRequest request) {
        ToolSession session = SessionFilter.sessionOf(request);
        return transactions.call(() -> {
            Caller caller = identifyCaller.of(session.tenant(), session.person(), session.course());
            Optional<?> choice = picker.apply(session);
            return MeView.of(caller, session, review(caller, session), roster(caller), choice, home(caller, choice));
        });
    }

    /** Who chooses an activity for a course is not at home. */
    private Map<String, Object> home(Caller caller, Optional<?> choice) {
        Map<String, Object> home = new TreeMap<>();
        if (choice.isEmpty()) {
            parts.forEach((name, part) -> part.apply(caller).ifPresent(shown -> home.put(name, shown)));
        }
        return home;
    }

    private Optional<RosterView> roster(Caller caller) {
        if (!ListRoster.maySee(caller)) {
            return Optional.empty();
        }
        return caller.course()
                .map(course -> RosterView.of(RosterStateView.of(course, clock.instant()), listRoster.count(caller)));
    }

    /** A learner may be sent to their own work only, whatever the platform's link says. */
    private Optional<ReviewView> review(Caller caller, ToolSession session) {
        if (!session.note(Note.MESSAGE_TYPE).equals(Optional.of(MessageType.SUBMISSION_REVIEW.name()))) {
            return Optional.empty();
        }
        Optional<String> subject = session.note(Note.FOR_USER);
        if (subject.equals(Optional.of(caller.person().subject()))) {
            return Optional.of(one(Optional.of(caller.person())));
        }
        if (!ListRoster.maySee(caller)) {
            return Optional.empty();
        }
        return Optional.of(subject.map(known -> one(people.findBySubject(caller.tenant(), known)))
                .orElseGet(() -> new EveryoneView(true)));
    }

    private static ReviewView one(Optional<Person> person) {
        return new OneView(person.map(Person::id), person.map(Person::name).orElse(""));
    }
}
