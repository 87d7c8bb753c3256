package org.viceversa.notice.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How to reach the site's mail server, and as whom.
 *
 * @param name what the tool calls itself there (EHLO) and in Message-IDs: the host of its own address
 * @param from the sender's address; its name is the tool's
 * @param timeoutMillis how long the server may be silent before it counts as away
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        String name,
        String from,
        Optional<String> replyTo,
        int timeoutMillis) {

    public static final int USUAL_TIMEOUT_MILLIS = 20_000;

    /** A name that is nobody's (RFC 6761). */
    private static final String NOWHERE = "viceversa.localhost";

    /** How the way is protected. */
    public enum Security {
        /** Begins in the open, and is refused where the server offers no encryption. */
        STARTTLS,
        TLS,
        /** For a server on the same machine or in the same closed network. */
        NONE
    }

    /** For a server of our own on this machine, as in a trial. */
    public static SmtpSettings local(String host, int port) {
        return new SmtpSettings(
                host,
                port,
                Security.NONE,
                Optional.empty(),
                NOWHERE,
                "viceversa@" + NOWHERE,
                Optional.empty(),
                USUAL_TIMEOUT_MILLIS);
    }

    /** What the tool is called by its address. */
    public static String nameOf(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse(NOWHERE);
        } catch (IllegalArgumentException noAddress) {
            return NOWHERE;
        }
    }

    /** Host, port and protection, without a secret. */
    public String described() {
        return host + ":" + port + " (" + security.name().toLowerCase(Locale.ROOT) + ")";
    }

    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
