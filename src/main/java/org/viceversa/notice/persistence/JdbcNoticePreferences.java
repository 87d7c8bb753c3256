package org.viceversa.notice.persistence;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.notice.ChangeNoticeSettings;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticePreferences;
import org.viceversa.notice.NoticeSettings;
import org.viceversa.notice.QuietHours;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** How people want to be told things, in the tables {@code notice_settings} and {@code notice_off}. */
public final class JdbcNoticePreferences implements NoticePreferences {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcNoticePreferences(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<NoticeSettings> find(UUID tenant, UUID person) {
        return jdbc.find(
                        "select by_mail, calendar, quiet_from, quiet_to, weekends, zone, version from notice_settings"
                                + " where tenant = ? and person_id = ?",
                        row -> new NoticeSettings(
                                tenant,
                                person,
                                row.getBoolean(1),
                                row.getBoolean(2),
                                new QuietHours(
                                        LocalTime.parse(row.getString(3)),
                                        LocalTime.parse(row.getString(4)),
                                        row.getBoolean(5)),
                                Cells.findText(row, 6).map(ZoneId::of),
                                Set.of(),
                                row.getInt(7)),
                        tenant,
                        person)
                .map(found -> withOff(found));
    }

    private NoticeSettings withOff(NoticeSettings found) {
        Set<NoticeKind> off = EnumSet.noneOf(NoticeKind.class);
        off.addAll(jdbc.list(
                "select kind from notice_off where tenant = ? and person_id = ?",
                row -> NoticeKind.valueOf(row.getString(1)),
                found.tenant(),
                found.person()));
        return new NoticeSettings(
                found.tenant(),
                found.person(),
                found.mail(),
                found.calendar(),
                found.quiet(),
                found.zone(),
                off,
                found.version());
    }

    @Override
    public NoticeSettings save(NoticeSettings settings) {
        return transactions.call(() -> {
            if (!isKept(settings)) {
                throw ChangeNoticeSettings.changed();
            }
            jdbc.update(
                    "delete from notice_off where tenant = ? and person_id = ?", settings.tenant(), settings.person());
            settings.off()
                    .forEach(kind -> jdbc.update(
                            "insert into notice_off (tenant, person_id, kind) values (?, ?, ?)",
                            settings.tenant(),
                            settings.person(),
                            kind.name()));
            return find(settings.tenant(), settings.person()).orElseThrow();
        });
    }

    private boolean isKept(NoticeSettings settings) {
        if (settings.version() == 0) {
            return jdbc.insertOrLeave(
                    "insert into notice_settings (tenant, person_id, by_mail, calendar, quiet_from, quiet_to, weekends,"
                            + " zone, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    settings.tenant(),
                    settings.person(),
                    settings.mail(),
                    settings.calendar(),
                    settings.quiet().from().toString(),
                    settings.quiet().to().toString(),
                    settings.quiet().weekends(),
                    settings.zone().map(ZoneId::getId));
        }
        return jdbc.update(
                        "update notice_settings set by_mail = ?, calendar = ?, quiet_from = ?, quiet_to = ?,"
                                + " weekends = ?, zone = ?, version = version + 1"
                                + " where tenant = ? and person_id = ? and version = ?",
                        settings.mail(),
                        settings.calendar(),
                        settings.quiet().from().toString(),
                        settings.quiet().to().toString(),
                        settings.quiet().weekends(),
                        settings.zone().map(ZoneId::getId),
                        settings.tenant(),
                        settings.person(),
                        settings.version())
                == 1;
    }

    @Override
    public Map<NoticeKind, Integer> countOff(UUID tenant) {
        Map<NoticeKind, Integer> counts = new EnumMap<>(NoticeKind.class);
        jdbc.list(
                "select kind, count(*) from notice_off where tenant = ? group by kind",
                row -> counts.put(NoticeKind.valueOf(row.getString(1)), row.getInt(2)),
                tenant);
        return counts;
    }
}
