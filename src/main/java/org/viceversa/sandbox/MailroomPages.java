package org.viceversa.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the mail server took, for everybody to read: there are no real people here. */
final class MailroomPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final int MOST_SHOWN = 200;

    private final Optional<Mailroom> mailroom;
    private final Page page;

    MailroomPages(Optional<Mailroom> mailroom, Page page) {
        this.mailroom = mailroom;
        this.page = page;
    }

    Response list(Request request) {
        String wanted = request.query("to").orElse("");
        List<ReceivedMail> mails = mailroom.map(Mailroom::mails).orElse(List.of()).stream()
                .filter(mail -> wanted.isEmpty() || mail.to().contains(wanted))
                .limit(MOST_SHOWN)
                .toList();
        String lead = "<p>Mails that tools sent to the invented people here. Nothing leaves this machine.</p>"
                + (wanted.isEmpty()
                        ? ""
                        : "<p>To " + Html.code(wanted) + ". " + Html.link("/mailbox", "Show all") + "</p>");
        String rows = mails.stream().map(MailroomPages::row).collect(Collectors.joining("\n"));
        return page.show(
                request,
                "Mailbox",
                lead
                        + (mails.isEmpty()
                                ? "<p role=\"status\">No mail has come yet.</p>"
                                : "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Mails\"><table><thead><tr>"
                                        + "<th scope=\"col\">Subject</th><th scope=\"col\">To</th>"
                                        + "<th scope=\"col\">Came</th></tr></thead><tbody>" + rows
                                        + "</tbody></table></div>"));
    }

    private static String row(ReceivedMail mail) {
        String to = mail.to().stream()
                .map(address -> "<a href=\"/mailbox?to=" + Html.escape(encoded(address)) + "\">" + Html.escape(address)
                        + "</a>")
                .collect(Collectors.joining(", "));
        return "<tr><th scope=\"row\"><bdi>" + Html.link("/mailbox/" + mail.number(), title(mail)) + "</bdi></th><td>"
                + to + "</td><td>" + TIME.format(mail.at()) + "</td></tr>";
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String title(ReceivedMail mail) {
        return mail.subject().isEmpty() ? "(no subject)" : mail.subject();
    }

    Response show(Request request) {
        ReceivedMail mail = mail(request);
        String at = "/mailbox/" + mail.number();
        String facts = "<dl>" + Html.term("From", Html.escape(mail.from()))
                + Html.term("To", Html.escape(String.join(", ", mail.to())))
                + Html.term("Came", TIME.format(mail.at()))
                + Html.term("Message-ID", Html.code(mail.header("Message-ID")))
                + unsubscribe(mail)
                + "</dl>";
        String calendar = mail.find("text/calendar").isPresent()
                ? "<p>" + Html.link(at + "/calendar", "Calendar entry (meeting.ics)") + "</p>"
                : "";
        // Another document, which may run nothing, load nothing and reach nothing.
        String html = mail.find("text/html").isPresent()
                ? "<h2>As HTML</h2><iframe class=\"mail\" sandbox title=\"The mail as HTML\" src=\"" + at
                        + "/html\"></iframe>"
                : "";
        return page.show(
                request,
                title(mail),
                facts + calendar + html + "<h2>As text</h2><pre class=\"mail\">" + Html.escape(mail.text("text/plain"))
                        + "</pre><p>" + Html.link("/mailbox", "All mails") + "</p>");
    }

    private static String unsubscribe(ReceivedMail mail) {
        String link = mail.header("List-Unsubscribe").replaceAll("[<>]", "");
        return link.startsWith("http") ? Html.term("List-Unsubscribe", Html.link(link, "No more such mails")) : "";
    }

    Response html(Request request) {
        return content(request, "text/html")
                .with("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    }

    Response calendar(Request request) {
        return content(request, "text/calendar").with("Content-Disposition", "attachment; filename=\"meeting.ics\"");
    }

    private Response content(Request request, String type) {
        String text = mail(request)
                .find(type)
                .map(ReceivedMail.Content::text)
                .orElseThrow(() -> HttpProblem.notFound("This mail has no such part."));
        return Response.text(200, type + "; charset=utf-8", text);
    }

    private ReceivedMail mail(Request request) {
        String number = request.at("mail");
        return mailroom.filter(any -> number.matches("\\d{1,9}"))
                .flatMap(room -> room.find(Integer.parseInt(number)))
                .orElseThrow(() -> HttpProblem.notFound("There is no such mail."));
    }
}
