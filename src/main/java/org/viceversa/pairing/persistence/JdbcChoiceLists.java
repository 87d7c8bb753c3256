package org.viceversa.pairing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Choice;
import org.viceversa.pairing.ChoiceList;
import org.viceversa.pairing.ChoiceLists;
import org.viceversa.pairing.ChoosePartners;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Ranked choices in the tables {@code pairing_choice_list} and {@code pairing_choice}. */
public final class JdbcChoiceLists implements ChoiceLists {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcChoiceLists(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    private record Placed(UUID list, Choice choice) {}

    private List<ChoiceList> list(String where, Object... parameters) {
        List<ChoiceList> bare = jdbc.list(
                "select id, tenant, cycle_id, enrolment_id, person_id, sent, version, changed_at"
                        + " from pairing_choice_list where " + where + " order by id",
                JdbcChoiceLists::bare,
                parameters);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Choice>> choices = jdbc
                .list(
                        "select list_id, chooser, person_id, enrolment_id, state, pairing_id, changed_at"
                                + " from pairing_choice where tenant = ? and list_id = any(?) order by list_id, place",
                        JdbcChoiceLists::placed,
                        bare.get(0).tenant(),
                        Column.of("uuid", bare, ChoiceList::id))
                .stream()
                .collect(Collectors.groupingBy(Placed::list, Collectors.mapping(Placed::choice, Collectors.toList())));
        return bare.stream()
                .map(one -> with(one, choices.getOrDefault(one.id(), List.of()), one.version()))
                .toList();
    }

    private static ChoiceList bare(ResultSet row) throws SQLException {
        return new ChoiceList(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                row.getBoolean(6),
                List.of(),
                row.getInt(7),
                Cells.instant(row, 8));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                Cells.uuid(row, 1),
                new Choice(
                        Side.valueOf(row.getString(2)),
                        Cells.uuid(row, 3),
                        Cells.uuid(row, 4),
                        Choice.State.valueOf(row.getString(5)),
                        Cells.findUuid(row, 6),
                        Cells.instant(row, 7)));
    }

    private static ChoiceList with(ChoiceList one, List<Choice> choices, int version) {
        return new ChoiceList(
                one.id(),
                one.tenant(),
                one.cycle(),
                one.enrolment(),
                one.person(),
                one.sent(),
                choices,
                version,
                one.changedAt());
    }

    @Override
    public Optional<ChoiceList> findOf(UUID tenant, UUID cycle, UUID person) {
        return list("tenant = ? and cycle_id = ? and person_id = ?", tenant, cycle, person).stream()
                .findFirst();
    }

    @Override
    public Optional<ChoiceList> findByPairing(UUID tenant, UUID pairing) {
        return list(
                        "tenant = ? and id in (select list_id from pairing_choice where tenant = ? and pairing_id = ?)",
                        tenant,
                        tenant,
                        pairing)
                .stream()
                .findFirst();
    }

    @Override
    public List<ChoiceList> listOf(UUID tenant, UUID cycle) {
        return list("tenant = ? and cycle_id = ?", tenant, cycle);
    }

    @Override
    public List<ChoiceList> listFor(UUID tenant, UUID person) {
        return list("tenant = ? and person_id = ?", tenant, person);
    }

    @Override
    public ChoiceList save(ChoiceList list) {
        return transactions.call(() -> {
            boolean ours = list.version() == 0 ? insert(list) : update(list);
            if (!ours) {
                throw ChoosePartners.changed();
            }
            jdbc.update("delete from pairing_choice where tenant = ? and list_id = ?", list.tenant(), list.id());
            addChoices(list);
            return with(list, list.choices(), list.version() + 1);
        });
    }

    private boolean insert(ChoiceList list) {
        return jdbc.insertOrLeave(
                "insert into pairing_choice_list (id, tenant, cycle_id, enrolment_id, person_id, sent, version,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, 1, ?)",
                list.id(),
                list.tenant(),
                list.cycle(),
                list.enrolment(),
                list.person(),
                list.sent(),
                list.changedAt());
    }

    private boolean update(ChoiceList list) {
        return jdbc.update(
                        "update pairing_choice_list set sent = ?, changed_at = ?, version = version + 1"
                                + " where tenant = ? and id = ? and version = ?",
                        list.sent(),
                        list.changedAt(),
                        list.tenant(),
                        list.id(),
                        list.version())
                == 1;
    }

    private void addChoices(ChoiceList list) {
        IntStream.range(0, list.choices().size()).forEach(place -> {
            Choice one = list.choices().get(place);
            jdbc.update(
                    "insert into pairing_choice (list_id, tenant, place, chooser, person_id, enrolment_id, state,"
                            + " pairing_id, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    list.id(),
                    list.tenant(),
                    place,
                    one.chooser().name(),
                    one.person(),
                    one.enrolment(),
                    one.state().name(),
                    one.pairing(),
                    one.changedAt());
        });
    }
}
