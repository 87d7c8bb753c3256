package org.viceversa.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.lti.RosterMember;
import org.viceversa.people.RefreshRoster.RosterUnreadable;
import org.viceversa.people.RefreshRoster.Summary;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * One reading of one roster: page by page, each in a transaction of its own and never while the platform is called.
 *
 * <p>Who is missing is noted after a complete reading only: half a roster makes nobody a leaver, and neither does an
 * empty one, which is more likely a fault of the platform than a course that everybody left.
 */
final class RosterReading {

    private static final int TRIES_OF_A_PAGE = 10;
    private static final int LEAVERS_AT_ONCE = 2_000;
    private static final Duration SIGN_OF_LIFE_EVERY = Duration.ofSeconds(20);

    private final Course course;
    private final Instant began;
    private final Memberships memberships;
    private final Courses courses;
    private final Atomically atomically;
    private final Clock clock;

    private final SeenPeople seen = new SeenPeople();
    private Instant signOfLife;
    private int listed;
    private int joined;
    private int changed;
    private int returned;
    private int left;

    RosterReading(
            Course course,
            Instant began,
            Memberships memberships,
            Courses courses,
            Atomically atomically,
            Clock clock) {
        this.course = course;
        this.began = began;
        this.memberships = memberships;
        this.courses = courses;
        this.atomically = atomically;
        this.clock = clock;
        this.signOfLife = began;
    }

    void addPage(List<RosterMember> page) {
        RosterChanges changes = save(RosterChanges.usable(page));
        seen.addAll(changes.listed());
        listed += changes.listed().size();
        joined += changes.joined().size();
        changed += changes.renamed().size() + changes.changed().size();
        returned += changes.returned();
        left += changes.left();
        giveSignOfLife();
    }

    /** Tries again when a launch came in between, as they do when a class begins; the page is then compared anew. */
    private RosterChanges save(List<RosterMember> page) {
        for (int attempt = 1; ; attempt++) {
            try {
                return atomically.call(() -> saveOnce(page));
            } catch (Refused refused) {
                if (refused.kind() != Kind.CONFLICT || attempt == TRIES_OF_A_PAGE) {
                    throw refused;
                }
            }
        }
    }

    private RosterChanges saveOnce(List<RosterMember> page) {
        Instant now = clock.instant();
        List<String> subjects = page.stream().map(RosterMember::userId).toList();
        RosterChanges changes =
                RosterChanges.between(course, memberships.listKnown(course.tenant(), course.id(), subjects), page, now);
        if (!changes.isEmpty()) {
            memberships.save(changes);
        }
        return changes;
    }

    /** Apart from the page: launches write the course before its people, so a page may not do it after them. */
    private void giveSignOfLife() {
        Instant now = clock.instant();
        if (!now.isBefore(signOfLife.plus(SIGN_OF_LIFE_EVERY))) {
            courses.noteReading(course.tenant(), course.id(), now);
            signOfLife = now;
        }
    }

    /** To be called after the last page of a full reading. */
    void noteLeavers() {
        List<UUID> missing = memberships.listMissing(course.tenant(), course.id(), began, seen::has);
        if (listed == 0 && !missing.isEmpty()) {
            throw new RosterUnreadable(new Refused(
                    Kind.UNAVAILABLE,
                    "roster-empty",
                    "The learning platform listed nobody at all, so the people known before were kept."));
        }
        for (int from = 0; from < missing.size(); from += LEAVERS_AT_ONCE) {
            List<UUID> some = missing.subList(from, Math.min(from + LEAVERS_AT_ONCE, missing.size()));
            left += memberships.saveLeavers(course.tenant(), course.id(), some, began, clock.instant());
        }
    }

    Summary summary(boolean full) {
        return new Summary(full, listed, joined, changed, returned, left);
    }
}
