package org.viceversa.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cookies that work in the frame of another site: {@code Secure; HttpOnly; SameSite=None; Partitioned}.
 *
 * <p>Without {@code Partitioned}, browsers that block third-party cookies drop them; loopback counts as secure.
 */
public final class SessionCookies {

    private static final String SESSION = "vv_";
    private static final String LOGIN = "vvl_";

    /** A browser sends all of them with each request, so only the newest few stay. */
    private static final int MOST_OF_A_KIND = 20;

    private static final int LOGIN_NAME_LENGTH = 16;

    private final String path;

    /** @param contextPath of the application; empty at the root */
    public SessionCookies(String contextPath) {
        this.path = contextPath.isEmpty() ? "/" : contextPath;
    }

    public void addSession(HttpServletRequest request, HttpServletResponse response, ToolSessions.Opened opened) {
        dropOldest(request, response, SESSION);
        set(response, SESSION + opened.session().handle(), opened.secret(), ToolSession.LONGEST);
    }

    public Optional<String> sessionSecret(HttpServletRequest request, String handle) {
        return value(request, SESSION + handle);
    }

    public void removeSession(HttpServletResponse response, String handle) {
        set(response, SESSION + handle, "", Duration.ZERO);
    }

    /** @param binding the secret that the launch of this state must show */
    public void addLogin(
            HttpServletRequest request, HttpServletResponse response, String state, String binding, Duration life) {
        dropOldest(request, response, LOGIN);
        set(response, loginName(state), binding, life);
    }

    public Optional<String> loginBinding(HttpServletRequest request, String state) {
        return value(request, loginName(state));
    }

    public void removeLogin(HttpServletResponse response, String state) {
        set(response, loginName(state), "", Duration.ZERO);
    }

    /** Of a state that this tool made, of which every character may stand in a cookie's name. */
    private static String loginName(String state) {
        return LOGIN + state.substring(0, Math.min(LOGIN_NAME_LENGTH, state.length()));
    }

    private void dropOldest(HttpServletRequest request, HttpServletResponse response, String prefix) {
        List<String> names = cookies(request)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
        names.stream().limit(Math.max(0, names.size() - MOST_OF_A_KIND + 1)).forEach(name -> {
            if (name.matches("[A-Za-z0-9_-]+")) {
                set(response, name, "", Duration.ZERO);
            }
        });
    }

    private void set(HttpServletResponse response, String name, String value, Duration life) {
        // Written by hand: containers of Servlet 6.0 do not know the attribute Partitioned.
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=" + path + "; Max-Age=" + life.toSeconds()
                        + "; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static java.util.stream.Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? java.util.stream.Stream.empty() : Arrays.stream(cookies);
    }
}
