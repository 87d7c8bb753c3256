package org.viceversa.lti.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.BeginLogin;
import org.viceversa.lti.BeginLogin.LoginBegun;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PendingLogin;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.WebAddress;
import org.viceversa.web.Headers;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.Templates;

/**
 * {@code /lti/login}, by GET and POST: sends the browser on to the platform, with a cookie that binds the launch to it.
 *
 * <p>Where the platform offers storage, a page first puts the same secret there, for browsers that keep no cookies.
 */
public final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BeginLogin beginLogin;
    private final transient FrameOrigins frameOrigins;
    private final transient SessionCookies cookies;
    private final transient Templates templates;
    private final transient RejectionPage rejectionPage;

    public LoginServlet(
            BeginLogin beginLogin,
            FrameOrigins frameOrigins,
            SessionCookies cookies,
            Templates templates,
            RejectionPage rejectionPage) {
        this.beginLogin = beginLogin;
        this.frameOrigins = frameOrigins;
        this.cookies = cookies;
        this.templates = templates;
        this.rejectionPage = rejectionPage;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        login(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        login(request, response);
    }

    private void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LoginBegun begun = beginLogin.begin(LoginInitiation.from(RequestParameters.all(request)));
            cookies.addLogin(request, response, begun.login().state(), begun.binding(), PendingLogin.LIFE);
            send(response, begun);
        } catch (LaunchRejected rejected) {
            rejectionPage.show(response, rejected);
        } catch (Refused refused) {
            rejectionPage.show(response, refused);
        }
    }

    private void send(HttpServletResponse response, LoginBegun begun) throws IOException {
        Optional<String> storageTarget = begun.login().storageTarget();
        if (storageTarget.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", begun.request().toUri());
            return;
        }
        Headers.html(response);
        Headers.framedBy(response, frameOrigins.of(begun.registration()));
        response.getWriter()
                .write(templates.fill(
                        "store",
                        Map.of(
                                "storageTarget", storageTarget.get(),
                                "platformOrigin", platformOrigin(begun),
                                "state", begun.login().state(),
                                "nonce", begun.login().nonce(),
                                "binding", begun.binding(),
                                "authenticationUrl", begun.request().toUri())));
    }

    private static String platformOrigin(LoginBegun begun) {
        return WebAddress.origin(begun.registration().endpoints().authorization())
                .orElseThrow();
    }
}
