package org.viceversa.commentbank.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.commentbank.BankComment;
import org.viceversa.commentbank.BankComment.Place;
import org.viceversa.commentbank.BankComments;
import org.viceversa.commentbank.KeepComments;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Comments in the table {@code bank_comment}. */
public final class JdbcBankComments implements BankComments {

    private static final String SELECT = "select id, tenant, owner_id, criterion, criterion_level, words, uses,"
            + " changed_at, version from bank_comment where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcBankComments(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<BankComment> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", JdbcBankComments::read, tenant, id);
    }

    @Override
    public List<BankComment> listOf(UUID tenant, UUID owner) {
        return jdbc.list(
                SELECT + "owner_id = ? order by uses desc, changed_at desc, id", JdbcBankComments::read, tenant, owner);
    }

    @Override
    public void add(BankComment comment) {
        jdbc.update(
                "insert into bank_comment (id, tenant, owner_id, criterion, criterion_level, words, uses, changed_at,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                comment.id(),
                comment.tenant(),
                comment.owner(),
                comment.place().criterion(),
                comment.place().level(),
                comment.text(),
                comment.uses(),
                comment.changedAt(),
                comment.version());
    }

    @Override
    public BankComment save(BankComment comment) {
        int changed = jdbc.update(
                "update bank_comment set criterion = ?, criterion_level = ?, words = ?, changed_at = ?,"
                        + " version = version + 1 where tenant = ? and id = ? and version = ?",
                comment.place().criterion(),
                comment.place().level(),
                comment.text(),
                comment.changedAt(),
                comment.tenant(),
                comment.id(),
                comment.version());
        if (changed == 0) {
            throw KeepComments.changed();
        }
        return find(comment.tenant(), comment.id()).orElseThrow();
    }

    @Override
    public void use(UUID tenant, UUID id) {
        jdbc.update("update bank_comment set uses = uses + 1 where tenant = ? and id = ?", tenant, id);
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from bank_comment where tenant = ? and id = ?", tenant, id);
    }

    private static BankComment read(ResultSet row) throws SQLException {
        return new BankComment(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                new Place(Cells.findText(row, 4), Cells.findInt(row, 5)),
                row.getString(6),
                row.getInt(7),
                Cells.instant(row, 8),
                row.getInt(9));
    }
}
