package org.viceversa.mentoringsession;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.mentorship.Goal;

/**
 * What a meeting can be about, with its time boxes.
 *
 * @param moment for which part of a pair's time it is meant
 * @param goals the kinds of goals that it serves
 * @param groups of the skills that it suits; none suits all
 * @param boxes together as long as it is
 * @param when it is appropriate, and when not
 * @param how it is used
 * @param senior what whoever learns might say
 * @param junior what whoever teaches might ask
 */
public record Agenda(
        String key,
        int minutes,
        Moment moment,
        Set<Goal.Type> goals,
        Set<String> groups,
        List<Box> boxes,
        String title,
        String when,
        String how,
        List<String> senior,
        List<String> junior) {

    /** Part of a pair's time. */
    public enum Moment {
        START,
        ANY,
        MIDDLE,
        END
    }

    /** A part of the meeting. */
    public record Box(String words, int minutes) {}

    public Agenda {
        goals = Set.copyOf(goals);
        groups = Set.copyOf(groups);
        boxes = List.copyOf(boxes);
        senior = List.copyOf(senior);
        junior = List.copyOf(junior);
        if (boxes.stream().mapToInt(Box::minutes).sum() != minutes) {
            throw new IllegalArgumentException("The time boxes of " + key + " are not " + minutes + " minutes");
        }
    }

    /** For plans, which know their subjects by id: the same in every installation. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("agenda/" + key).getBytes(StandardCharsets.UTF_8));
    }

    Agenda in(AgendaEdit edit) {
        return new Agenda(
                key,
                minutes,
                moment,
                goals,
                groups,
                boxes,
                edit.title().isEmpty() ? title : edit.title(),
                when,
                how,
                edit.senior().isEmpty() ? senior : edit.senior(),
                edit.junior().isEmpty() ? junior : edit.junior());
    }
}
