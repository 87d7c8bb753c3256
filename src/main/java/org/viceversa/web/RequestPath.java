package org.viceversa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The path of a request below the application as the container decoded and normalised it: what guards decide by. */
public final class RequestPath {

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
