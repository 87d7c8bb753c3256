package org.viceversa.sandbox;

import java.time.Instant;
import java.util.Optional;

/** What every part of one sandbox shares. */
record Platform(
        SandboxSettings settings,
        Endpoints endpoints,
        PlatformKeys keys,
        Mischief mischief,
        Campus campus,
        Gradebook gradebook,
        Tools tools) {

    /** The platform's clock, ahead or behind as it was told to be. */
    Instant now() {
        return settings.clock().instant().plus(mischief.now().clockSkew());
    }

    /** What takes the mails of its people, if anything does. */
    Optional<Mailroom> mailroom() {
        return settings.mailroom();
    }

    Mode mode() {
        return settings.mode();
    }

    /** What it calls itself in tokens. */
    String issuer() {
        return settings.issuer().orElse(endpoints.base());
    }
}
