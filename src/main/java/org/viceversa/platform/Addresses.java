package org.viceversa.platform;

import java.net.URI;
import java.util.Locale;

/** What can be said of addresses without calling them. */
public final class Addresses {

    private Addresses() {}

    /** Scheme, host and port, with the scheme's own port written out. */
    public static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /**
     * A reference as seen from a page (RFC 3986 §5.2); {@link URI#resolve} alone loses the path where the reference is
     * only a query.
     *
     * @throws IllegalArgumentException when it is no reference
     */
    public static URI resolve(URI base, String reference) {
        String plain = reference.strip();
        return base.resolve(plain.startsWith("?") ? base.getRawPath() + plain : plain);
    }
}
