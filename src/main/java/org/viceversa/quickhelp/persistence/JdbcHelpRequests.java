package org.viceversa.quickhelp.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.quickhelp.HelpRequest;
import org.viceversa.quickhelp.HelpRequest.State;
import org.viceversa.quickhelp.HelpRequests;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Requests for quick help in the table {@code help_request}. */
public final class JdbcHelpRequests implements HelpRequests {

    private static final String COLUMNS =
            "id, tenant, cycle_id, asker_id, skill_id, words, level, zone, time_1, time_2,"
                    + " time_3, state, helper_id, starts_at, thanks, expires_at, version, made_at, changed_at";
    private static final String SELECT = "select " + COLUMNS + " from help_request where ";

    private final Jdbc jdbc;

    public JdbcHelpRequests(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<HelpRequest> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcHelpRequests::read, tenant, id);
    }

    @Override
    public Optional<HelpRequest> hold(UUID tenant, UUID id) {
        // Locked first and read then, so that what is read is what the last one left.
        jdbc.find("select id from help_request where tenant = ? and id = ? for update", row -> true, tenant, id);
        return find(tenant, id);
    }

    @Override
    public List<HelpRequest> listOpen(UUID tenant, Collection<UUID> cycles, Instant now) {
        return jdbc.list(
                SELECT + "tenant = ? and cycle_id = any(?) and state = ? and expires_at > ? order by made_at, id",
                JdbcHelpRequests::read,
                tenant,
                new Column("uuid", List.copyOf(cycles)),
                State.OPEN.name(),
                now);
    }

    @Override
    public List<HelpRequest> listFor(UUID tenant, UUID person) {
        return jdbc.list(
                SELECT + "tenant = ? and (asker_id = ? or helper_id = ?) order by changed_at desc, id",
                JdbcHelpRequests::read,
                tenant,
                person,
                person);
    }

    @Override
    public Set<UUID> listGivers(UUID tenant, UUID helper) {
        return Set.copyOf(jdbc.list(
                "select distinct asker_id from help_request where tenant = ? and helper_id = ? and state = ?"
                        + " and thanks <> ''",
                row -> Cells.uuid(row, 1),
                tenant,
                helper,
                State.DONE.name()));
    }

    @Override
    public void add(HelpRequest one) {
        jdbc.update(
                "insert into help_request (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.cycle(),
                one.asker(),
                one.skill(),
                one.words(),
                one.level(),
                one.zone().getId(),
                time(one, 0),
                time(one, 1),
                time(one, 2),
                one.state().name(),
                one.helper(),
                one.startsAt(),
                one.thanks(),
                one.expiresAt(),
                one.version(),
                one.madeAt(),
                one.changedAt());
    }

    private static Optional<Instant> time(HelpRequest one, int place) {
        return one.times().stream().skip(place).findFirst();
    }

    @Override
    public HelpRequest save(HelpRequest one) {
        int changed = jdbc.update(
                "update help_request set state = ?, helper_id = ?, starts_at = ?, thanks = ?, version = version + 1,"
                        + " changed_at = ? where tenant = ? and id = ? and version = ?",
                one.state().name(),
                one.helper(),
                one.startsAt(),
                one.thanks(),
                one.changedAt(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "help-changed",
                    "Somebody changed this request just now. Load the page again and look at it.");
        }
        return find(one.tenant(), one.id()).orElseThrow();
    }

    private static HelpRequest read(ResultSet row) throws SQLException {
        return new HelpRequest(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                row.getString(6),
                row.getInt(7),
                ZoneId.of(row.getString(8)),
                Stream.of(Cells.findInstant(row, 9), Cells.findInstant(row, 10), Cells.findInstant(row, 11))
                        .flatMap(Optional::stream)
                        .toList(),
                State.valueOf(row.getString(12)),
                Cells.findUuid(row, 13),
                Cells.findInstant(row, 14),
                row.getString(15),
                Cells.instant(row, 16),
                row.getInt(17),
                Cells.instant(row, 18),
                Cells.instant(row, 19));
    }
}
