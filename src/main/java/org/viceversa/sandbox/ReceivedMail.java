package org.viceversa.sandbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail as the sandbox's mail server took it.
 *
 * @param to the recipients of the envelope
 * @param raw all of it as it came
 */
public record ReceivedMail(int number, Instant at, List<String> to, byte[] raw) {

    public ReceivedMail {
        to = List.copyOf(to);
    }

    /** What a part holds: its type and its contents. */
    record Content(String type, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public String subject() {
        return header("Subject");
    }

    String from() {
        return header("From");
    }

    /** Decoded; empty where there is none. */
    public String header(String name) {
        try {
            String value = message().getHeader(name, ", ");
            return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (MessagingException | UnsupportedEncodingException unreadable) {
            return "(unreadable)";
        }
    }

    /** The first part of a type such as {@code text/html}. */
    Optional<Content> find(String type) {
        try {
            List<Content> found = new ArrayList<>();
            collect(message(), type, found);
            return found.stream().findFirst();
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The text of the first part of a type; empty where there is none. */
    public String text(String type) {
        return find(type).map(Content::text).orElse("");
    }

    private static void collect(Part part, String type, List<Content> found) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                collect(one, type, found);
            }
        } else if (part.isMimeType(type)) {
            found.add(new Content(part.getContentType(), part.getInputStream().readAllBytes()));
        }
    }

    private MimeMessage message() throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }
}
