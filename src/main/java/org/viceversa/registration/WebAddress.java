package org.viceversa.registration;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Absolute http or https addresses as platforms tell them, and the origins that follow from them. */
public final class WebAddress {

    private static final int LONGEST = 2000;
    private static final int LARGEST_PORT = 65_535;

    private WebAddress() {}

    /** @throws Refused {@code address-invalid} with the name of the field when it is no absolute http(s) address */
    public static void check(String field, String address) {
        if (address.length() > LONGEST || origin(address).isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "address-invalid",
                    "The " + field
                            + " must be a complete http or https address, such as https://lms.example.org/path.");
        }
    }

    /** @throws Refused {@code origin-invalid} unless it is {@code scheme://host[:port]}, with {@code *.} allowed first */
    static void checkOrigin(String origin) {
        if (!origin.matches("https?://(\\*\\.)?[A-Za-z0-9.-]+(:\\d{1,5})?")) {
            throw new Refused(
                    Kind.INVALID,
                    "origin-invalid",
                    "A frame origin must look like https://lms.example.org or https://*.example.org: " + origin);
        }
    }

    /**
     * Scheme, host and port of an address as browsers write an origin, without the scheme's own port; or empty when it
     * has none that a browser would accept.
     */
    public static Optional<String> origin(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean spoken = scheme.equals("https") || scheme.equals("http");
            if (uri.getHost() == null || !spoken || uri.getPort() == 0 || uri.getPort() > LARGEST_PORT) {
                return Optional.empty();
            }
            boolean usualPort = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
            String port = usualPort ? "" : ":" + uri.getPort();
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
