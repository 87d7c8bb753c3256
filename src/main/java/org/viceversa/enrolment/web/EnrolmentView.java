package org.viceversa.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.FormShape;
import org.viceversa.enrolment.ShowEnrolments.Line;
import org.viceversa.enrolment.ShowEnrolments.Step;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Person;

/**
 * Somebody's own enrolment, for their eyes.
 *
 * @param state as it is today: a pause counts, and a notice that was changed
 * @param step what comes next
 * @param on the day by which it does, where one is known
 * @param missing steps of the form that are still to be answered
 * @param notice version of the notice that was agreed to; 0 for none
 */
record EnrolmentView(
        UUID id,
        int version,
        State state,
        Step step,
        Optional<LocalDate> on,
        List<Side> sides,
        AnswersView answers,
        List<String> missing,
        int notice,
        Optional<PauseView> pause,
        Map<Side, Boolean> oriented,
        Instant changedAt) {

    record PauseView(LocalDate from, LocalDate to) {}

    record NeedView(UUID skill, int current, int wanted, int priority) {}

    record OfferView(UUID skill, int level, String sentence, boolean shown) {}

    record LanguageView(String tag, String level) {
        static LanguageView of(SpokenLanguage spoken) {
            return new LanguageView(spoken.tag(), spoken.level().name());
        }
    }

    record PersonView(UUID id, String name) {}

    /** @param avoid whom the person would rather not be paired with: told to themselves alone */
    record AnswersView(
            List<NeedView> needs,
            List<OfferView> offers,
            List<LanguageView> languages,
            String availability,
            String zone,
            List<String> topicsOff,
            List<PersonView> avoid,
            int capacity,
            Optional<TenureBand> tenure) {

        static AnswersView of(Answers answers, Map<UUID, Person> people) {
            return new AnswersView(
                    answers.needs().stream()
                            .map(need -> new NeedView(need.skill(), need.current(), need.wanted(), need.priority()))
                            .toList(),
                    answers.offers().stream()
                            .map(offer -> new OfferView(offer.skill(), offer.level(), offer.sentence(), offer.shown()))
                            .toList(),
                    answers.languages().stream().map(LanguageView::of).toList(),
                    answers.availability().bits(),
                    answers.zone().getId(),
                    answers.topicsOff(),
                    answers.avoid().stream()
                            .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                            .map(person -> new PersonView(person.id(), person.name()))
                            .toList(),
                    answers.capacity(),
                    answers.tenure());
        }
    }

    static EnrolmentView of(Line line, Enrolment enrolment, LocalDate today, Map<UUID, Person> people) {
        Set<Side> sides = enrolment.sides();
        return new EnrolmentView(
                enrolment.id(),
                enrolment.version(),
                enrolment.stateOn(today, line.place().programme().notice().version()),
                line.step(),
                line.on(),
                sides.stream().sorted().toList(),
                AnswersView.of(enrolment.answers(), people),
                new FormShape(line.place().programme()).listMissing(sides, enrolment.answers()),
                enrolment.consent().map(Consent::notice).orElse(0),
                enrolment.pause().map(pause -> new PauseView(pause.from(), pause.to())),
                Map.of(
                        Side.MENTOR, enrolment.progressOf(Side.MENTOR).isDone(),
                        Side.MENTEE, enrolment.progressOf(Side.MENTEE).isDone()),
                enrolment.changedAt());
    }
}
