package org.viceversa.refusal;

/**
 * An expected refusal: the caller asked for something that the rules do not allow.
 *
 * <p>The code is stable and part of the API; the sentence is for the person who asked, says what is wrong and what to
 * do, and never holds a token, a note or a grade. A cause in the code is a bug and never a {@code Refused}.
 */
public class Refused extends RuntimeException {

    /** What kind of refusal this is, with the HTTP status that carries it. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;

    /**
     * @param code stable, lower case with hyphens, such as {@code roster-unavailable}
     * @param sentence for the person who asked: what is wrong and what to do
     */
    public Refused(Kind kind, String code, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** With what made the refusal necessary, for the log alone. */
    protected Refused(Kind kind, String code, String sentence, Throwable cause) {
        super(sentence, cause, false, false);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
