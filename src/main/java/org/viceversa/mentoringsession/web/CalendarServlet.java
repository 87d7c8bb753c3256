package org.viceversa.mentoringsession.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.viceversa.mentoringsession.ReadCalendar;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.secret.Secrets;
import org.viceversa.web.Problems;
import org.viceversa.web.Problems.Problem;

/**
 * {@code GET /calendar/{token}.ics}: somebody's private calendar, for the program that shows their days. The secret in
 * the address is all that opens it, so it is never logged, and an address that opens nothing says no more than that.
 */
public final class CalendarServlet extends HttpServlet {

    static final String ENDING = ".ics";
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TOKEN = 100;

    private final transient ReadCalendar readCalendar;
    private final transient Transactions transactions;

    public CalendarServlet(ReadCalendar readCalendar, Transactions transactions) {
        this.readCalendar = readCalendar;
        this.transactions = transactions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<ReadCalendar.Content> found =
                    token(request).flatMap(token -> transactions.call(() -> readCalendar.run(token)));
            if (found.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            write(request, response, found.get());
        } catch (Refused away) {
            Problems.write(response, Problem.of(away));
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.endsWith(ENDING) && path.length() <= LONGEST_TOKEN)
                .map(path -> path.substring(1, path.length() - ENDING.length()))
                .filter(token -> !token.isEmpty() && token.indexOf('/') < 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ReadCalendar.Content content)
            throws IOException {
        String tag = "\"" + Secrets.hash(content.calendar()).substring(0, 32) + "\"";
        Instant changed = content.changedAt().truncatedTo(ChronoUnit.SECONDS);
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changed.toEpochMilli());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (isKnown(request, tag, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.getOutputStream().write(content.calendar().getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 9110, §13.2.2: the tag has the word where both are sent. */
    private static boolean isKnown(HttpServletRequest request, String tag, Instant changed) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.strip().equals("*") || known.contains(tag);
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && changed.toEpochMilli() <= since;
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }
}
