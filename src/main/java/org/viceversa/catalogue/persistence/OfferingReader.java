package org.viceversa.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offering.Kind;
import org.viceversa.catalogue.Offering.Mode;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/** Reads offerings with their skills and with what comes before them, in three statements however many they are. */
final class OfferingReader {

    static final String COLUMNS = "o.id, o.tenant, o.kind, o.title, o.provider, o.accredited, o.url, o.course_id,"
            + " o.expenses, o.credits, o.terms, o.hours, o.language, o.mode, o.checked_on, o.retired, o.version,"
            + " o.changed_at";

    private final Jdbc jdbc;

    OfferingReader(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private record Taught(UUID offering, Teaches teaches) {}

    private record Before(UUID offering, UUID earlier) {}

    List<Offering> list(UUID tenant, String sql, Object... parameters) {
        List<Offering> bare = jdbc.list(sql, OfferingReader::bare, parameters);
        if (bare.isEmpty()) {
            return bare;
        }
        Column ids = Column.of("uuid", bare, Offering::id);
        Map<UUID, List<Teaches>> skills = jdbc
                .list(
                        "select offering_id, skill_id, to_level from offering_skill where tenant = ?"
                                + " and offering_id = any(?) order by offering_id, place",
                        row -> new Taught(Cells.uuid(row, 1), new Teaches(Cells.uuid(row, 2), row.getInt(3))),
                        tenant,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Taught::offering, Collectors.mapping(Taught::teaches, Collectors.toList())));
        Map<UUID, List<UUID>> before = jdbc
                .list(
                        "select offering_id, prerequisite_id from offering_prerequisite where tenant = ?"
                                + " and offering_id = any(?) order by offering_id, place",
                        row -> new Before(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                        tenant,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Before::offering, Collectors.mapping(Before::earlier, Collectors.toList())));
        return bare.stream()
                .map(one -> with(
                        one,
                        skills.getOrDefault(one.id(), List.of()),
                        before.getOrDefault(one.id(), List.of()),
                        one.version()))
                .toList();
    }

    static Offering withVersion(Offering offering, int version) {
        return with(offering, offering.skills(), offering.prerequisites(), version);
    }

    private static Offering with(Offering one, List<Teaches> skills, List<UUID> prerequisites, int version) {
        return new Offering(
                one.id(),
                one.tenant(),
                one.kind(),
                one.title(),
                one.provider(),
                one.accredited(),
                one.url(),
                one.course(),
                one.expenses(),
                one.credits(),
                skills,
                prerequisites,
                one.terms(),
                one.hours(),
                one.language(),
                one.mode(),
                one.checkedOn(),
                one.retired(),
                version,
                one.changedAt());
    }

    private static Offering bare(ResultSet row) throws SQLException {
        return new Offering(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                Cells.findUuid(row, 8),
                PartsJson.expenses(row.getString(9)),
                PartsJson.credits(row.getString(10)),
                List.of(),
                List.of(),
                PartsJson.terms(row.getString(11)),
                row.getInt(12),
                row.getString(13),
                Mode.valueOf(row.getString(14)),
                Cells.findDate(row, 15),
                row.getBoolean(16),
                row.getInt(17),
                Cells.instant(row, 18));
    }
}
