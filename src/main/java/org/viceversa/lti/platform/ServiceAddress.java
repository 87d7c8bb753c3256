package org.viceversa.lti.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.platform.Addresses;

/** Addresses that platforms gave, extended without disturbing the query that they came with. */
final class ServiceAddress {

    private ServiceAddress() {}

    /** @throws PlatformCallFailed {@code UNREADABLE} when it is no address */
    static URI of(String address) {
        return read(() -> URI.create(address.strip()));
    }

    /** What a link on a page points to. */
    static URI from(URI page, String link) {
        return read(() -> Addresses.resolve(page, link));
    }

    private static URI read(Supplier<URI> address) {
        try {
            return address.get();
        } catch (IllegalArgumentException unreadable) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the platform gave an address that is none");
        }
    }

    /** A line item's scores or results: the path goes before the query (Moodle's has {@code ?type_id=}). */
    static URI below(String lineItem, String segment) {
        int query = lineItem.indexOf('?');
        String path = query < 0 ? lineItem : lineItem.substring(0, query);
        String rest = query < 0 ? "" : lineItem.substring(query);
        return of(path.replaceAll("/+$", "") + "/" + segment + rest);
    }

    static URI with(URI address, String parameter, String value) {
        String text = address.toString();
        String separator = text.contains("?") ? "&" : "?";
        return of(text + separator + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    static boolean has(URI address, String parameter) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return ("&" + query).contains("&" + parameter + "=");
    }
}
