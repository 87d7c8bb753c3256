package org.viceversa.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.reflection.PairsOfWriter.OwnPair;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.reflection.ReflectionDesk.Seat;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.scoredelivery.Gradability;

/** Shows a person their own work in an activity, and all that they need to go on with it. */
public final class ShowReflection {

    private final ReflectionDesk desk;
    private final ReflectionVersions versions;
    private final Submissions submissions;
    private final PairsOfWriter pairs;
    private final Enrolments enrolments;
    private final Gradability gradability;
    private final Marking marking;

    public ShowReflection(
            ReflectionDesk desk,
            ReflectionVersions versions,
            Submissions submissions,
            PairsOfWriter pairs,
            Enrolments enrolments,
            Gradability gradability,
            Marking marking) {
        this.desk = desk;
        this.versions = versions;
        this.submissions = submissions;
        this.pairs = pairs;
        this.enrolments = enrolments;
        this.gradability = gradability;
        this.marking = marking;
    }

    /**
     * @param side with which a reflection begins, or that it has
     * @param pairing the same
     * @param hasBegun whether it has opened; before, prompts are not told
     * @param pairs that can be looked back on
     * @param handedIn all attempts, the last one first, those that were taken back too
     * @param notGradable why the platform can keep no grade of this person
     * @param mayTakeBack whether what was handed in last can be taken back now
     * @param takeBackUntil until when, if there is an end
     * @param mayBeginAgain whether another attempt can be begun now
     */
    public record Shown(
            Activity activity,
            Deadline deadline,
            boolean extended,
            Instant now,
            Optional<Reflection> reflection,
            Optional<Side> side,
            Optional<UUID> pairing,
            boolean hasBegun,
            List<OwnPair> pairs,
            List<Submission> handedIn,
            Optional<Gradability.Reason> notGradable,
            boolean mayTakeBack,
            Optional<Instant> takeBackUntil,
            boolean mayBeginAgain) {}

    /** @throws Refused {@code no-course}; {@code activity-unknown} */
    public Shown run(Caller caller, UUID activity) {
        Seat seat = desk.open(caller, activity);
        Deadline deadline = seat.deadline();
        List<OwnPair> own = pairs.list(caller);
        List<Submission> handedIn =
                submissions.listOf(seat.tenant(), seat.activity().id(), seat.person());
        Optional<Submission> standing = handedIn.stream()
                .filter(one ->
                        seat.reflection().filter(ShowReflection::isHandedIn).isPresent())
                .filter(one -> one.takenBackAt().isEmpty())
                .findFirst();
        boolean mayTakeBack = standing.filter(one -> HandInRules.mayTakeBack(deadline, one.submittedAt(), seat.at()))
                        .isPresent()
                && !marking.hasBegun(seat.tenant(), seat.activity().id(), seat.person());
        Optional<OwnPair> first = firstOf(seat.activity(), own);
        return new Shown(
                seat.activity(),
                deadline,
                seat.extension().isPresent(),
                seat.at(),
                seat.reflection(),
                seat.reflection().isPresent()
                        ? seat.reflection().flatMap(Reflection::side)
                        : first.map(one -> one.mentorship().side()).or(() -> sideOf(caller, seat.activity())),
                seat.reflection().isPresent()
                        ? seat.reflection().flatMap(Reflection::pairing)
                        : first.map(one -> one.mentorship().id()),
                deadline.opens().filter(seat.at()::isBefore).isEmpty(),
                own,
                handedIn,
                gradability.whyNot(seat.activity(), seat.person()),
                mayTakeBack,
                standing.flatMap(one -> HandInRules.takeBackUntil(deadline, one.submittedAt())),
                seat.reflection()
                        .filter(one -> HandInRules.mayBeginAgain(seat.activity(), one, deadline, seat.at()))
                        .isPresent());
    }

    private static boolean isHandedIn(Reflection one) {
        return one.state() == State.SUBMITTED;
    }

    private static Optional<OwnPair> firstOf(Activity activity, List<OwnPair> own) {
        return own.stream()
                .filter(one -> activity.sides().contains(one.mentorship().side()))
                .findFirst();
    }

    /** Of somebody without a pair: what they enrolled as, else the only side that is asked. */
    private Optional<Side> sideOf(Caller caller, Activity activity) {
        Set<Side> asked = activity.sides();
        List<Side> enrolled = enrolments
                .listFor(caller.tenant(), caller.person().id())
                .stream()
                .filter(one -> one.state().takesPart() || one.state() == Enrolment.State.DONE)
                .flatMap(one -> one.sides().stream())
                .filter(asked::contains)
                .distinct()
                .toList();
        return Stream.of(enrolled, List.copyOf(asked))
                .filter(sides -> sides.size() == 1)
                .map(sides -> sides.get(0))
                .findFirst();
    }

    /** How it stood before, the latest first. */
    public List<ReflectionVersion.Head> listVersions(Caller caller, UUID activity) {
        Seat seat = desk.open(caller, activity);
        return seat.reflection()
                .map(one -> versions.listOf(seat.tenant(), one.id()))
                .orElse(List.of());
    }

    /** @throws Refused {@code version-unknown} */
    public ReflectionVersion findVersion(Caller caller, UUID activity, int number) {
        Seat seat = desk.open(caller, activity);
        return seat.reflection()
                .flatMap(one -> versions.find(seat.tenant(), one.id(), number))
                .orElseThrow(ShowReflection::unknownVersion);
    }

    public static Refused unknownVersion() {
        return new Refused(
                Kind.NOT_FOUND,
                "version-unknown",
                "This earlier text is not kept any more; the latest " + ReflectionVersion.MOST + " are.");
    }

    /** @throws Refused {@code submission-unknown} also for somebody else's */
    public Submission findSubmission(Caller caller, UUID activity, UUID submission) {
        Seat seat = desk.open(caller, activity);
        return submissions
                .find(seat.tenant(), submission)
                .filter(one -> one.person().equals(seat.person())
                        && one.activity().equals(seat.activity().id()))
                .orElseThrow(ShowReflection::unknownSubmission);
    }

    public static Refused unknownSubmission() {
        return new Refused(
                Kind.NOT_FOUND, "submission-unknown", "There is nothing of yours that was handed in by this name.");
    }
}
