package org.viceversa.enrolment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.Invitation.Contact;
import org.viceversa.enrolment.Invitations;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Person;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Invitations in the table {@code cycle_invitation}, with their reminders. */
public final class JdbcInvitations implements Invitations {

    private static final String SELECT = "select id, tenant, cycle_id, side, contact_kind, contact, name, person_id,"
            + " invited_by, invited_at, opened_at, withdrawn_at from cycle_invitation i where tenant = ? ";

    /** The arrays of {@link #parameters}, as a table {@code t}. */
    private static final String THESE = "unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array),"
            + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
            + " cast(? as uuid array), cast(? as uuid array), cast(? as bigint array)) as t(id, tenant, cycle_id, side,"
            + " contact_kind, contact, name, person_id, invited_by, invited_at)";

    private static final String SAME = " i.tenant = t.tenant and i.cycle_id = t.cycle_id"
            + " and i.contact_kind = t.contact_kind and i.contact = t.contact";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcInvitations(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Invitation> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and id = ?", JdbcInvitations::invitation, tenant, id);
    }

    @Override
    public List<Invitation> listOf(UUID tenant, UUID cycle) {
        return jdbc.list(
                SELECT + "and cycle_id = ? order by invited_at, id", JdbcInvitations::invitation, tenant, cycle);
    }

    @Override
    public List<Invitation> listFor(Person person) {
        return jdbc.list(
                SELECT + "and withdrawn_at is null and (person_id = ? or (person_id is null"
                        + " and contact in (?, ?, ?) and ((contact_kind = 'EMAIL' and contact = ?)"
                        + " or (contact_kind = 'ID_NUMBER' and contact = ?)"
                        + " or (contact_kind = 'SUBJECT' and contact = ?)))) and contact <> ''"
                        + " order by invited_at, id",
                JdbcInvitations::invitation,
                person.tenant(),
                person.id(),
                lower(person.particulars().email()),
                lower(person.particulars().sourcedId()),
                person.subject(),
                lower(person.particulars().email()),
                lower(person.particulars().sourcedId()),
                person.subject());
    }

    @Override
    public int addAll(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return 0;
        }
        return transactions.call(() -> {
            int again = jdbc.update(
                    "merge into cycle_invitation i using (select * from " + THESE.replace("as t(", "as u(")
                            + ") t on" + SAME + " when matched and i.withdrawn_at is not null then update set"
                            + " side = t.side, name = t.name, person_id = t.person_id, invited_by = t.invited_by,"
                            + " invited_at = t.invited_at, opened_at = null, withdrawn_at = null",
                    parameters(invitations));
            int added = jdbc.update(
                    "insert into cycle_invitation (id, tenant, cycle_id, side, contact_kind, contact, name, person_id,"
                            + " invited_by, invited_at) select t.id, t.tenant, t.cycle_id, t.side, t.contact_kind,"
                            + " t.contact, t.name, t.person_id, t.invited_by, t.invited_at from " + THESE
                            + " where not exists (select 1 from cycle_invitation i where" + SAME + ")",
                    parameters(invitations));
            return again + added;
        });
    }

    private static Object[] parameters(List<Invitation> invitations) {
        return new Object[] {
            Column.of("uuid", invitations, Invitation::id),
            Column.of("uuid", invitations, Invitation::tenant),
            Column.of("uuid", invitations, Invitation::cycle),
            Column.of("varchar", invitations, one -> one.side().name()),
            Column.of("varchar", invitations, one -> one.contact().kind().name()),
            Column.of("varchar", invitations, one -> one.contact().value()),
            Column.of("varchar", invitations, Invitation::name),
            Column.of("uuid", invitations, Invitation::person),
            Column.of("uuid", invitations, Invitation::invitedBy),
            Column.of("bigint", invitations, Invitation::invitedAt)
        };
    }

    @Override
    public void save(Invitation invitation) {
        jdbc.update(
                "update cycle_invitation set side = ?, person_id = ?, opened_at = ?, withdrawn_at = ?"
                        + " where tenant = ? and id = ?",
                invitation.side().name(),
                invitation.person(),
                invitation.openedAt(),
                invitation.withdrawnAt(),
                invitation.tenant(),
                invitation.id());
    }

    @Override
    public List<Unanswered> listUnanswered(Instant before) {
        return jdbc.list(
                "select i.tenant, i.id, i.invited_at, coalesce((select max(r.after_days) from cycle_invitation_reminder r"
                        + " where r.invitation_id = i.id), 0) from cycle_invitation i"
                        + " left join enrolment e on e.tenant = i.tenant and e.cycle_id = i.cycle_id"
                        + " and e.person_id = i.person_id"
                        + " where i.invited_at <= ? and i.withdrawn_at is null"
                        + " and (e.state is null or e.state in ('INVITED', 'DRAFT'))"
                        + " and not exists (select 1 from cycle_invitation_reminder r where r.invitation_id = i.id"
                        + " and r.after_days = 14)",
                row -> new Unanswered(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        InstantConverter.instant(row.getLong(3)),
                        row.getInt(4)),
                before);
    }

    @Override
    public void addReminders(List<Reminder> reminders) {
        for (Reminder reminder : reminders) {
            jdbc.insertOrLeave(
                    "insert into cycle_invitation_reminder (id, tenant, invitation_id, after_days, noted_at)"
                            + " values (?, ?, ?, ?, ?)",
                    reminder.id(),
                    reminder.tenant(),
                    reminder.invitation(),
                    reminder.day(),
                    reminder.at());
        }
    }

    @Override
    public List<Reminder> listReminders(UUID tenant, UUID cycle) {
        return jdbc.list(
                "select r.id, r.tenant, r.invitation_id, r.after_days, r.noted_at from cycle_invitation_reminder r"
                        + " join cycle_invitation i on i.id = r.invitation_id and i.tenant = r.tenant"
                        + " where i.tenant = ? and i.cycle_id = ? order by r.noted_at, r.after_days, r.id",
                row -> new Reminder(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        row.getInt(4),
                        InstantConverter.instant(row.getLong(5))),
                tenant,
                cycle);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Side.valueOf(row.getString(4)),
                new Contact(Contact.Kind.valueOf(row.getString(5)), row.getString(6)),
                row.getString(7),
                Optional.ofNullable(row.getObject(8, UUID.class)),
                Cells.uuid(row, 9),
                InstantConverter.instant(row.getLong(10)),
                Cells.findInstant(row, 11),
                Cells.findInstant(row, 12));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
