package org.viceversa.enrolment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.TenureBand;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.OrientationProgress;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Jdbc.RowReader;

/** Puts enrolments together from their rows: however many there are, in five statements. */
final class EnrolmentReader {

    static final String COLUMNS = "id, tenant, cycle_id, person_id, sides, state, languages, availability, zone,"
            + " topics_off, capacity, tenure, consent_notice, consent_at, pause_from, pause_to, version, changed_at";

    private final Jdbc jdbc;

    EnrolmentReader(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the main table alone, until the lists are put in. */
    private record Child<T>(UUID enrolment, T value) {}

    List<Enrolment> list(String where, Object... parameters) {
        List<Enrolment> bare =
                jdbc.list("select " + COLUMNS + " from enrolment " + where, EnrolmentReader::bare, parameters);
        if (bare.isEmpty()) {
            return bare;
        }
        Column ids = Column.of("uuid", bare, Enrolment::id);
        UUID tenant = bare.get(0).tenant();
        Map<UUID, List<Need>> needs = children(
                "skill_id, current_level, wanted_level, priority from enrolment_need",
                EnrolmentReader::need,
                tenant,
                ids);
        Map<UUID, List<Offer>> offers =
                children("skill_id, level, sentence, shown from enrolment_offer", EnrolmentReader::offer, tenant, ids);
        Map<UUID, List<UUID>> avoid =
                children("person_id from enrolment_avoid", row -> Cells.uuid(row, 2), tenant, ids);
        Map<UUID, Map<Side, OrientationProgress>> orientation = orientation(tenant, ids);
        return bare.stream()
                .map(one -> with(
                        one,
                        needs.getOrDefault(one.id(), List.of()),
                        offers.getOrDefault(one.id(), List.of()),
                        avoid.getOrDefault(one.id(), List.of()),
                        orientation.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> children(String columnsAndTable, RowReader<T> reader, UUID tenant, Column ids) {
        return jdbc
                .list(
                        "select enrolment_id, " + columnsAndTable
                                + " where tenant = ? and enrolment_id = any(?) order by enrolment_id, place",
                        row -> new Child<>(Cells.uuid(row, 1), reader.read(row)),
                        tenant,
                        ids)
                .stream()
                .collect(
                        Collectors.groupingBy(Child::enrolment, Collectors.mapping(Child::value, Collectors.toList())));
    }

    private record Progress(UUID enrolment, Side side, OrientationProgress progress) {}

    private Map<UUID, Map<Side, OrientationProgress>> orientation(UUID tenant, Column ids) {
        Map<UUID, Map<Side, OrientationProgress>> found = new HashMap<>();
        jdbc.list(
                        "select enrolment_id, side, units_read, right_answers, done_at from enrolment_orientation"
                                + " where tenant = ? and enrolment_id = any(?)",
                        row -> new Progress(
                                Cells.uuid(row, 1),
                                Side.valueOf(row.getString(2)),
                                new OrientationProgress(
                                        Set.copyOf(words(row.getString(3))),
                                        Set.copyOf(words(row.getString(4))),
                                        Cells.findInstant(row, 5))),
                        tenant,
                        ids)
                .forEach(one -> found.computeIfAbsent(one.enrolment(), id -> new EnumMap<>(Side.class))
                        .put(one.side(), one.progress()));
        return found;
    }

    private static Enrolment with(
            Enrolment bare,
            List<Need> needs,
            List<Offer> offers,
            List<UUID> avoid,
            Map<Side, OrientationProgress> orientation) {
        Answers own = bare.answers();
        Answers whole = new Answers(
                needs,
                offers,
                own.languages(),
                own.availability(),
                own.zone(),
                own.topicsOff(),
                avoid,
                own.capacity(),
                own.tenure());
        return new Enrolment(
                bare.id(),
                bare.tenant(),
                bare.cycle(),
                bare.person(),
                bare.sides(),
                bare.state(),
                whole,
                bare.consent(),
                bare.pause(),
                orientation,
                bare.version(),
                bare.changedAt());
    }

    private static Enrolment bare(ResultSet row) throws SQLException {
        return new Enrolment(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                sides(row.getString(5)),
                State.valueOf(row.getString(6)),
                new Answers(
                        List.of(),
                        List.of(),
                        languages(row.getString(7)),
                        new Availability(row.getString(8)),
                        ZoneId.of(row.getString(9)),
                        row.getString(10).lines().toList(),
                        List.of(),
                        row.getInt(11),
                        Optional.ofNullable(row.getString(12)).map(TenureBand::valueOf)),
                consent(row),
                pause(row),
                Map.of(),
                row.getInt(17),
                InstantConverter.instant(row.getLong(18)));
    }

    private static Optional<Consent> consent(ResultSet row) throws SQLException {
        int notice = row.getInt(13);
        return row.wasNull() ? Optional.empty() : Cells.findInstant(row, 14).map(at -> new Consent(notice, at));
    }

    private static Optional<Pause> pause(ResultSet row) throws SQLException {
        LocalDate from = row.getObject(15, LocalDate.class);
        return from == null ? Optional.empty() : Optional.of(new Pause(from, row.getObject(16, LocalDate.class)));
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(Cells.uuid(row, 2), row.getInt(3), row.getInt(4), row.getInt(5));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(Cells.uuid(row, 2), row.getInt(3), row.getString(4), row.getBoolean(5));
    }

    static Set<Side> sides(String joined) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        words(joined).forEach(side -> sides.add(Side.valueOf(side)));
        return sides;
    }

    private static List<SpokenLanguage> languages(String joined) {
        return words(joined).stream()
                .map(word -> word.split(":", 2))
                .map(parts -> new SpokenLanguage(parts[0], LanguageLevel.valueOf(parts[1])))
                .toList();
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
