package org.viceversa.mentoringsession.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.viceversa.mentoringsession.Agenda;
import org.viceversa.mentoringsession.Agenda.Moment;
import org.viceversa.mentoringsession.AgendaEdit;
import org.viceversa.mentoringsession.ProgrammeAgendas;
import org.viceversa.mentorship.Goal;

/**
 * An agenda: how it is built, and the programme's own words. The library's words stand in the pages' texts below its key.
 *
 * @param id for plans
 * @param boxes minutes of each
 * @param seniorLines how many lines the library has for whoever learns
 * @param edit the programme's own words; absent where it has none
 */
record AgendaView(
        UUID id,
        String key,
        int minutes,
        Moment moment,
        Set<Goal.Type> goals,
        List<Integer> boxes,
        int seniorLines,
        int juniorLines,
        Optional<EditView> edit) {

    /** What is empty is the library's own. */
    record EditView(String title, List<String> senior, List<String> junior, boolean hidden, int version) {
        static EditView of(AgendaEdit edit) {
            return new EditView(edit.title(), edit.senior(), edit.junior(), edit.hidden(), edit.version());
        }
    }

    static AgendaView of(ProgrammeAgendas.Offered offered) {
        return of(
                offered.agenda(),
                Optional.of(offered.edit()).filter(edit -> edit.version() > 0).map(EditView::of));
    }

    static AgendaView of(Agenda one) {
        return of(one, Optional.empty());
    }

    private static AgendaView of(Agenda one, Optional<EditView> edit) {
        return new AgendaView(
                one.id(),
                one.key(),
                one.minutes(),
                one.moment(),
                new TreeSet<>(one.goals()),
                one.boxes().stream().map(Agenda.Box::minutes).toList(),
                one.senior().size(),
                one.junior().size(),
                edit);
    }
}
