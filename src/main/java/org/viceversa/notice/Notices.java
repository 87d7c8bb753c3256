package org.viceversa.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what people were told or are about to be. */
public interface Notices {

    /** Whom something was told, by its key. */
    record Told(UUID person, String key) {}

    /** All that was ever told by one rule. */
    Set<Told> listTold(UUID tenant, UUID programme, NoticeKind kind);

    /** Adds those that nobody has told yet. */
    void addAll(Collection<Notice> notices);

    /** Stops those of one rule that were neither read nor mailed and are not among these. */
    int stopOthers(UUID tenant, UUID programme, NoticeKind kind, Set<Told> those, Instant now);

    /** How many people one rule told since then, stopped ones left out. */
    int countPeopleSince(UUID tenant, UUID programme, NoticeKind kind, Instant since);

    /** How many notices all rules of a programme made since then. */
    int countSince(UUID tenant, UUID programme, Instant since);

    /** When something was told, by its key. */
    Optional<Instant> findMadeAt(UUID tenant, UUID person, String key);

    /** Of one person, those that were not stopped, the latest first. */
    List<Notice> listFor(UUID tenant, UUID person, int most);

    int countUnread(UUID tenant, UUID person);

    /** Notes that somebody has read these of theirs; all of theirs when none are named. */
    int markRead(UUID tenant, UUID person, Collection<UUID> ids, Instant now);

    /** Somebody for whom mail is due. */
    record Recipient(UUID tenant, UUID person) {}

    /** For background work, of all tenants: those for whom something waits that may go by now. */
    List<Recipient> listDue(Instant now, int most);

    /** What waits for a person's next mail, the earliest first, whenever it may go. */
    List<Notice> listWaiting(UUID tenant, UUID person);

    void setMail(UUID tenant, Collection<UUID> ids, Notice.MailState state);

    /** Has all that waits for a person go from then on. */
    void postpone(UUID tenant, UUID person, Instant mailAt);

    /** Sums of one rule: what it told, what of it was mailed, and what of it was opened in the tool. */
    record Sums(int told, int mailed, int opened) {
        public static final Sums NONE = new Sums(0, 0, 0);
    }

    /** By kind; kinds without any are absent. */
    Map<NoticeKind, Sums> sum(UUID tenant, UUID programme);

    /** Forgets what was told before then. */
    int removeBefore(Instant before);
}
