package org.viceversa.lti;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the latest refusals, so that "it does not open" can be answered. */
public interface LaunchRefusals {

    void add(LaunchRefusal refusal);

    /** Newest first. */
    List<LaunchRefusal> listLatest(int most);

    /** Those of one registration, newest first. */
    List<LaunchRefusal> listLatest(UUID registrationId, int most);

    int removeBefore(Instant time);
}
