package org.viceversa.notice;

/**
 * What became of handing over a mail.
 *
 * @param reason one stable word such as {@code smtp-550} or {@code smtp-silent}; never the server's own words, which may
 *     hold an address; empty when it was taken
 */
public record MailOutcome(Result result, String reason) {

    /** What a mail server said. */
    public enum Result {
        /** The server has taken the mail over. */
        TAKEN,
        /** Not now; later it may. */
        NOT_NOW,
        /** Never, as it is. */
        NEVER,
        /** It was not tried: there was no time left for it. */
        NOT_TRIED
    }

    public static final MailOutcome TAKEN = new MailOutcome(Result.TAKEN, "");
    public static final MailOutcome NOT_TRIED = new MailOutcome(Result.NOT_TRIED, "");

    public static MailOutcome notNow(String reason) {
        return new MailOutcome(Result.NOT_NOW, reason);
    }

    public static MailOutcome never(String reason) {
        return new MailOutcome(Result.NEVER, reason);
    }
}
