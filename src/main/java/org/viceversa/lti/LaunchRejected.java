package org.viceversa.lti;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Registration;

/**
 * The tool does not accept a login or a launch; the reason names the clause of the specification that it rests on.
 *
 * <p>The detail is for the operator's list of refused launches and never holds a token or a claim's personal content.
 * Whose launch it was is told as soon as it is known: without it, nobody could find the refusal under its platform.
 */
public final class LaunchRejected extends Refused {

    /** Why, with the clause, a sentence for the person in front of the screen, and what to do about it. */
    public enum Reason {
        LOGIN_INCOMPLETE(
                Kind.INVALID,
                "Security Framework §5.1.1.1",
                "The learning platform's request to sign you in was not complete.",
                Advice.ADMINISTRATOR),
        PLATFORM_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.1",
                "This learning platform is not registered with Viceversa.",
                Advice.ADMINISTRATOR),
        CLIENT_AMBIGUOUS(
                Kind.INVALID,
                "Core §5.1.1.1",
                "This learning platform has several registrations and did not say which one it means.",
                Advice.ADMINISTRATOR),
        REGISTRATION_INACTIVE(
                Kind.FORBIDDEN,
                "Core §3.1.2",
                "Viceversa is switched off for this learning platform.",
                Advice.ADMINISTRATOR),
        TARGET_FOREIGN(
                Kind.INVALID,
                "Core §5.3.4",
                "The activity's address does not belong to Viceversa.",
                Advice.ADMINISTRATOR),
        NOT_SIGNED_IN_THERE(
                Kind.FORBIDDEN, "Core §4.1.2", "You are not signed in to your learning platform.", Advice.SIGN_IN),
        PLATFORM_ERROR(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "Your learning platform did not let the activity open.",
                Advice.OPEN_AGAIN),
        LAUNCH_BY_GET(
                Kind.INVALID,
                "Security Framework §5.1.1.3",
                "This address only works when the activity is opened from a course.",
                Advice.OPEN_AGAIN),
        STATE_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "This opening of the activity has been used already, or took longer than ten minutes.",
                Advice.OPEN_AGAIN),
        BROWSER_DIFFERENT(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "This opening of the activity was begun in another browser.",
                Advice.OPEN_AGAIN),
        TOKEN_MISSING(
                Kind.INVALID,
                "Security Framework §5.1.1.3",
                "Your learning platform sent no proof of who you are.",
                Advice.OPEN_AGAIN),
        TOKEN_MALFORMED(
                Kind.INVALID,
                "Security Framework §5.1.2",
                "What your learning platform sent is not a signed LTI message.",
                Advice.ADMINISTRATOR),
        ALGORITHM_NOT_ALLOWED(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "Your learning platform signed in a way that is not allowed.",
                Advice.ADMINISTRATOR),
        KEY_ID_MISSING(
                Kind.FORBIDDEN,
                "Security Framework §6.3",
                "Your learning platform did not say which key it signed with.",
                Advice.ADMINISTRATOR),
        KEY_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §6.3",
                "Your learning platform signed with a key that it does not publish.",
                Advice.ADMINISTRATOR),
        KEY_TOO_SHORT(
                Kind.FORBIDDEN,
                "RFC 7518 §3.3",
                "Your learning platform signed with a key that is too short to be safe.",
                Advice.ADMINISTRATOR),
        KEYS_UNREACHABLE(
                Kind.UNAVAILABLE,
                "Security Framework §6.3",
                "Viceversa could not read your learning platform's keys just now.",
                Advice.TRY_SOON),
        SIGNATURE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The signature of the message does not fit.",
                Advice.ADMINISTRATOR),
        ISSUER_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message comes from another platform than the one that began.",
                Advice.ADMINISTRATOR),
        AUDIENCE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message was meant for another tool.",
                Advice.ADMINISTRATOR),
        EXPIRED(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message from your learning platform is too old, or its clock is wrong.",
                Advice.OPEN_AGAIN),
        NOT_YET_VALID(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message from your learning platform is dated in the future.",
                Advice.ADMINISTRATOR),
        NONCE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message does not belong to this opening of the activity.",
                Advice.OPEN_AGAIN),
        VERSION_WRONG(
                Kind.INVALID,
                "Core §5.3.2",
                "Your learning platform speaks another version of LTI than 1.3.",
                Advice.ADMINISTRATOR),
        MESSAGE_TYPE_UNKNOWN(
                Kind.INVALID,
                "Core §5.3.1",
                "Your learning platform sent a kind of message that Viceversa does not know.",
                Advice.ADMINISTRATOR),
        CLAIM_MISSING(
                Kind.INVALID,
                "Core §5.3",
                "The message from your learning platform lacks something that it must have.",
                Advice.ADMINISTRATOR),
        CLAIM_INVALID(
                Kind.INVALID,
                "Core §5.3",
                "Something in the message from your learning platform has the wrong form.",
                Advice.ADMINISTRATOR),
        DEPLOYMENT_WAITING(
                Kind.FORBIDDEN,
                "Core §3.1.3",
                "This part of your learning platform still has to be accepted for Viceversa.",
                Advice.OPERATOR),
        DEPLOYMENT_REFUSED(
                Kind.FORBIDDEN,
                "Core §3.1.3",
                "This part of your learning platform is not accepted for Viceversa.",
                Advice.OPERATOR);

        private final Kind kind;
        private final String clause;
        private final String sentence;
        private final Advice advice;

        Reason(Kind kind, String clause, String sentence, Advice advice) {
            this.kind = kind;
            this.clause = clause;
            this.sentence = sentence;
            this.advice = advice;
        }

        public String clause() {
            return clause;
        }

        public String sentence() {
            return sentence;
        }

        public Advice advice() {
            return advice;
        }

        /** Stable and lower case with hyphens: {@code state-unknown}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What the person in front of the screen can do. */
    public enum Advice {
        OPEN_AGAIN("Close this page and open the activity again from your course."),
        SIGN_IN("Sign in to your learning platform, then open the activity again from your course."),
        TRY_SOON("Wait a minute, then open the activity again from your course. Nothing was lost."),
        ADMINISTRATOR("Please tell your learning platform's administrator, with the reference below."),
        OPERATOR("The operator of Viceversa has been shown this request. Please try again when it has been accepted.");

        private final String sentence;

        Advice(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;
    private final String detail;
    private final @Nullable UUID registrationId;
    private final String issuer;

    /** @param detail for the operator: which claim, which endpoint; no token and nothing personal */
    public LaunchRejected(Reason reason, String detail) {
        this(reason, detail, null, "");
    }

    private LaunchRejected(Reason reason, String detail, @Nullable UUID registrationId, String issuer) {
        super(reason.kind, reason.code(), reason.sentence());
        this.reason = reason;
        this.detail = detail;
        this.registrationId = registrationId;
        this.issuer = issuer;
    }

    /** The same, of a platform that is registered. */
    public LaunchRejected withRegistration(Registration registration) {
        return new LaunchRejected(reason, detail, registration.id(), registration.issuer());
    }

    /** The same, of a platform that is not known; the issuer is what it said of itself. */
    public LaunchRejected withIssuer(String said) {
        return new LaunchRejected(reason, detail, registrationId, said);
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    /** Empty when it is not known whose launch it was. */
    public Optional<UUID> registrationId() {
        return Optional.ofNullable(registrationId);
    }

    /** Empty when it is not known. */
    public String issuer() {
        return issuer;
    }
}
