package org.viceversa.notice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps how people want to be told things. */
public interface NoticePreferences {

    Optional<NoticeSettings> find(UUID tenant, UUID person);

    default NoticeSettings of(UUID tenant, UUID person) {
        return find(tenant, person).orElseGet(() -> NoticeSettings.usual(tenant, person));
    }

    /**
     * Keeps settings whose version is still the one that is kept.
     *
     * @return with their new version
     * @throws org.viceversa.refusal.Refused {@code notice-settings-changed} when somebody was quicker
     */
    NoticeSettings save(NoticeSettings settings);

    /** How many people of a tenant want no mail about each kind, by their own word. */
    Map<NoticeKind, Integer> countOff(UUID tenant);
}
