package org.viceversa.lti;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.viceversa.registration.Registration;

/** A course's members over Names and Role Provisioning Services. */
public interface Roster {

    /** How a reading ended. */
    record Reading(
            /** Where the next reading may ask for changes only, where the platform offers it. */
            Optional<String> differencesUrl) {}

    /**
     * Reads members page by page and hands each page on, so that memory does not grow with the course.
     *
     * @param url the launch's memberships URL for all members, or a {@code differencesUrl} for changes since then
     * @param page takes each page in order; it runs between calls to the platform and may open a transaction
     * @throws PlatformCallFailed when a page cannot be read; pages before it were handed on
     */
    Reading read(Registration registration, String url, Consumer<List<RosterMember>> page);
}
