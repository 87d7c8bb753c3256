package org.viceversa.tuition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/**
 * Stands by what somebody did, where no file shows it: an instructor for a course of the LMS, the manager for what was
 * presented. An instructor learns nothing of the money. What was confirmed is accepted by L&amp;D as any proof is.
 */
public final class ConfirmStudy {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_LOOKED_AT = 2_000;

    private final RequestDesk desk;
    private final Chain chain;
    private final StudyCourses courses;

    ConfirmStudy(RequestDesk desk, Chain chain, StudyCourses courses) {
        this.desk = desk;
        this.chain = chain;
        this.courses = courses;
    }

    /**
     * What waits for somebody's word, without what it costs.
     *
     * @param words what was presented; what the learner wrote to the instructor
     * @param grades that the policy knows
     */
    public record Line(TuitionRequest request, Proof.Kind kind, String personName, String words, List<String> grades) {}

    /** The soonest due first. */
    public List<Line> list(Caller caller) {
        List<TuitionRequest> found = listOf(caller);
        Map<UUID, Person> people = desk.people.listByIds(
                caller.tenant(),
                found.stream().map(TuitionRequest::person).distinct().toList());
        return found.stream()
                .flatMap(one -> latest(one).stream()
                        .map(proof -> new Line(
                                one,
                                proof.kind(),
                                Optional.ofNullable(people.get(one.person()))
                                        .map(Person::name)
                                        .orElse(""),
                                proof.name(),
                                desk.termsOf(one).grades().stream()
                                        .map(PolicyTerms.Grade::name)
                                        .toList())))
                .toList();
    }

    private List<TuitionRequest> listOf(Caller caller) {
        Set<UUID> actsFor = desk.rights.actsFor(caller);
        ApprovalFilter mine = new ApprovalFilter(actsFor, false, Optional.of(RequestState.PROOF_SENT), false, "");
        Stream<TuitionRequest> asManager =
                desk.requests.listQueue(caller.tenant(), mine, desk.today(), Optional.empty(), MOST_SHOWN).stream()
                        .filter(one -> confirms(caller, one, Set.of(), actsFor));
        return Stream.concat(asManager, listAsInstructor(caller).stream())
                .sorted(Comparator.comparing(one -> one.due().orElseThrow()))
                .toList();
    }

    private List<TuitionRequest> listAsInstructor(Caller caller) {
        Set<UUID> taught = courses.listTaught(caller.tenant(), caller.person().id());
        if (taught.isEmpty()) {
            return List.of();
        }
        return desk.requests.listAt(caller.tenant(), Desk.INSTRUCTOR, MOST_LOOKED_AT).stream()
                .filter(one -> confirms(caller, one, taught, Set.of()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private Optional<Proof> latest(TuitionRequest one) {
        return desk.requests.listProofs(one.tenant(), one.id()).stream().reduce((before, after) -> after);
    }

    private boolean confirms(Caller caller, TuitionRequest one, Set<UUID> taught, Set<UUID> actsFor) {
        if (one.state() != RequestState.PROOF_SENT || one.isOf(caller.person().id())) {
            return false;
        }
        return switch (one.desk()) {
            case MANAGER -> one.owner().filter(actsFor::contains).isPresent();
            case INSTRUCTOR -> courseOf(one).filter(taught::contains).isPresent();
            default -> false;
        };
    }

    private Optional<UUID> courseOf(TuitionRequest one) {
        return one.content().offering().flatMap(offering -> courses.findCourse(one.tenant(), offering));
    }

    /** Who can say that it was passed, while it waits for an instructor of its course. */
    public Set<UUID> listInstructors(TuitionRequest one) {
        if (one.desk() != Desk.INSTRUCTOR) {
            return Set.of();
        }
        return courseOf(one).stream()
                .flatMap(course -> courses.listTeachers(one.tenant(), course).stream())
                .filter(person -> !one.isOf(person))
                .collect(Collectors.toSet());
    }

    /** How many wait for the caller as an instructor: those that stand in no queue of theirs. */
    int countAsInstructor(Caller caller) {
        return caller.is(ToolRole.INSTRUCTOR) ? listAsInstructor(caller).size() : 0;
    }

    /** Whether an instructor here could say that it was passed. */
    boolean mayAskInstructor(TuitionRequest one) {
        return courseOf(one).isPresent();
    }

    /** @throws Refused {@code course-elsewhere} for what is no course of the LMS */
    void requireCourse(TuitionRequest one) {
        if (!mayAskInstructor(one)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "course-elsewhere",
                    "This was asked for without a course of this learning platform, so that nobody here can say whether it"
                            + " was passed. Send a file, or say what you presented.");
        }
    }

    /**
     * @param grade as the instructor gave it; a manager leaves it as it was said
     * @throws Refused {@code tuition-request-unknown} for whoever is not asked; {@code grade-unknown}
     */
    public void confirm(Caller caller, UUID id, int version, String grade, String words) {
        TuitionRequest one = asked(caller, id, version);
        String given = one.desk() == Desk.INSTRUCTOR ? Texts.clean(grade, ProveStudy.LONGEST_GRADE) : one.grade();
        PolicyTerms terms = desk.termsOf(one);
        Grades.percentOf(terms, given);
        desk.keep(
                one,
                one.change().grade(given).at(Desk.LEARNING, Optional.empty(), Optional.of(chain.due(terms))),
                Optional.of(caller.person().id()),
                Act.PROOF_CONFIRMED,
                Optional.empty(),
                words);
    }

    /** It was not so: the learner may send something else. */
    public void turnDown(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = asked(caller, id, version);
        desk.keep(
                one,
                one.change()
                        .state(RequestState.PROOF_REJECTED)
                        .at(
                                Desk.REQUESTER,
                                Optional.of(one.person()),
                                Optional.of(
                                        desk.today().plusDays(desk.termsOf(one).stepDays()))),
                Optional.of(caller.person().id()),
                Act.PROOF_REJECTED,
                Optional.empty(),
                RequestDesk.words(words));
    }

    private TuitionRequest asked(Caller caller, UUID id, int version) {
        Set<UUID> taught = courses.listTaught(caller.tenant(), caller.person().id());
        Set<UUID> actsFor = desk.rights.actsFor(caller);
        TuitionRequest one = desk.requests
                .hold(caller.tenant(), id)
                .filter(held -> confirms(caller, held, taught, actsFor))
                .orElseThrow(RequestDesk::unknown);
        if (one.version() != version) {
            throw RequestDesk.changed();
        }
        return one;
    }
}
