package org.viceversa.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.notice.Audience;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticeRule;
import org.viceversa.notice.NoticeRules;
import org.viceversa.notice.ProgrammeNotices;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Changed rules in the tables {@code notice_rule} and {@code notice_programme}. */
public final class JdbcNoticeRules implements NoticeRules {

    private static final String SELECT =
            "select tenant, programme_id, kind, switched_on, days, subject, words, audience,"
                    + " held_people, allowed_people, allowed_at, version from notice_rule where tenant = ? and programme_id = ?";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcNoticeRules(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<NoticeRule> find(UUID tenant, UUID programme, NoticeKind kind) {
        return jdbc.find(SELECT + " and kind = ?", JdbcNoticeRules::rule, tenant, programme, kind.name());
    }

    @Override
    public List<NoticeRule> listOf(UUID tenant, UUID programme) {
        return jdbc.list(SELECT, JdbcNoticeRules::rule, tenant, programme).stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static NoticeRule rule(ResultSet row) throws SQLException {
        return new NoticeRule(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                NoticeKind.valueOf(row.getString(3)),
                row.getBoolean(4),
                days(row.getString(5)),
                row.getString(6),
                row.getString(7),
                Audience.valueOf(row.getString(8)),
                row.getInt(9),
                row.getInt(10),
                Cells.findInstant(row, 11),
                row.getInt(12));
    }

    private static List<Integer> days(String text) {
        return Arrays.stream(text.split(","))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public NoticeRule save(NoticeRule rule) {
        String days = rule.days().stream().map(Object::toString).collect(Collectors.joining(","));
        boolean kept = transactions.call(() -> rule.version() == 0
                ? jdbc.insertOrLeave(
                        "insert into notice_rule (tenant, programme_id, kind, switched_on, days, subject, words, audience,"
                                + " held_people, allowed_people, allowed_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        rule.tenant(),
                        rule.programme(),
                        rule.kind().name(),
                        rule.on(),
                        days,
                        rule.subject(),
                        rule.text(),
                        rule.audience().name(),
                        rule.held(),
                        rule.allowed(),
                        rule.allowedAt())
                : jdbc.update(
                                "update notice_rule set switched_on = ?, days = ?, subject = ?, words = ?, audience = ?,"
                                        + " held_people = ?, allowed_people = ?, allowed_at = ?, version = version + 1"
                                        + " where tenant = ? and programme_id = ? and kind = ? and version = ?",
                                rule.on(),
                                days,
                                rule.subject(),
                                rule.text(),
                                rule.audience().name(),
                                rule.held(),
                                rule.allowed(),
                                rule.allowedAt(),
                                rule.tenant(),
                                rule.programme(),
                                rule.kind().name(),
                                rule.version())
                        == 1);
        if (!kept) {
            throw changed();
        }
        return find(rule.tenant(), rule.programme(), rule.kind()).orElseThrow();
    }

    private static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "notice-rule-changed",
                "Somebody else changed this rule in the meantime. Load it again and repeat your change.");
    }

    @Override
    public Optional<ProgrammeNotices> findProgramme(UUID tenant, UUID programme) {
        return jdbc.find(
                "select sponsor_id, most_people, most_notices, version from notice_programme"
                        + " where tenant = ? and programme_id = ?",
                row -> new ProgrammeNotices(
                        tenant, programme, Cells.findUuid(row, 1), row.getInt(2), row.getInt(3), row.getInt(4)),
                tenant,
                programme);
    }

    @Override
    public ProgrammeNotices saveProgramme(ProgrammeNotices settings) {
        boolean kept = transactions.call(() -> settings.version() == 0
                ? jdbc.insertOrLeave(
                        "insert into notice_programme (tenant, programme_id, sponsor_id, most_people, most_notices,"
                                + " version) values (?, ?, ?, ?, ?, 1)",
                        settings.tenant(),
                        settings.programme(),
                        settings.sponsor(),
                        settings.mostPeople(),
                        settings.mostNotices())
                : jdbc.update(
                                "update notice_programme set sponsor_id = ?, most_people = ?, most_notices = ?,"
                                        + " version = version + 1 where tenant = ? and programme_id = ? and version = ?",
                                settings.sponsor(),
                                settings.mostPeople(),
                                settings.mostNotices(),
                                settings.tenant(),
                                settings.programme(),
                                settings.version())
                        == 1);
        if (!kept) {
            throw changed();
        }
        return findProgramme(settings.tenant(), settings.programme()).orElseThrow();
    }
}
