package org.viceversa.reflection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.reflection.ReflectionDesk.Seat;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps what somebody types, as they type it, over windows and devices that do not know of each other. */
public final class SaveDraft {

    private final ReflectionDesk desk;
    private final Reflections reflections;
    private final ReflectionVersions versions;
    private final PairsOfWriter pairs;
    private final MentoringSessions sessions;

    public SaveDraft(
            ReflectionDesk desk,
            Reflections reflections,
            ReflectionVersions versions,
            PairsOfWriter pairs,
            MentoringSessions sessions) {
        this.desk = desk;
        this.reflections = reflections;
        this.versions = versions;
        this.pairs = pairs;
        this.sessions = sessions;
    }

    /**
     * Also after the last day: what somebody writes is theirs, though it cannot be handed in any more.
     *
     * @throws Refused {@code activity-not-open}; {@code reflection-handed-in}; {@code reflection-changed}; {@code
     *     side-not-asked}; {@code pairing-unknown}; {@code session-unknown}
     */
    public Reflection save(Caller caller, UUID activity, Draft draft) {
        Seat seat = desk.open(caller, activity);
        HandInRules.requireBegun(seat.deadline(), seat.at());
        if (seat.reflection().isEmpty()) {
            return begin(caller, seat, draft);
        }
        Reflection kept = seat.written();
        if (isOvertaken(kept, draft.mark()) || kept.saysTheSame(draft)) {
            return kept;
        }
        if (kept.state() == State.SUBMITTED) {
            throw new Refused(
                    Kind.CONFLICT,
                    "reflection-handed-in",
                    "This reflection was handed in, perhaps in another window, so nothing is changed any more. Your text stays"
                            + " on this page; take back what was handed in to write on.");
        }
        if (kept.version() != draft.version() && !isOfSameWindow(kept, draft.mark())) {
            throw ReflectionDesk.changedMeanwhile();
        }
        requireSide(seat, kept.side(), draft);
        requireOwn(caller, kept.pairing(), kept.meetings(), draft);
        if (ReflectionVersion.isWorthKeeping(kept, draft, seat.at())) {
            versions.add(ReflectionVersion.of(kept));
        }
        return reflections.save(kept.written(draft, seat.at()));
    }

    private Reflection begin(Caller caller, Seat seat, Draft draft) {
        if (draft.version() != 0) {
            throw ReflectionDesk.changedMeanwhile();
        }
        requireSide(seat, Optional.empty(), draft);
        requireOwn(caller, Optional.empty(), List.of(), draft);
        Reflection begun = Reflection.begun(seat.tenant(), seat.activity().id(), seat.person(), draft, seat.at());
        Reflection kept = reflections.add(begun);
        if (!kept.id().equals(begun.id())) {
            throw ReflectionDesk.changedMeanwhile();
        }
        return kept;
    }

    /** A save that arrives after a later one of the same window. */
    private static boolean isOvertaken(Reflection kept, SaveMark mark) {
        return isOfSameWindow(kept, mark)
                && kept.mark().filter(last -> mark.number() <= last.number()).isPresent();
    }

    /** Nobody else has saved since, even if the window did not hear that its last save was kept. */
    private static boolean isOfSameWindow(Reflection kept, SaveMark mark) {
        return kept.mark().filter(last -> last.window().equals(mark.window())).isPresent();
    }

    private static void requireSide(Seat seat, Optional<Side> before, Draft draft) {
        if (!draft.side().equals(before)
                && draft.side()
                        .filter(side -> !seat.activity().sides().contains(side))
                        .isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "side-not-asked",
                    "This reflection is asked of the other side of your pair only. Your text stays on the page.");
        }
    }

    /** Looked at only where it was chosen anew, so that a save while typing stays quick. */
    private void requireOwn(Caller caller, Optional<UUID> pairingBefore, List<UUID> meetingsBefore, Draft draft) {
        boolean samePairing = pairingBefore.equals(draft.pairing());
        if (!samePairing) {
            draft.pairing().ifPresent(pairing -> pairs.open(caller, pairing));
        }
        Set<UUID> added = new HashSet<>(draft.meetings());
        if (samePairing) {
            meetingsBefore.forEach(added::remove);
        }
        if (!added.isEmpty()) {
            requireHeld(caller, draft, added);
        }
    }

    private void requireHeld(Caller caller, Draft draft, Set<UUID> added) {
        Set<UUID> held = draft.pairing().stream()
                .flatMap(pairing -> sessions.listOf(caller.tenant(), pairing).stream())
                .filter(one -> one.state() == MentoringSession.State.HELD)
                .map(MentoringSession::id)
                .collect(Collectors.toSet());
        if (!held.containsAll(added)) {
            throw new Refused(
                    Kind.NOT_FOUND,
                    "session-unknown",
                    "One of these meetings is none that the two of you held. Choose from the list once more.");
        }
    }
}
