package org.viceversa.registration;

import org.viceversa.refusal.Refused;

/**
 * A dynamic registration did not come about; it says why, and what the platform's administrator can do about it.
 *
 * <p>What the platform said is plain text of bounded length and never holds a token.
 */
public final class RegistrationFailed extends Refused {

    /** Why, in a sentence, with what to do. */
    public enum Reason {
        INVITATION_UNKNOWN(
                Kind.FORBIDDEN, "This registration link is not known here.", "Ask for a new link, and copy all of it."),
        INVITATION_EXPIRED(
                Kind.FORBIDDEN,
                "This registration link is too old: a link is good for seven days.",
                "Ask the operator of Viceversa for a new one."),
        INVITATION_SPENT(
                Kind.CONFLICT,
                "This registration link was used before, and that registration was not finished.",
                "Look whether Viceversa is among your platform's tools. If it is not, ask for a new link."),
        NOT_FROM_A_PLATFORM(
                Kind.INVALID,
                "This link is for your learning platform: opened in a browser it does nothing.",
                "Paste the whole link where your platform adds a tool by its registration URL."),
        CONFIGURATION_ADDRESS_INVALID(
                Kind.INVALID,
                "The platform told no usable address of its configuration.",
                "Begin again in your platform; if it stays, register by hand."),
        PLATFORM_UNREACHABLE(
                Kind.UNAVAILABLE,
                "Viceversa could not reach your platform.",
                "Check that your platform can be reached from the internet, or from Viceversa's network, then begin"
                        + " again."),
        PLATFORM_ADDRESS_REFUSED(
                Kind.FORBIDDEN,
                "Your platform's address lies in a private network, which Viceversa does not call.",
                "The operator of Viceversa can allow private addresses in its settings."),
        CONFIGURATION_REFUSED(
                Kind.UNAVAILABLE,
                "Your platform did not give out its configuration.",
                "Begin again in your platform, since its permission lives for a short time only."),
        CONFIGURATION_UNREADABLE(
                Kind.INVALID,
                "Your platform's configuration is not what LTI Dynamic Registration expects.",
                "Check that the platform's address is right and that no login page stands before it; else register by"
                        + " hand."),
        ISSUER_FOREIGN(
                Kind.FORBIDDEN,
                "Your platform's configuration speaks in the name of another address than it came from.",
                "Check the platform's own address in its settings; if it is right, register by hand."),
        SECURITY_UNSUPPORTED(
                Kind.INVALID,
                "Your platform does not offer RS256 signatures with private_key_jwt, which LTI 1.3 requires.",
                "Update your platform, or ask its makers."),
        PLATFORM_REFUSED(
                Kind.UNAVAILABLE,
                "Your platform refused the registration.",
                "Begin again in your platform. If it refuses again, its answer below says why."),
        PLATFORM_TOKEN_SPENT(
                Kind.CONFLICT,
                "Your platform says that this registration was made already.",
                "Close this page and look at your platform's list of tools; if Viceversa is missing, begin again"
                        + " there."),
        ANSWER_UNREADABLE(
                Kind.UNAVAILABLE,
                "Your platform answered the registration with something that cannot be understood.",
                "Remove Viceversa from your platform's tools if it appears there, then begin again or register by"
                        + " hand."),
        CLIENT_ID_MISSING(
                Kind.UNAVAILABLE,
                "Your platform answered the registration without a client id.",
                "Remove Viceversa from your platform's tools if it appears there, then begin again or register by"
                        + " hand.");

        private final Kind kind;
        private final String sentence;
        private final String advice;

        Reason(Kind kind, String sentence, String advice) {
            this.kind = kind;
            this.sentence = sentence;
            this.advice = advice;
        }

        /** Stable and lower case with hyphens: {@code invitation-unknown}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final int LONGEST = 300;

    private final Reason reason;
    private final String detail;

    public RegistrationFailed(Reason reason) {
        this(reason, "");
    }

    /** @param detail what was missing, or the first words of the platform's answer as plain text; may be empty */
    public RegistrationFailed(Reason reason, String detail) {
        super(reason.kind, reason.code(), reason.sentence);
        this.reason = reason;
        this.detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…";
    }

    public Reason reason() {
        return reason;
    }

    public String advice() {
        return reason.advice;
    }

    public String detail() {
        return detail;
    }
}
