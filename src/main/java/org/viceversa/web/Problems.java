package org.viceversa.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;

/** Refusals as {@code application/problem+json} (RFC 9457). */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Problems() {}

    /**
     * @param code stable: what a program decides by
     * @param detail for people
     * @param reference to be told to the operator, who finds it in the log
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Problem(
            String type,
            String title,
            int status,
            String code,
            String detail,
            @Nullable String reference) {
        public static Problem of(Refused refused) {
            return new Problem(
                    "about:blank",
                    titleOf(refused.kind()),
                    refused.kind().status(),
                    refused.code(),
                    refused.sentence(),
                    null);
        }

        /** What HTTP itself refuses, with its phrase as the code. */
        public static Problem ofStatus(int status) {
            Response.StatusType known = Response.Status.fromStatusCode(status);
            String title = known == null ? "Not possible" : known.getReasonPhrase();
            String code = title.toLowerCase(Locale.ROOT).replace(' ', '-');
            return new Problem("about:blank", title, status, code, sentenceOf(status), null);
        }

        /** A bug: the person learns a reference and nothing else. */
        public static Problem ofBug(String reference) {
            return new Problem(
                    "about:blank",
                    "Internal error",
                    500,
                    "internal-error",
                    "Something went wrong in Viceversa. Try again; if it stays, tell the operator the reference.",
                    reference);
        }
    }

    /** Eight letters and digits that cannot be mistaken for each other on the telephone. */
    public static String newReference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        JSON.writeValue(response.getOutputStream(), problem);
    }

    private static String sentenceOf(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take requests of this method.";
            case 406 -> "This address answers in JSON: ask for application/json.";
            case 415 ->
                "This address does not take content of this type. Most take application/json, imports text/csv.";
            default ->
                status < 500
                        ? "The request does not keep to HTTP, so it cannot be answered."
                        : "The server cannot answer this just now. Try again in a minute.";
        };
    }

    private static String titleOf(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> "Not valid";
            case UNAUTHENTICATED -> "Not signed in";
            case FORBIDDEN -> "Not allowed";
            case NOT_FOUND -> "Not found";
            case CONFLICT -> "Conflict";
            case TOO_LARGE -> "Too large";
            case TOO_MANY -> "Too many";
            case UNAVAILABLE -> "Not available";
        };
    }
}
