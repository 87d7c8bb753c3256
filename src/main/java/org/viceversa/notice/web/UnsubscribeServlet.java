package org.viceversa.notice.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.viceversa.notice.ChangeNoticeSettings;
import org.viceversa.notice.Mail;
import org.viceversa.notice.UnsubscribeLinks;
import org.viceversa.notice.UnsubscribeLinks.Subscription;
import org.viceversa.persistence.Transactions;
import org.viceversa.web.Headers;
import org.viceversa.web.MessagePage;
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.Templates;

/**
 * {@code /notices/unsubscribe}: ends mails of a kind for whoever has the link of one, without a login.
 *
 * <p>By POST alone, as mail programs do it with one click (RFC 8058): a GET, which link checkers make as well, shows a
 * button and changes nothing.
 */
public final class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient UnsubscribeLinks links;
    private final transient ChangeNoticeSettings change;
    private final transient Transactions transactions;
    private final transient Templates templates;
    private final transient MessagePage messagePage;

    public UnsubscribeServlet(
            UnsubscribeLinks links,
            ChangeNoticeSettings change,
            Transactions transactions,
            Templates templates,
            MessagePage messagePage) {
        this.links = links;
        this.change = change;
        this.transactions = transactions;
        this.templates = templates;
        this.messagePage = messagePage;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        Optional<Subscription> from = links.read(token);
        if (from.isEmpty()) {
            unknown(response);
            return;
        }
        Headers.html(response);
        response.getWriter().write(templates.fill("unsubscribe", Map.of("token", token)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Subscription> from = links.read(token(request));
        if (from.isEmpty()) {
            unknown(response);
            return;
        }
        transactions.callRepeatedly(() -> {
            change.unsubscribe(from.get());
            return true;
        });
        messagePage.show(
                response,
                HttpServletResponse.SC_OK,
                new Message(
                        "Done: no more such mails",
                        "You get no more " + what(from.get().kind()) + " from Viceversa.",
                        "What you are told still stands in the tool. Should you want mails again, switch them on there,"
                                + " under Notices.",
                        ""));
    }

    private void unknown(HttpServletResponse response) throws IOException {
        messagePage.show(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                new Message(
                        "This link does not work",
                        "It is not complete, or it was not made by this installation.",
                        "Take the whole address from the mail, or open Viceversa from your course and choose under Notices"
                                + " what you want to be told.",
                        ""));
    }

    private static String what(Mail.Kind kind) {
        return kind == Mail.Kind.CALENDAR ? "calendar entries by mail" : "mails with notices";
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("t")).orElse("");
    }
}
