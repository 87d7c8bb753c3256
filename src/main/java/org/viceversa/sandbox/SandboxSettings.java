package org.viceversa.sandbox;

import java.time.Clock;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param host the name in its addresses, which must be one of this machine's loopback
 * @param port 0 takes any free port
 * @param issuer what it calls itself in tokens, when that is not its own address (Canvas shares one issuer)
 * @param members when above 0, a fourth course with that many members, for measuring rosters
 * @param clock the time before any skew that it is told to have; a {@link MovableClock} has a page where it is moved
 * @param mailroom whose mails it shows, if there is one; whoever opened it closes it
 */
public record SandboxSettings(
        String host,
        int port,
        Mode mode,
        Optional<String> issuer,
        int members,
        Clock clock,
        Optional<Mailroom> mailroom) {

    private static final String CANVAS_ISSUER = "https://canvas.instructure.example";

    public SandboxSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The sandbox's port must be 0 to 65535, and is " + port + ".");
        }
        if (members < 0 || members > 1_000_000) {
            throw new IllegalArgumentException("The sandbox can have 0 to 1000000 members, not " + members + ".");
        }
    }

    /** The clock, where it can be moved. */
    Optional<MovableClock> movableClock() {
        return clock instanceof MovableClock movable ? Optional.of(movable) : Optional.empty();
    }

    /** On {@code localhost}, any free port, as the specification says. */
    public static SandboxSettings defaults() {
        return new SandboxSettings(
                "localhost", 0, Mode.STANDARD, Optional.empty(), 0, Clock.systemUTC(), Optional.empty());
    }

    public SandboxSettings withHost(String newHost) {
        return new SandboxSettings(newHost, port, mode, issuer, members, clock, mailroom);
    }

    public SandboxSettings withPort(int newPort) {
        return new SandboxSettings(host, newPort, mode, issuer, members, clock, mailroom);
    }

    /** Canvas mode brings its shared issuer along, unless another one was set. */
    public SandboxSettings withMode(Mode newMode) {
        Optional<String> newIssuer = newMode.isCanvas() ? issuer.or(() -> Optional.of(CANVAS_ISSUER)) : issuer;
        return new SandboxSettings(host, port, newMode, newIssuer, members, clock, mailroom);
    }

    public SandboxSettings withIssuer(String newIssuer) {
        return new SandboxSettings(host, port, mode, Optional.of(newIssuer), members, clock, mailroom);
    }

    public SandboxSettings withMembers(int newMembers) {
        return new SandboxSettings(host, port, mode, issuer, newMembers, clock, mailroom);
    }

    public SandboxSettings withClock(Clock newClock) {
        return new SandboxSettings(host, port, mode, issuer, members, newClock, mailroom);
    }

    public SandboxSettings withMailroom(Mailroom newMailroom) {
        return new SandboxSettings(host, port, mode, issuer, members, clock, Optional.of(newMailroom));
    }
}
