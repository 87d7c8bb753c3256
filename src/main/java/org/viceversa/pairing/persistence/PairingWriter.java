package org.viceversa.pairing.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.suitability.PairingScore;

/** Writes pairings and their histories. */
final class PairingWriter {

    private static final String EVENTS =
            "insert into pairing_event (id, tenant, pairing_id, what, state, reason, words, done_by, done_at)";

    /** A column, its type in an array, and what stands in it. */
    private record Field(String name, String type, Function<Pairing, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("id", "uuid", Pairing::id),
            new Field("tenant", "uuid", Pairing::tenant),
            new Field("cycle_id", "uuid", Pairing::cycle),
            new Field("round_id", "uuid", Pairing::round),
            new Field("mentor_enrolment_id", "uuid", one -> one.mentor().enrolment()),
            new Field("mentor_id", "uuid", one -> one.mentor().person()),
            new Field("mentee_enrolment_id", "uuid", one -> one.mentee().enrolment()),
            new Field("mentee_id", "uuid", one -> one.mentee().person()),
            new Field("asked_first", "varchar", one -> one.first().name()),
            score("score_total", PairingScore::total),
            score("score_teach", PairingScore::teach),
            score("score_give", PairingScore::give),
            score("score_exchange", PairingScore::exchange),
            score("score_availability", PairingScore::availability),
            score("score_language", PairingScore::language),
            score("score_difference", PairingScore::difference),
            score("score_preference", PairingScore::preference),
            new Field("made_at", "bigint", Pairing::madeAt),
            new Field("version", "int", Pairing::version));

    /** What changes of a pairing. */
    private static final List<Field> STEPS = List.of(
            new Field("state", "varchar", one -> one.state().name()),
            new Field("due_on", "date", one -> one.deadline().map(Deadline::day)),
            new Field("remind_at", "bigint", one -> one.deadline().map(Deadline::remindAt)),
            new Field("due_at", "bigint", one -> one.deadline().map(Deadline::endsAt)),
            new Field(
                    "reminded",
                    "boolean",
                    one -> one.deadline().map(Deadline::reminded).orElse(false)),
            new Field("paused_to", "date", Pairing::pausedTo),
            new Field("open_key", "uuid", PairingWriter::openKey),
            new Field("changed_at", "bigint", Pairing::changedAt));

    private final Jdbc jdbc;

    PairingWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private static Field score(String name, Function<PairingScore, Integer> part) {
        return new Field(name, "int", one -> one.score().map(part));
    }

    /** The same for the same two people, whichever of them teaches. */
    static Optional<UUID> openKey(Pairing one) {
        if (one.state().isOver()) {
            return Optional.empty();
        }
        String both = Stream.of(one.mentor().person(), one.mentee().person())
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining("/"));
        return Optional.of(UUID.nameUUIDFromBytes((one.cycle() + "/" + both).getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<Field> all() {
        return Stream.concat(FIELDS.stream(), STEPS.stream()).toList();
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** @return whether the two had none that is not over */
    boolean insert(Pairing one) {
        List<Field> fields = all();
        return jdbc.insertOrLeave(
                "insert into pairing (" + names(fields) + ") values (?" + ", ?".repeat(fields.size() - 1) + ")",
                fields.stream().map(field -> field.value().apply(one)).toArray());
    }

    void insertAll(List<Pairing> many) {
        if (many.isEmpty()) {
            return;
        }
        List<Field> fields = all();
        jdbc.update(
                "insert into pairing (" + names(fields) + ") select * from unnest("
                        + fields.stream()
                                .map(field -> "cast(? as " + field.type() + " array)")
                                .collect(Collectors.joining(", "))
                        + ")",
                fields.stream()
                        .map(field -> (Object) Column.of(field.type(), many, field.value()))
                        .toArray());
    }

    /** @return whether the version was still the one that is kept */
    boolean update(Pairing one) {
        List<Object> values = new ArrayList<>(
                STEPS.stream().map(field -> field.value().apply(one)).toList());
        values.addAll(List.of(one.tenant(), one.id(), one.version()));
        return jdbc.update(
                        "update pairing set "
                                + STEPS.stream()
                                        .map(field -> field.name() + " = ?")
                                        .collect(Collectors.joining(", "))
                                + ", version = version + 1 where tenant = ? and id = ? and version = ?",
                        values.toArray())
                == 1;
    }

    void add(List<PairingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.update(
                EVENTS + " select * from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
                        + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
                        + " cast(? as varchar array), cast(? as uuid array), cast(? as bigint array))",
                Column.of("uuid", events, PairingEvent::id),
                Column.of("uuid", events, PairingEvent::tenant),
                Column.of("uuid", events, PairingEvent::pairing),
                Column.of("varchar", events, event -> event.what().name()),
                Column.of("varchar", events, event -> event.state().name()),
                Column.of("varchar", events, event -> event.reason().map(Enum::name)),
                Column.of("varchar", events, PairingEvent::text),
                Column.of("uuid", events, PairingEvent::by),
                Column.of("bigint", events, PairingEvent::at));
    }
}
