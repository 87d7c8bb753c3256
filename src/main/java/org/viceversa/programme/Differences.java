package org.viceversa.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Programme.SafetyContact;

/** What one version says otherwise than another, field by field, as texts. */
final class Differences {

    private Differences() {}

    /** @param nameOf a skill's or a course's name */
    static List<Field> between(ProgrammeDesign before, ProgrammeDesign after, Function<UUID, String> nameOf) {
        return between(texts(before, nameOf), texts(after, nameOf));
    }

    static List<Field> between(CycleDesign before, CycleDesign after) {
        return between(texts(before), texts(after));
    }

    private static List<Field> between(Map<String, String> before, Map<String, String> after) {
        List<Field> fields = new ArrayList<>();
        after.forEach((name, now) -> {
            String then = before.getOrDefault(name, "");
            if (!now.equals(then)) {
                fields.add(new Field(name, then, now));
            }
        });
        return fields;
    }

    private static Map<String, String> texts(ProgrammeDesign design, Function<UUID, String> nameOf) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", design.name());
        texts.put("kind", design.kind().name());
        texts.put("goal", design.goal());
        addLabels(texts, design.labels());
        texts.put("sponsor", design.sponsor().name());
        texts.put("sponsorMessage", design.sponsor().message());
        texts.put("champion", design.champion());
        texts.put("skills", names(design.skills(), nameOf));
        texts.put("visibility", design.visibility().name());
        texts.put("courses", names(design.courses(), nameOf));
        texts.put("approval", String.valueOf(design.approval()));
        texts.put("notice", design.notice());
        texts.put("contacts", design.contacts().stream().map(Differences::text).collect(Collectors.joining("\n")));
        addRules(texts, design);
        return texts;
    }

    private static void addLabels(Map<String, String> texts, Labels labels) {
        texts.put("label.mentor", labels.mentor());
        texts.put("label.mentors", labels.mentors());
        texts.put("label.mentee", labels.mentee());
        texts.put("label.mentees", labels.mentees());
        texts.put("label.pair", labels.pair());
        texts.put("label.pairs", labels.pairs());
    }

    private static void addRules(Map<String, String> texts, ProgrammeDesign design) {
        texts.put("direction.required", String.valueOf(design.direction().required()));
        texts.put("direction.tenure", String.valueOf(design.direction().minTenureGapMonths()));
        texts.put("direction.grade", String.valueOf(design.direction().minGradeGap()));
        texts.put("direction.mode", design.direction().mode().name());
        texts.put("form.needs", String.valueOf(design.form().needsMost()));
        texts.put("form.offers", String.valueOf(design.form().offersMost()));
        texts.put("form.languages", String.valueOf(design.form().asksLanguages()));
        texts.put("form.availability", String.valueOf(design.form().asksAvailability()));
        texts.put("form.topicsOff", String.valueOf(design.form().asksTopicsOff()));
        texts.put("form.avoid", String.valueOf(design.form().asksAvoid()));
        texts.put("form.capacity", String.valueOf(design.form().capacityMost()));
        texts.put("form.overlap", String.valueOf(design.form().minOverlapMinutes()));
        texts.put("pairing.mode", design.pairing().mode().name());
        texts.put("pairing.reporting", String.valueOf(design.pairing().reportingLevels()));
        texts.put("pairing.department", String.valueOf(design.pairing().differentDepartment()));
        texts.put("pairing.mentorTenure", text(design.pairing().mentorTenureMostMonths()));
        texts.put("conduct.target", text(design.conduct().targetParticipation()));
        texts.put("conduct.cadence", String.valueOf(design.conduct().cadenceDays()));
        texts.put("conduct.sessions", String.valueOf(design.conduct().minSessions()));
        texts.put("conduct.agendas", String.join(", ", design.conduct().agendas()));
        texts.put("conduct.orientation", design.conduct().orientation());
    }

    private static Map<String, String> texts(CycleDesign design) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("cycle.name", design.name());
        texts.put("cycle.opens", design.opens().toString());
        texts.put("cycle.closes", design.closes().toString());
        texts.put("cycle.starts", design.starts().toString());
        texts.put("cycle.ends", text(design.ends()));
        texts.put("cycle.cadence", String.valueOf(design.cadenceDays()));
        texts.put("cycle.sessions", String.valueOf(design.minSessions()));
        texts.put("cycle.capacity", text(design.capacity()));
        texts.put("cycle.nextRun", text(design.nextRun()));
        texts.put("cycle.zone", design.zone().getId());
        return texts;
    }

    private static String names(List<UUID> ids, Function<UUID, String> nameOf) {
        return ids.stream().map(nameOf).collect(Collectors.joining(", "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(SafetyContact contact) {
        return contact.name() + ": " + contact.how();
    }
}
