package org.viceversa.benchmark;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The floor's cookies, with the attributes that work in another site's frame. */
final class FloorCookies {

    private FloorCookies() {}

    static void add(HttpServletResponse response, String name, String value, int seconds) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + seconds + "; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    static String get(HttpServletRequest request, String name) {
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        throw new IllegalStateException("no cookie " + name);
    }
}
