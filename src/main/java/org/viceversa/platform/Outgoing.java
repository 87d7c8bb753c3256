package org.viceversa.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One call that the tool wants to make.
 *
 * @param body made anew for each try, so that what may be used once (a client assertion) is never sent twice
 * @param repeatable whether a second try does no harm when the first one arrived after all
 */
public record Outgoing(
        String method, URI address, Map<String, String> headers, Optional<Supplier<String>> body, boolean repeatable) {

    public Outgoing {
        headers = Map.copyOf(headers);
    }

    public static Outgoing get(URI address, Map<String, String> headers) {
        return new Outgoing("GET", address, headers, Optional.empty(), true);
    }

    /** A call with a body that is tried once. */
    public static Outgoing of(String method, URI address, Map<String, String> headers, String body) {
        return new Outgoing(method.toUpperCase(Locale.ROOT), address, headers, Optional.of(() -> body), false);
    }

    Outgoing at(URI other) {
        return new Outgoing(method, other, headers, body, repeatable);
    }

    boolean isGet() {
        return method.equals("GET");
    }
}
