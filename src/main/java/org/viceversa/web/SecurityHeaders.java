package org.viceversa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** First in every chain: strict headers, which single pages may widen. */
public final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final boolean secure;

    /** @param secure whether browsers reach the tool by https */
    public SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cache-Control", "no-cache");
        Headers.notFramed(response);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
