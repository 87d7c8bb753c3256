package org.viceversa.enrolment.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/** Writes an enrolment with its lists. */
final class EnrolmentWriter {

    private final Jdbc jdbc;

    EnrolmentWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the person had none in the cycle */
    boolean insert(Enrolment enrolment) {
        List<Object> values =
                new ArrayList<>(List.of(enrolment.id(), enrolment.tenant(), enrolment.cycle(), enrolment.person()));
        values.addAll(told(enrolment));
        values.add(enrolment.version());
        boolean ours = jdbc.insertOrLeave(
                "insert into enrolment (id, tenant, cycle_id, person_id, sides, state, languages, availability, zone,"
                        + " topics_off, capacity, tenure, consent_notice, consent_at, pause_from, pause_to,"
                        + " changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        if (ours) {
            addLists(enrolment);
        }
        return ours;
    }

    /** @return whether the version was still the one that is kept */
    boolean update(Enrolment enrolment) {
        List<Object> values = told(enrolment);
        values.addAll(List.of(enrolment.tenant(), enrolment.id(), enrolment.version()));
        int changed = jdbc.update(
                "update enrolment set sides = ?, state = ?, languages = ?, availability = ?, zone = ?, topics_off = ?,"
                        + " capacity = ?, tenure = ?, consent_notice = ?, consent_at = ?, pause_from = ?,"
                        + " pause_to = ?, changed_at = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                values.toArray());
        if (changed == 1) {
            for (String table : List.of("need", "offer", "avoid", "orientation")) {
                jdbc.update(
                        "delete from enrolment_" + table + " where tenant = ? and enrolment_id = ?",
                        enrolment.tenant(),
                        enrolment.id());
            }
            addLists(enrolment);
        }
        return changed == 1;
    }

    /** @return how many were still of the version that is kept */
    int updateStates(List<Enrolment> moved) {
        return moved.isEmpty()
                ? 0
                : jdbc.update(
                        "merge into enrolment e using (select * from unnest(cast(? as uuid array), cast(? as uuid array),"
                                + " cast(? as int array), cast(? as varchar array), cast(? as bigint array))"
                                + " as u(id, tenant, version, state, changed_at)) t"
                                + " on e.id = t.id and e.tenant = t.tenant and e.version = t.version"
                                + " when matched then update set state = t.state, changed_at = t.changed_at,"
                                + " version = e.version + 1",
                        Column.of("uuid", moved, Enrolment::id),
                        Column.of("uuid", moved, Enrolment::tenant),
                        Column.of("int", moved, Enrolment::version),
                        Column.of("varchar", moved, one -> one.state().name()),
                        Column.of("bigint", moved, Enrolment::changedAt));
    }

    void addAll(List<EnrolmentEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.update(
                "insert into enrolment_event (id, tenant, enrolment_id, what, state, reason, done_by, done_at)"
                        + " select * from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                        + " cast(? as uuid array), cast(? as bigint array))",
                Column.of("uuid", events, EnrolmentEvent::id),
                Column.of("uuid", events, EnrolmentEvent::tenant),
                Column.of("uuid", events, EnrolmentEvent::enrolment),
                Column.of("varchar", events, event -> event.what().name()),
                Column.of("varchar", events, event -> event.state().name()),
                Column.of("varchar", events, EnrolmentEvent::reason),
                Column.of("uuid", events, EnrolmentEvent::by),
                Column.of("bigint", events, EnrolmentEvent::at));
    }

    void add(EnrolmentEvent event) {
        jdbc.update(
                "insert into enrolment_event (id, tenant, enrolment_id, what, state, reason, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                event.id(),
                event.tenant(),
                event.enrolment(),
                event.what().name(),
                event.state().name(),
                event.reason(),
                event.by(),
                event.at());
    }

    private static List<Object> told(Enrolment enrolment) {
        Answers answers = enrolment.answers();
        return new ArrayList<>(List.of(
                enrolment.sides().stream().map(Side::name).sorted().collect(Collectors.joining(" ")),
                enrolment.state().name(),
                answers.languages().stream()
                        .map(spoken -> spoken.tag() + ":" + spoken.level().name())
                        .collect(Collectors.joining(" ")),
                answers.availability().bits(),
                answers.zone().getId(),
                String.join("\n", answers.topicsOff()),
                answers.capacity(),
                answers.tenure().map(Enum::name),
                enrolment.consent().map(Consent::notice),
                enrolment.consent().map(Consent::at),
                enrolment.pause().map(Pause::from),
                enrolment.pause().map(Pause::to),
                enrolment.changedAt()));
    }

    private void addLists(Enrolment enrolment) {
        Answers answers = enrolment.answers();
        List<Need> needs = answers.needs();
        add(
                enrolment,
                needs,
                "enrolment_need",
                List.of("skill_id", "current_level", "wanted_level", "priority"),
                Column.of("uuid", needs, Need::skill),
                Column.of("int", needs, Need::current),
                Column.of("int", needs, Need::wanted),
                Column.of("int", needs, Need::priority));
        List<Offer> offers = answers.offers();
        add(
                enrolment,
                offers,
                "enrolment_offer",
                List.of("skill_id", "level", "sentence", "shown"),
                Column.of("uuid", offers, Offer::skill),
                Column.of("int", offers, Offer::level),
                Column.of("varchar", offers, Offer::sentence),
                Column.of("boolean", offers, Offer::shown));
        List<UUID> avoid = answers.avoid();
        add(enrolment, avoid, "enrolment_avoid", List.of("person_id"), Column.of("uuid", avoid, person -> person));
        addOrientation(enrolment);
    }

    /** One statement a list; a row's place is its number in it. */
    private void add(Enrolment enrolment, List<?> rows, String table, List<String> names, Column... columns) {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(
                enrolment.id(),
                enrolment.tenant(),
                Column.of("int", IntStream.range(0, rows.size()).boxed().toList(), place -> place)));
        StringBuilder arrays = new StringBuilder("cast(? as int array)");
        for (Column column : columns) {
            arrays.append(", cast(? as ").append(column.type()).append(" array)");
            parameters.add(column);
        }
        String joined = String.join(", ", names);
        jdbc.update(
                "insert into " + table + " (enrolment_id, tenant, place, " + joined + ") select ?, ?, t.place, t."
                        + String.join(", t.", names) + " from unnest(" + arrays + ") as t(place, " + joined + ")",
                parameters.toArray());
    }

    private void addOrientation(Enrolment enrolment) {
        for (Map.Entry<Side, OrientationProgress> one : enrolment.orientation().entrySet()) {
            OrientationProgress progress = one.getValue();
            jdbc.update(
                    "insert into enrolment_orientation (enrolment_id, tenant, side, units_read, right_answers, done_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    enrolment.id(),
                    enrolment.tenant(),
                    one.getKey().name(),
                    String.join(" ", progress.read()),
                    String.join(" ", progress.right()),
                    progress.doneAt());
        }
    }
}
