package org.viceversa.mentoringsession.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentoringsession.CalendarFeed;
import org.viceversa.mentoringsession.CalendarFeeds;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Private calendars in the table {@code calendar_feed}. */
public final class JdbcCalendarFeeds implements CalendarFeeds {

    private static final String SELECT = "select tenant, person_id, token_hash, made_at from calendar_feed where ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcCalendarFeeds(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<CalendarFeed> find(UUID tenant, UUID person) {
        return jdbc.find(SELECT + "tenant = ? and person_id = ?", JdbcCalendarFeeds::read, tenant, person);
    }

    @Override
    public Optional<CalendarFeed> findByHash(String tokenHash) {
        return jdbc.find(SELECT + "token_hash = ?", JdbcCalendarFeeds::read, tokenHash);
    }

    @Override
    public void save(CalendarFeed feed) {
        transactions.run(() -> {
            int changed = jdbc.update(
                    "update calendar_feed set token_hash = ?, made_at = ? where tenant = ? and person_id = ?",
                    feed.tokenHash(),
                    feed.madeAt(),
                    feed.tenant(),
                    feed.person());
            if (changed == 0) {
                jdbc.update(
                        "insert into calendar_feed (tenant, person_id, token_hash, made_at) values (?, ?, ?, ?)",
                        feed.tenant(),
                        feed.person(),
                        feed.tokenHash(),
                        feed.madeAt());
            }
        });
    }

    @Override
    public void remove(UUID tenant, UUID person) {
        jdbc.update("delete from calendar_feed where tenant = ? and person_id = ?", tenant, person);
    }

    private static CalendarFeed read(ResultSet row) throws SQLException {
        return new CalendarFeed(Cells.uuid(row, 1), Cells.uuid(row, 2), row.getString(3), Cells.instant(row, 4));
    }
}
