package org.viceversa.diagnosis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.lti.PlatformProbe;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolAddress;

/**
 * The self-test of one registration, and of the services of a course: it calls the
 * platform, so it does not belong in a transaction, and ends within 30 seconds whatever the platform does.
 */
public final class DiagnosePlatform {

    /** No check is begun later than this; the longest one makes two calls of a few seconds each. */
    private static final Duration LAST_BEGIN = Duration.ofSeconds(18);

    private final PlatformProbe probe;
    private final ToolAddress tool;
    private final Clock clock;

    public DiagnosePlatform(PlatformProbe probe, ToolAddress tool, Clock clock) {
        this.probe = probe;
        this.tool = tool;
        this.clock = clock;
    }

    /**
     * @param deployments all of the registration
     * @param offered the services to try
     */
    public Diagnosis diagnose(Registration registration, List<Deployment> deployments, CourseServices offered) {
        Instant begin = clock.instant();
        Instant lastBegin = begin.plus(LAST_BEGIN);
        ServiceChecks services = new ServiceChecks(probe, registration, offered);
        KeyChecks keys = new KeyChecks(probe, registration, tool);
        List<Check> checks = new ArrayList<>();
        checks.add(RegistrationCheck.check(registration, deployments, probe.listRemarks(registration)));
        checks.add(inTime(lastBegin, Topic.KEYS, keys::checkPlatformKeys));
        checks.add(inTime(lastBegin, Topic.TOKEN, () -> keys.checkToken(services.scopes())));
        checks.add(ClockCheck.check(keys.clocksSeen()));
        boolean tokens = checks.get(2).state() != State.FAILED;
        checks.add(inTime(lastBegin, Topic.ROSTER, () -> services.checkRoster(tokens)));
        checks.add(inTime(lastBegin, Topic.GRADES, () -> services.checkGrades(tokens)));
        return new Diagnosis(begin, checks);
    }

    private Check inTime(Instant lastBegin, Topic topic, Supplier<Check> check) {
        return clock.instant().isAfter(lastBegin)
                ? new Check(
                        topic,
                        State.NOT_APPLICABLE,
                        "Not checked: the checks before took too long.",
                        "Test again when the platform answers faster.")
                : check.get();
    }
}
