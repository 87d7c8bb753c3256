package org.viceversa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The page that says what is the matter and what to do; it holds no data, so whoever frames it may. */
public final class MessagePage {

    private final Templates templates;

    public MessagePage(Templates templates) {
        this.templates = templates;
    }

    /**
     * What the page says.
     *
     * @param advice what the person can do
     * @param reference to be told to an administrator; empty for none
     */
    public record Message(String title, String sentence, String advice, String reference) {}

    public void show(HttpServletResponse response, int status, Message message) throws IOException {
        response.setStatus(status);
        Headers.html(response);
        Headers.framedByAll(response);
        response.getWriter()
                .write(templates.fill(
                        "message",
                        Map.of(
                                "title", message.title(),
                                "sentence", message.sentence(),
                                "advice", message.advice(),
                                "reference", message.reference(),
                                "actionUrl", "",
                                "actionText", "")));
    }
}
