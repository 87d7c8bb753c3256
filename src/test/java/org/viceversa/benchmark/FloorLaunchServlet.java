package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.viceversa.benchmark.FloorLogins.Login;

/** Verifies the token, writes who came, and redirects to the page. */
final class FloorLaunchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient FloorLogins logins;
    private final transient FloorTokens tokens;
    private final transient FloorStore store;

    FloorLaunchServlet(FloorLogins logins, FloorTokens tokens, FloorStore store) {
        this.logins = logins;
        this.tokens = tokens;
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String state = request.getParameter("state");
        String cookie = "login_" + state;
        try {
            Login login = logins.open(FloorCookies.get(request, cookie), state);
            JsonNode claims = tokens.verify(request.getParameter("id_token"), login.nonce());
            String session = logins.secret();
            store.launch(claims, session);
            FloorCookies.add(response, cookie, "", 0);
            FloorCookies.add(response, "session", session, 8 * 3600);
            response.setStatus(303);
            response.setHeader("Location", "/app");
        } catch (GeneralSecurityException | SQLException e) {
            throw new ServletException(e);
        }
    }
}
