package org.viceversa.lti.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.lti.AdmitLaunch;
import org.viceversa.lti.AdmitLaunch.Admission;
import org.viceversa.lti.AdmitLaunch.Admitted;
import org.viceversa.lti.AdmitLaunch.TurnedAway;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.VerifyLaunch;
import org.viceversa.lti.VerifyLaunch.Attempt;
import org.viceversa.lti.VerifyLaunch.BrowserUnproven;
import org.viceversa.lti.VerifyLaunch.Verification;
import org.viceversa.lti.VerifyLaunch.Verified;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.ToolSessions.Opened;

/**
 * {@code POST /lti/launch}: the redirect URI of every message.
 *
 * <p>Whoever looks at the address itself is told what it is for and is not noted as refused: Moodle reads it whenever
 * an activity is saved, to see whether it is a cartridge.
 *
 * <p>Verifies without a transaction, since keys may have to be read from the platform; then admits the launch, notes who
 * came and opens the session in one. A browser without our cookie is offered other ways to prove itself.
 */
public final class LaunchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient VerifyLaunch verifyLaunch;
    private final transient AdmitLaunch admitLaunch;
    private final transient LaunchSessions launchSessions;
    private final transient Transactions transactions;
    private final transient SessionCookies cookies;
    private final transient LaunchAnswers answers;

    public LaunchServlet(
            VerifyLaunch verifyLaunch,
            AdmitLaunch admitLaunch,
            LaunchSessions launchSessions,
            Transactions transactions,
            SessionCookies cookies,
            LaunchAnswers answers) {
        this.verifyLaunch = verifyLaunch;
        this.admitLaunch = admitLaunch;
        this.launchSessions = launchSessions;
        this.transactions = transactions;
        this.cookies = cookies;
        this.answers = answers;
    }

    /** What the transaction leaves to be answered. */
    private sealed interface Outcome permits Welcomed, Refusal {}

    private record Welcomed(Opened opened) implements Outcome {}

    private record Refusal(LaunchRejected rejected) implements Outcome {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Stream.of("state", "id_token", "error").allMatch(name -> request.getParameter(name) == null)) {
            answers.showPurpose(response);
            return;
        }
        answers.reject(response, new LaunchRejected(Reason.LAUNCH_BY_GET, "GET"));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.showPurpose(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean fromStorage = isFromStorage(request);
        try {
            Verification verification = verifyLaunch.verify(attempt(request, fromStorage));
            if (verification instanceof BrowserUnproven unproven) {
                answers.offerOtherWays(response, unproven, RequestParameters.find(request, "id_token"));
                return;
            }
            Verified verified = (Verified) verification;
            Outcome outcome = transactions.callRepeatedly(() -> welcome(verified));
            if (outcome instanceof Welcomed welcomed) {
                cookies.removeLogin(response, verified.login().state());
                answers.open(request, response, welcomed.opened(), fromStorage);
            } else if (outcome instanceof Refusal refusal) {
                answers.reject(response, refusal.rejected());
            }
        } catch (LaunchRejected rejected) {
            answers.reject(response, rejected);
        } catch (Refused refused) {
            answers.fail(response, refused);
        }
    }

    private Outcome welcome(Verified verified) {
        Admission admission = admitLaunch.admit(verified);
        if (admission instanceof TurnedAway turnedAway) {
            return new Refusal(turnedAway.refusal());
        }
        Admitted admitted = (Admitted) admission;
        return new Welcomed(launchSessions.open(admitted.launch(), admitted.registration()));
    }

    /**
     * Whether the tool's own page sends the launch again with what it read from platform storage. Only then may the
     * proof come in the form, since the answer is then JSON that no other site can read, and sets no cookie.
     */
    private static boolean isFromStorage(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }

    private Attempt attempt(HttpServletRequest request, boolean fromStorage) {
        Optional<String> state = RequestParameters.find(request, "state");
        Optional<String> binding = fromStorage
                ? RequestParameters.find(request, "binding")
                : state.flatMap(known -> cookies.loginBinding(request, known));
        return new Attempt(
                state, RequestParameters.find(request, "id_token"), RequestParameters.find(request, "error"), binding);
    }
}
