package org.viceversa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.viceversa.web.MessagePage.Message;
import org.viceversa.web.Problems.Problem;

/** What is answered before a request reaches anybody: a problem to the API, a page to a browser. */
public final class RefusalAnswer {

    private final MessagePage messagePage;

    public RefusalAnswer(MessagePage messagePage) {
        this.messagePage = messagePage;
    }

    /**
     * @param path of the request, within the application
     * @param title of the page
     * @param advice what the person in front of the page can do
     */
    void write(String path, HttpServletResponse response, Problem problem, String title, String advice)
            throws IOException {
        if (path.equals("/api") || path.startsWith("/api/")) {
            Problems.write(response, problem);
            return;
        }
        String reference = problem.reference() == null ? "" : problem.reference();
        messagePage.show(response, problem.status(), new Message(title, problem.detail(), advice, reference));
    }
}
