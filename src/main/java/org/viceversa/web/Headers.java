package org.viceversa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;

/** The headers that keep a page to itself. */
public final class Headers {

    private Headers() {}

    /** For whatever nobody should frame: the default. */
    public static void notFramed(HttpServletResponse response) {
        policy(response, List.of("'none'"), List.of());
    }

    /** For a page that only says something and holds no data or deed: any platform may show it. */
    public static void framedByAll(HttpServletResponse response) {
        policy(response, List.of("*"), List.of());
    }

    /** @param origins the platform's: they may frame the page, and its forms may be sent there */
    public static void framedBy(HttpServletResponse response, Collection<String> origins) {
        policy(response, origins, origins);
    }

    private static void policy(HttpServletResponse response, Collection<String> framing, Collection<String> forms) {
        String formAction = forms.isEmpty() ? "'self'" : "'self' " + String.join(" ", forms);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + "manifest-src 'self'; base-uri 'none'; form-action " + formAction + "; frame-ancestors "
                        + String.join(" ", framing));
    }

    /** An HTML answer that no cache keeps. */
    public static void html(HttpServletResponse response) {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
    }
}
