package org.viceversa.notice;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How somebody wants to be told things.
 *
 * @param mail whether by mail at all; in the tool notices stand anyway
 * @param calendar whether entries for the calendar come by mail
 * @param zone where they are, if they said so here
 * @param off what they want no mail about
 * @param version counts the changes, from 0 for whoever never changed anything
 */
public record NoticeSettings(
        UUID tenant,
        UUID person,
        boolean mail,
        boolean calendar,
        QuietHours quiet,
        Optional<ZoneId> zone,
        Set<NoticeKind> off,
        int version) {

    public NoticeSettings {
        off = Set.copyOf(off);
    }

    public static NoticeSettings usual(UUID tenant, UUID person) {
        return new NoticeSettings(tenant, person, true, true, QuietHours.USUAL, Optional.empty(), Set.of(), 0);
    }

    boolean wantsMail(NoticeKind kind) {
        return mail && !off.contains(kind);
    }

    NoticeSettings with(
            boolean byMail, boolean byCalendar, QuietHours hours, Optional<ZoneId> place, Set<NoticeKind> without) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        kinds.addAll(without);
        return new NoticeSettings(tenant, person, byMail, byCalendar, hours, place, kinds, version);
    }

    /** Without mails of a kind. */
    NoticeSettings without(Mail.Kind kind) {
        return with(mail && kind != Mail.Kind.DIGEST, calendar && kind != Mail.Kind.CALENDAR, quiet, zone, off);
    }
}
