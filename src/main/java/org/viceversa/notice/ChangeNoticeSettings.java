package org.viceversa.notice;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.viceversa.notice.UnsubscribeLinks.Subscription;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** How somebody wants to be told things: by whoever it is, or by whoever has the link of a mail of theirs. */
public final class ChangeNoticeSettings {

    private final NoticePreferences preferences;
    private final Notices notices;
    private final Clock clock;

    public ChangeNoticeSettings(NoticePreferences preferences, Notices notices, Clock clock) {
        this.preferences = preferences;
        this.notices = notices;
        this.clock = clock;
    }

    /** What is wanted, with the version that was looked at. */
    public record Wanted(
            boolean mail, boolean calendar, QuietHours quiet, Optional<ZoneId> zone, Set<NoticeKind> off, int version) {
        public Wanted {
            off = Set.copyOf(off);
        }
    }

    public NoticeSettings show(Caller caller) {
        return preferences.of(caller.tenant(), caller.person().id());
    }

    /**
     * What waits for them is looked at anew.
     *
     * @throws Refused {@code notice-settings-changed}
     */
    public NoticeSettings change(Caller caller, Wanted wanted) {
        NoticeSettings kept = show(caller);
        if (kept.version() != wanted.version()) {
            throw changed();
        }
        notices.postpone(kept.tenant(), kept.person(), clock.instant());
        return preferences.save(
                kept.with(wanted.mail(), wanted.calendar(), wanted.quiet(), wanted.zone(), wanted.off()));
    }

    /** May be done as often as one likes. */
    public void unsubscribe(Subscription from) {
        NoticeSettings kept = preferences.of(from.tenant(), from.person());
        NoticeSettings less = kept.without(from.kind());
        if (!less.equals(kept)) {
            preferences.save(less);
        }
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "notice-settings-changed",
                "These settings were changed in another window. Load them again and repeat your change.");
    }
}
