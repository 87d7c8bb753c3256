package org.viceversa.registration.schedule;

import java.time.Duration;
import org.viceversa.registration.RotateToolKeys;
import org.viceversa.schedule.Jobs;

/** Looks every hour whether the tool's newest key has signed for its life. */
public final class KeyRotationJob {

    private static final Duration INTERVAL = Duration.ofHours(1);

    private final RotateToolKeys rotateToolKeys;

    public KeyRotationJob(RotateToolKeys rotateToolKeys) {
        this.rotateToolKeys = rotateToolKeys;
    }

    public void addTo(Jobs jobs) {
        jobs.every("rotate-tool-keys", INTERVAL, rotateToolKeys::whenDue);
    }
}
