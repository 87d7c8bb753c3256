package org.viceversa.lti.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.lti.LaunchAdvice;
import org.viceversa.lti.LaunchRefusal;
import org.viceversa.lti.LaunchRefusals;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.refusal.Refused;
import org.viceversa.web.MessagePage;
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.Problems;

/** Says why a login or launch was refused and what to do, and notes it for the operator under the same reference. */
public final class RejectionPage {

    private static final Logger LOG = LoggerFactory.getLogger(RejectionPage.class);

    /** Anybody may send us what belongs to no platform; it shall not fill the database. Each is logged all the same. */
    private static final int MOST_OF_STRANGERS = 100;

    private final LaunchRefusals refusals;
    private final MessagePage messagePage;
    private final Clock clock;
    private final PerMinute strangers;

    public RejectionPage(LaunchRefusals refusals, MessagePage messagePage, Clock clock) {
        this.refusals = refusals;
        this.messagePage = messagePage;
        this.clock = clock;
        this.strangers = new PerMinute(MOST_OF_STRANGERS, clock);
    }

    void show(HttpServletResponse response, LaunchRejected rejected) throws IOException {
        String reference = Problems.newReference();
        LOG.info(
                "Refused a launch as {} ({}): {}, reference {}",
                rejected.code(),
                rejected.reason().clause(),
                oneLine(rejected.detail()),
                reference);
        note(rejected, reference);
        write(
                response,
                rejected.kind().status(),
                rejected.sentence(),
                rejected.reason().advice().sentence(),
                reference);
    }

    /** A refusal that is no launch's own fault, such as a database that is away. */
    void show(HttpServletResponse response, Refused refused) throws IOException {
        String reference = Problems.newReference();
        LOG.warn("A launch failed as {}, reference {}", refused.code(), reference, refused.getCause());
        response.setHeader("Retry-After", "30");
        write(response, refused.kind().status(), refused.sentence(), LaunchAdvice.OPEN_AGAIN.sentence(), reference);
    }

    /**
     * What the address of launches is for. 405, since it is the truth: Moodle's cartridge loader looks at the text alone,
     * finds that it is no XML, and goes on.
     */
    void showPurpose(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        messagePage.show(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                new Message(
                        "This address is for learning platforms",
                        "Your learning platform opens Viceversa here when you follow its link in a course.",
                        LaunchAdvice.OPEN_AGAIN.sentence(),
                        ""));
    }

    private void note(LaunchRejected rejected, String reference) {
        if (rejected.registrationId().isEmpty() && !strangers.take()) {
            return;
        }
        try {
            refusals.add(new LaunchRefusal(
                    UUID.randomUUID(),
                    reference,
                    rejected.registrationId(),
                    rejected.issuer(),
                    rejected.code(),
                    rejected.reason().clause(),
                    oneLine(rejected.detail()),
                    clock.instant()));
        } catch (Refused databaseAway) {
            LOG.warn("The refusal {} could not be noted: {}", reference, databaseAway.code());
        }
    }

    private void write(HttpServletResponse response, int status, String sentence, String advice, String reference)
            throws IOException {
        messagePage.show(response, status, new Message("Viceversa did not open", sentence, advice, reference));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
