package org.viceversa.registration.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.RegisterWithPlatform;
import org.viceversa.registration.RegisterWithPlatform.Initiation;
import org.viceversa.registration.RegisterWithPlatform.Outcome;
import org.viceversa.registration.RegisterWithPlatform.Registered;
import org.viceversa.registration.Registration;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.web.Headers;
import org.viceversa.web.MessagePage;
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.Problems;
import org.viceversa.web.Templates;

/**
 * {@code GET /lti/register}: a platform opens it in a frame, the registration is done at once, and the page says what
 * came of it.
 *
 * <p>Which platform frames it is not known before it has registered, so any may; what it shows is no secret to whoever
 * holds the invitation. The query holds the invitation's secret and the platform's token, and is never logged.
 */
public final class RegisterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RegisterServlet.class);

    private final transient RegisterWithPlatform registerWithPlatform;
    private final transient Templates templates;
    private final transient MessagePage messagePage;

    public RegisterServlet(RegisterWithPlatform registerWithPlatform, Templates templates, MessagePage messagePage) {
        this.registerWithPlatform = registerWithPlatform;
        this.templates = templates;
        this.messagePage = messagePage;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Outcome outcome = registerWithPlatform.register(new Initiation(
                    parameter(request, "invitation"),
                    parameter(request, "openid_configuration"),
                    parameter(request, "registration_token")));
            if (outcome instanceof Registered registered) {
                show(response, registered);
            } else {
                showAlready(response, outcome.registration());
            }
        } catch (RegistrationFailed failed) {
            fail(response, failed, failed.advice(), failed.detail());
        } catch (Refused refused) {
            fail(response, refused, "Begin again in your platform in a minute.", "");
        }
    }

    /** Registers nothing: programs that look at a link before people do ask by HEAD. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        Headers.html(response);
    }

    private void show(HttpServletResponse response, Registered registered) throws IOException {
        Registration registration = registered.registration();
        LOG.info(
                "{} platform {} at {}",
                registered.renewed() ? "Renewed" : "Registered",
                registration.id(),
                oneLine(registration.issuer()));
        if (!registration.active()) {
            messagePage.show(
                    response,
                    HttpServletResponse.SC_OK,
                    new Message(
                            "Registered, and switched off",
                            "“" + registration.name() + "” is registered with Viceversa as before.",
                            "The operator of Viceversa has switched this platform off, and can switch it on again.",
                            ""));
            return;
        }
        Headers.html(response);
        Headers.framedByAll(response);
        response.getWriter()
                .write(templates.fill(
                        "registered",
                        Map.of(
                                "family", registration.productFamily(),
                                "platform", registration.name(),
                                "issuer", registration.issuer(),
                                "clientId", registration.clientId(),
                                "deployment",
                                        registered
                                                .deployment()
                                                .map(Deployment::deploymentId)
                                                .orElse(""))));
    }

    private void showAlready(HttpServletResponse response, Registration registration) throws IOException {
        messagePage.show(
                response,
                HttpServletResponse.SC_OK,
                new Message(
                        "Already registered",
                        "This link has been used: “" + registration.name() + "” (" + registration.issuer()
                                + ") is registered with Viceversa.",
                        "Nothing more is needed. For another platform, ask the operator of Viceversa for another link.",
                        ""));
    }

    private void fail(HttpServletResponse response, Refused refused, String advice, String detail) throws IOException {
        String reference = Problems.newReference();
        LOG.warn(
                "A registration failed as {}: {}, reference {}",
                refused.code(),
                oneLine(detail),
                reference,
                refused.getCause());
        String sentence = detail.isEmpty() ? refused.sentence() : refused.sentence() + " " + detail;
        messagePage.show(
                response,
                refused.kind().status(),
                new Message("The registration did not work", sentence, advice, reference));
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
