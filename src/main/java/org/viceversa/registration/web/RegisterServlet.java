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
import org.viceversa.registration.RegisterWithPlatform;
import org.viceversa.registration.RegisterWithPlatform.AlreadyRegistered;
import org.viceversa.registration.RegisterWithPlatform.Initiation;
import org.viceversa.registration.RegisterWithPlatform.Outcome;
import org.viceversa.registration.RegisterWithPlatform.Registered;
import org.viceversa.registration.Registration;
import org.viceversa.registration.RegistrationFailed;
import org.viceversa.web.Headers;
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
    private final String base;

    /** @param base context path of the application; empty at the root */
    public RegisterServlet(RegisterWithPlatform registerWithPlatform, Templates templates, String base) {
        this.registerWithPlatform = registerWithPlatform;
        this.templates = templates;
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.html(response);
        Headers.framedByAll(response);
        try {
            Outcome outcome = registerWithPlatform.register(new Initiation(
                    parameter(request, "invitation"),
                    parameter(request, "openid_configuration"),
                    parameter(request, "registration_token")));
            response.getWriter().write(page(outcome));
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

    private String page(Outcome outcome) {
        if (outcome instanceof AlreadyRegistered already) {
            Registration registration = already.registration();
            return message(
                    "Already registered",
                    "This link has been used: “" + registration.name() + "” (" + registration.issuer()
                            + ") is registered with Viceversa.",
                    "Nothing more is needed. For another platform, ask the operator of Viceversa for another link.",
                    "");
        }
        Registered registered = (Registered) outcome;
        Registration registration = registered.registration();
        LOG.info(
                "{} platform {} at {} with client id {}",
                registered.renewed() ? "Renewed" : "Registered",
                registration.id(),
                registration.issuer(),
                oneLine(registration.clientId()));
        return templates.fill(
                "registered",
                Map.of(
                        "base", base,
                        "family", registration.productFamily(),
                        "platform", registration.name(),
                        "issuer", registration.issuer(),
                        "clientId", registration.clientId(),
                        "deployment",
                                registered
                                        .deployment()
                                        .map(deployment -> deployment.deploymentId())
                                        .orElse("")));
    }

    private void fail(HttpServletResponse response, Refused refused, String advice, String detail) throws IOException {
        String reference = Problems.newReference();
        LOG.warn(
                "A registration failed as {}: {}, reference {}",
                refused.code(),
                oneLine(detail),
                reference,
                refused.getCause());
        response.setStatus(refused.kind().status());
        String sentence = detail.isEmpty() ? refused.sentence() : refused.sentence() + " " + detail;
        response.getWriter().write(message("The registration did not work", sentence, advice, reference));
    }

    private String message(String title, String sentence, String advice, String reference) {
        return templates.fill(
                "message",
                Map.of(
                        "base", base,
                        "title", title,
                        "sentence", sentence,
                        "advice", advice,
                        "reference", reference,
                        "actionUrl", "",
                        "actionText", ""));
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
