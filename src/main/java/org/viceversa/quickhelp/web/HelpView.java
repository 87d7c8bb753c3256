package org.viceversa.quickhelp.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Person;
import org.viceversa.quickhelp.HelpRequest;
import org.viceversa.quickhelp.ShowHelp;

/**
 * What somebody can ask, whom they could help, and what they have asked or taken.
 *
 * @param enrolled whether they take part in anything that is under way
 */
record HelpView(boolean enrolled, List<AskableView> askable, List<TakeableView> takeable, List<LineView> own) {

    /** @param zone of the asker, as they enrolled */
    record AskableView(UUID cycle, String programmeName, UUID skill, String skillName, String zone) {}

    /**
     * @param times that suit the caller
     * @param zone of the caller
     */
    record TakeableView(LineView request, List<Instant> times, String zone) {}

    /**
     * @param asked whether the caller asked; else they took it
     * @param otherName the other one of the two; empty as long as there is none, or where the platform keeps names
     * @param times up to three that the asker gave; none for any
     * @param zone of the asker
     * @param begun whether the time that was agreed on has come
     */
    record LineView(
            UUID id,
            HelpRequest.State state,
            boolean asked,
            Optional<UUID> other,
            String otherName,
            String skillName,
            String words,
            List<Instant> times,
            String zone,
            Optional<Instant> startsAt,
            boolean begun,
            String thanks,
            Instant expiresAt) {
        static LineView of(ShowHelp.Line line) {
            HelpRequest one = line.request();
            return new LineView(
                    one.id(),
                    line.state(),
                    line.asked(),
                    line.other().map(Person::id),
                    line.other().map(Person::name).orElse(""),
                    line.skillName(),
                    one.words(),
                    one.times(),
                    one.zone().getId(),
                    one.startsAt(),
                    line.begun(),
                    one.thanks(),
                    one.expiresAt());
        }
    }

    static HelpView of(ShowHelp.Board board) {
        return new HelpView(
                board.enrolled(),
                board.askable().stream()
                        .map(one -> new AskableView(
                                one.cycle(),
                                one.programmeName(),
                                one.skill(),
                                one.skillName(),
                                one.zone().getId()))
                        .toList(),
                board.takeable().stream()
                        .map(one -> new TakeableView(
                                LineView.of(one.line()), one.times(), one.zone().getId()))
                        .toList(),
                board.own().stream().map(LineView::of).toList());
    }
}
