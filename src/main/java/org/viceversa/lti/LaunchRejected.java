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
                LaunchAdvice.ADMINISTRATOR),
        PLATFORM_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.1",
                "This learning platform is not registered with Viceversa.",
                LaunchAdvice.ADMINISTRATOR),
        CLIENT_AMBIGUOUS(
                Kind.INVALID,
                "Core §5.1.1.1",
                "This learning platform has several registrations and did not say which one it means.",
                LaunchAdvice.ADMINISTRATOR),
        REGISTRATION_INACTIVE(
                Kind.FORBIDDEN,
                "Core §3.1.2",
                "Viceversa is switched off for this learning platform.",
                LaunchAdvice.ADMINISTRATOR),
        TARGET_FOREIGN(
                Kind.INVALID,
                "Core §5.3.4",
                "The activity's address does not belong to Viceversa.",
                LaunchAdvice.ADMINISTRATOR),
        NOT_SIGNED_IN_THERE(
                Kind.FORBIDDEN,
                "Core §4.1.2",
                "You are not signed in to your learning platform.",
                LaunchAdvice.SIGN_IN),
        PLATFORM_ERROR(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "Your learning platform did not let the activity open.",
                LaunchAdvice.OPEN_AGAIN),
        LAUNCH_BY_GET(
                Kind.INVALID,
                "Security Framework §5.1.1.3",
                "This address only works when the activity is opened from a course.",
                LaunchAdvice.OPEN_AGAIN),
        STATE_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "This opening of the activity has been used already, or took longer than ten minutes.",
                LaunchAdvice.OPEN_AGAIN),
        BROWSER_DIFFERENT(
                Kind.FORBIDDEN,
                "Security Framework §5.1.1.5",
                "This opening of the activity was begun in another browser.",
                LaunchAdvice.OPEN_AGAIN),
        TOKEN_MISSING(
                Kind.INVALID,
                "Security Framework §5.1.1.3",
                "Your learning platform sent no proof of who you are.",
                LaunchAdvice.OPEN_AGAIN),
        TOKEN_MALFORMED(
                Kind.INVALID,
                "Security Framework §5.1.2",
                "What your learning platform sent is not a signed LTI message.",
                LaunchAdvice.ADMINISTRATOR),
        ALGORITHM_NOT_ALLOWED(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "Your learning platform signed in a way that is not allowed.",
                LaunchAdvice.ADMINISTRATOR),
        KEY_ID_MISSING(
                Kind.FORBIDDEN,
                "Security Framework §6.3",
                "Your learning platform did not say which key it signed with.",
                LaunchAdvice.ADMINISTRATOR),
        KEY_UNKNOWN(
                Kind.FORBIDDEN,
                "Security Framework §6.3",
                "Your learning platform signed with a key that it does not publish.",
                LaunchAdvice.ADMINISTRATOR),
        KEY_TOO_SHORT(
                Kind.FORBIDDEN,
                "RFC 7518 §3.3",
                "Your learning platform signed with a key that is too short to be safe.",
                LaunchAdvice.ADMINISTRATOR),
        KEYS_UNREACHABLE(
                Kind.UNAVAILABLE,
                "Security Framework §6.3",
                "Viceversa could not read your learning platform's keys just now.",
                LaunchAdvice.TRY_SOON),
        SIGNATURE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The signature of the message does not fit.",
                LaunchAdvice.ADMINISTRATOR),
        ISSUER_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message comes from another platform than the one that began.",
                LaunchAdvice.ADMINISTRATOR),
        AUDIENCE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message was meant for another tool.",
                LaunchAdvice.ADMINISTRATOR),
        EXPIRED(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message from your learning platform is too old, or its clock is wrong.",
                LaunchAdvice.OPEN_AGAIN),
        NOT_YET_VALID(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message from your learning platform is dated in the future.",
                LaunchAdvice.ADMINISTRATOR),
        NONCE_WRONG(
                Kind.FORBIDDEN,
                "Security Framework §5.1.3",
                "The message does not belong to this opening of the activity.",
                LaunchAdvice.OPEN_AGAIN),
        VERSION_WRONG(
                Kind.INVALID,
                "Core §5.3.2",
                "Your learning platform speaks another version of LTI than 1.3.",
                LaunchAdvice.ADMINISTRATOR),
        MESSAGE_TYPE_UNKNOWN(
                Kind.INVALID,
                "Core §5.3.1",
                "Your learning platform sent a kind of message that Viceversa does not know.",
                LaunchAdvice.ADMINISTRATOR),
        CLAIM_MISSING(
                Kind.INVALID,
                "Core §5.3",
                "The message from your learning platform lacks something that it must have.",
                LaunchAdvice.ADMINISTRATOR),
        CLAIM_INVALID(
                Kind.INVALID,
                "Core §5.3",
                "Something in the message from your learning platform has the wrong form.",
                LaunchAdvice.ADMINISTRATOR),
        DEPLOYMENT_WAITING(
                Kind.FORBIDDEN,
                "Core §3.1.3",
                "This part of your learning platform still has to be accepted for Viceversa.",
                LaunchAdvice.OPERATOR),
        DEPLOYMENT_REFUSED(
                Kind.FORBIDDEN,
                "Core §3.1.3",
                "This part of your learning platform is not accepted for Viceversa.",
                LaunchAdvice.OPERATOR);

        private final Kind kind;
        private final String clause;
        private final String sentence;
        private final LaunchAdvice advice;

        Reason(Kind kind, String clause, String sentence, LaunchAdvice advice) {
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

        public LaunchAdvice advice() {
            return advice;
        }

        /** Stable and lower case with hyphens: {@code state-unknown}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
