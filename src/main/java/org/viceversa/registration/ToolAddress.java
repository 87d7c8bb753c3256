package org.viceversa.registration;

import java.net.URI;

/**
 * The tool's own address as browsers and platforms see it, and the paths below it that they are told.
 *
 * @param base origin and context path without a slash at the end, such as {@code https://viceversa.example.org}
 */
public record ToolAddress(String base) {

    public ToolAddress {
        WebAddress.check("tool's address", base);
        if (base.endsWith("/")) {
            throw new IllegalArgumentException("The tool's address must not end with a slash: " + base);
        }
    }

    public String origin() {
        return WebAddress.origin(base).orElseThrow();
    }

    /** The one redirect URI and target of every message. */
    public String launchUrl() {
        return base + "/lti/launch";
    }

    public String loginUrl() {
        return base + "/lti/login";
    }

    public String keySetUrl() {
        return base + "/lti/jwks.json";
    }

    public String registrationUrl() {
        return base + "/lti/register";
    }

    public String iconUrl() {
        return base + "/images/icon.svg";
    }

    public String canvasConfigurationUrl() {
        return base + "/lti/config/canvas.json";
    }

    /** Host and port as they stand in the tool's addresses: what dynamic registration calls the domain. */
    public String domain() {
        return URI.create(base).getAuthority();
    }

    /** Whether an address lies at this tool's origin and below its base. */
    public boolean owns(String address) {
        boolean sameOrigin = WebAddress.origin(address).filter(origin()::equals).isPresent();
        return sameOrigin && (address.equals(base) || address.startsWith(base + "/") || address.startsWith(base + "?"));
    }
}
