package org.viceversa.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whether the tool may call an address: http or https, a host that is spelled plainly, and every address that the
 * host stands for on the public internet. Safe for many threads.
 *
 * <p>It looks the host up just before each connection. {@code java.net.http} looks it up once more and cannot be told
 * to connect to what was checked (TLS needs the name); both look into the JVM's cache, which keeps an answer for 30
 * seconds by default ({@code networkaddress.cache.ttl}). So a host that changes its address between check and connection
 * is caught, except where the cached answer expires in just those microseconds. Through an HTTP proxy set for the JVM,
 * the proxy looks the host up and has to guard for itself.
 */
public final class AddressGuard {

    /** Where the addresses of a host come from. */
    @FunctionalInterface
    public interface HostNames {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    private static final Pattern PLAIN_IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    /** What some resolvers read as IPv4 though it is not written as four plain decimals: octal, hex, fewer parts. */
    private static final Pattern NUMERIC_END = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private final boolean internalAllowed;
    private final HostNames names;

    /**
     * @param internalAllowed for trials and intranets: lets loopback and private networks through as well; metadata
     *     services, multicast and reserved addresses stay refused
     */
    public AddressGuard(boolean internalAllowed) {
        this(internalAllowed, InetAddress::getAllByName);
    }

    /** @param names for tests: stands in for the resolver of the system */
    public AddressGuard(boolean internalAllowed, HostNames names) {
        this.internalAllowed = internalAllowed;
        this.names = names;
    }

    /**
     * Why the address may not be called, in words for the operator; empty when it may.
     *
     * @throws UnknownHostException when the host has no address now
     */
    public Optional<String> objection(URI address) throws UnknownHostException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.of("only http and https are called");
        }
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            return Optional.of("the address has no plain host");
        }
        if (NUMERIC_END.matcher(host).matches() && !PLAIN_IPV4.matcher(host).matches()) {
            return Optional.of("the host is a number in an unusual form");
        }
        // Every one of them: the connection may take any.
        return Arrays.stream(names.resolve(host))
                .map(AddressRange::of)
                .filter(range -> !isAllowed(range))
                .max(Enum::compareTo)
                .map(AddressGuard::words);
    }

    private boolean isAllowed(AddressRange range) {
        return range == AddressRange.PUBLIC || (internalAllowed && range == AddressRange.INTERNAL);
    }

    private static String words(AddressRange range) {
        return range == AddressRange.INTERNAL
                ? "the host is inside a private network or on this machine"
                : "the host is at an address that is never a platform's";
    }
}
