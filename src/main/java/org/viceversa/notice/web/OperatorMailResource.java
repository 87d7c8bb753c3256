package org.viceversa.notice.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.viceversa.notice.Mail;
import org.viceversa.notice.MailOutcome;
import org.viceversa.notice.WatchMail;
import org.viceversa.notice.WatchMail.Shown;
import org.viceversa.persistence.Transactions;

/** {@code /api/operator/mail}: how the mail gets on. */
@Path("/operator/mail")
@Produces(MediaType.APPLICATION_JSON)
public final class OperatorMailResource {

    private final WatchMail watchMail;
    private final String server;
    private final Transactions transactions;

    /** @param server host, port and protection, for the operator to recognise; empty without one */
    public OperatorMailResource(WatchMail watchMail, String server, Transactions transactions) {
        this.watchMail = watchMail;
        this.server = server;
        this.transactions = transactions;
    }

    record MailCountView(Mail.State state, int mails) {}

    /** @param reason one stable word, such as {@code smtp-550} or {@code no-address} */
    record MailFailureView(Mail.State state, String reason, int mails, Instant latest) {}

    /** @param oldestWaiting since when the oldest mail waits that has neither gone out nor been given up */
    record MailStateView(
            boolean on,
            String server,
            List<MailCountView> mails,
            Optional<Instant> oldestWaiting,
            List<MailFailureView> failures) {}

    /** @param reason why it cannot be used, in one stable word; empty when it can */
    record MailTestView(boolean reached, String reason) {}

    @GET
    public MailStateView show() {
        return transactions.call(this::view);
    }

    private MailStateView view() {
        Shown shown = watchMail.show();
        return new MailStateView(
                shown.on(),
                server,
                Arrays.stream(Mail.State.values())
                        .map(state -> new MailCountView(state, shown.mails().getOrDefault(state, 0)))
                        .toList(),
                shown.oldestWaiting(),
                shown.failures().stream()
                        .map(one -> new MailFailureView(one.state(), one.reason(), one.mails(), one.latest()))
                        .toList());
    }

    /** Speaks to the server and sends nothing. */
    @POST
    @Path("/test")
    public MailTestView test() {
        MailOutcome said = watchMail.test();
        return new MailTestView(said.result() == MailOutcome.Result.TAKEN, said.reason());
    }

    /** What was given up within a week is tried again. */
    @POST
    @Path("/retry")
    public MailStateView retry() {
        return transactions.call(() -> {
            watchMail.retry();
            return view();
        });
    }
}
