package org.viceversa.lti.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.RelaunchUrls;
import org.viceversa.lti.VerifyLaunch.BrowserUnproven;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.WebAddress;
import org.viceversa.web.Headers;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.Templates;
import org.viceversa.web.ToolSessions.Opened;

/** What the browser gets after a launch: the tool, another way to prove itself, or the reason why not. */
public final class LaunchAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ToolAddress tool;
    private final RelaunchUrls relaunchUrls;
    private final FrameOrigins frameOrigins;
    private final SessionCookies cookies;
    private final Templates templates;
    private final RejectionPage rejectionPage;

    public LaunchAnswers(
            ToolAddress tool,
            RelaunchUrls relaunchUrls,
            FrameOrigins frameOrigins,
            SessionCookies cookies,
            Templates templates,
            RejectionPage rejectionPage) {
        this.tool = tool;
        this.relaunchUrls = relaunchUrls;
        this.frameOrigins = frameOrigins;
        this.cookies = cookies;
        this.templates = templates;
        this.rejectionPage = rejectionPage;
    }

    /** To the tool's page: by cookie and redirect, or with the secret in JSON where the browser keeps no cookie. */
    void open(HttpServletRequest request, HttpServletResponse response, Opened opened, boolean fromStorage)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (fromStorage) {
            response.setContentType("application/json");
            JSON.writeValue(
                    response.getOutputStream(),
                    Map.of("session", Map.of("handle", opened.session().handle(), "secret", opened.secret())));
            return;
        }
        cookies.addSession(request, response, opened);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", tool.base() + "/app?s=" + opened.session().handle());
    }

    /** The browser kept no cookie: by platform storage where the platform has it, else in a window of its own. */
    void offerOtherWays(HttpServletResponse response, BrowserUnproven unproven, Optional<String> idToken)
            throws IOException {
        Registration registration = unproven.registration();
        Headers.html(response);
        Headers.framedBy(response, frameOrigins.of(registration));
        String newWindowUrl = newWindowUrl(unproven);
        Optional<String> storageTarget = unproven.login().storageTarget();
        if (storageTarget.isEmpty() || idToken.isEmpty()) {
            response.getWriter().write(templates.fill("new-window", Map.of("url", newWindowUrl)));
            return;
        }
        response.getWriter()
                .write(templates.fill(
                        "continue",
                        Map.of(
                                "storageTarget", storageTarget.get(),
                                "platformOrigin",
                                        WebAddress.origin(
                                                        registration.endpoints().authorization())
                                                .orElseThrow(),
                                "state", unproven.login().state(),
                                "idToken", idToken.get(),
                                "locale", "en",
                                "url", newWindowUrl)));
    }

    void reject(HttpServletResponse response, LaunchRejected rejected) throws IOException {
        rejectionPage.show(response, rejected);
    }

    /** To whoever asks for the address without a launch. */
    void showPurpose(HttpServletResponse response) throws IOException {
        rejectionPage.showPurpose(response);
    }

    void fail(HttpServletResponse response, Refused refused) throws IOException {
        rejectionPage.show(response, refused);
    }

    private String newWindowUrl(BrowserUnproven unproven) {
        LoginInitiation initiation = unproven.login().initiation();
        return relaunchUrls
                .find(unproven.registration(), initiation)
                .orElseGet(() -> tool.loginUrl() + "?" + query(initiation, unproven.registration()));
    }

    private static String query(LoginInitiation initiation, Registration registration) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", initiation.issuer());
        parameters.put("client_id", registration.clientId());
        parameters.put("login_hint", initiation.loginHint());
        parameters.put("target_link_uri", initiation.targetLinkUri());
        initiation.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        initiation.deploymentId().ifPresent(id -> parameters.put("lti_deployment_id", id));
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
