package org.viceversa.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.viceversa.benchmark.FloorLogins.Login;

/** Sends the browser on to the platform, with the login in a cookie. */
final class FloorLoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient FloorLogins logins;
    private final String issuer;
    private final String base;

    FloorLoginServlet(FloorLogins logins, String issuer, String base) {
        this.logins = logins;
        this.issuer = issuer;
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!issuer.equals(request.getParameter("iss"))
                || !LoadedPlatform.CLIENT_ID.equals(request.getParameter("client_id"))) {
            response.sendError(400);
            return;
        }
        Login login = logins.begin();
        FloorCookies.add(response, "login_" + login.state(), logins.seal(login), 600);
        response.setStatus(302);
        response.setHeader(
                "Location",
                issuer + "/auth?scope=openid&response_type=id_token&response_mode=form_post&prompt=none&client_id="
                        + LoadedPlatform.CLIENT_ID + "&redirect_uri=" + encode(base + "/lti/launch") + "&login_hint="
                        + encode(request.getParameter("login_hint")) + "&lti_message_hint="
                        + encode(request.getParameter("lti_message_hint")) + "&state=" + login.state() + "&nonce="
                        + login.nonce());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
