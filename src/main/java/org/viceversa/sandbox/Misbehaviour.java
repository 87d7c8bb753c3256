package org.viceversa.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the sandbox does wrong, or oddly, on purpose; read as a sentence: {@code
 * Misbehaviour.none().slowBy(ofSeconds(3)).failingEvery(2).onlyAt("members")}.
 *
 * <p>The first group spoils the answers to a tool's own calls (configuration, keys, registration, token, services), the
 * second spoils launches.
 *
 * @param failingEvery each n-th call answers 500; 0 is never
 * @param failingShare this share of calls answers 500, drawn with a fixed seed
 * @param hugeBytes that many bytes of blanks go before each body
 * @param redirectTo calls are answered with a redirect to the same path on this origin
 * @param pageSize no page of a roster is longer, whatever was asked; 0 is as asked
 * @param at only calls whose path holds this text are spoilt; empty is all
 * @param clockSkew how far the platform's clock is ahead, in the tokens it makes and in its checks
 * @param missingClaims by their full or short names; {@code resource_link.id} looks inside
 */
public record Misbehaviour(
        Duration slow,
        int failingEvery,
        double failingShare,
        boolean html,
        int hugeBytes,
        boolean hanging,
        Optional<String> redirectTo,
        int pageSize,
        String at,
        boolean wrongSignature,
        boolean unpublishedKey,
        boolean droppedState,
        boolean expiredToken,
        boolean loginByGet,
        Duration clockSkew,
        Set<String> missingClaims) {

    public Misbehaviour {
        missingClaims = Set.copyOf(missingClaims);
    }

    /** As it should be. */
    public static Misbehaviour none() {
        return new Draft().done();
    }

    public Misbehaviour slowBy(Duration delay) {
        return draft(d -> d.slow = delay);
    }

    public Misbehaviour failingEvery(int calls) {
        return draft(d -> d.failingEvery = calls);
    }

    public Misbehaviour failingShare(double share) {
        return draft(d -> d.failingShare = share);
    }

    public Misbehaviour withHtmlForJson() {
        return draft(d -> d.html = true);
    }

    public Misbehaviour withHugeBodies(int bytes) {
        return draft(d -> d.hugeBytes = bytes);
    }

    /** Calls are never answered; they end when the sandbox behaves again or closes. */
    public Misbehaviour withHangingConnections() {
        return draft(d -> d.hanging = true);
    }

    public Misbehaviour redirectingTo(String origin) {
        return draft(d -> d.redirectTo = Optional.of(origin));
    }

    public Misbehaviour withPagesOf(int members) {
        return draft(d -> d.pageSize = members);
    }

    public Misbehaviour onlyAt(String pathPart) {
        return draft(d -> d.at = pathPart);
    }

    public Misbehaviour withWrongSignature() {
        return draft(d -> d.wrongSignature = true);
    }

    public Misbehaviour withUnpublishedKey() {
        return draft(d -> d.unpublishedKey = true);
    }

    public Misbehaviour withoutState() {
        return draft(d -> d.droppedState = true);
    }

    public Misbehaviour withExpiredTokens() {
        return draft(d -> d.expiredToken = true);
    }

    /** Not wrong, only rare: the login initiation comes as a GET. */
    public Misbehaviour withLoginByGet() {
        return draft(d -> d.loginByGet = true);
    }

    public Misbehaviour withClockAheadBy(Duration skew) {
        return draft(d -> d.clockSkew = skew);
    }

    public Misbehaviour withoutClaims(String... names) {
        return draft(d -> d.missingClaims = Set.of(names));
    }

    private Misbehaviour draft(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** The same fields, open to change. */
    private static final class Draft {
        private Duration slow = Duration.ZERO;
        private int failingEvery;
        private double failingShare;
        private boolean html;
        private int hugeBytes;
        private boolean hanging;
        private Optional<String> redirectTo = Optional.empty();
        private int pageSize;
        private String at = "";
        private boolean wrongSignature;
        private boolean unpublishedKey;
        private boolean droppedState;
        private boolean expiredToken;
        private boolean loginByGet;
        private Duration clockSkew = Duration.ZERO;
        private Set<String> missingClaims = Set.of();

        Draft() {}

        Draft(Misbehaviour from) {
            slow = from.slow;
            failingEvery = from.failingEvery;
            failingShare = from.failingShare;
            html = from.html;
            hugeBytes = from.hugeBytes;
            hanging = from.hanging;
            redirectTo = from.redirectTo;
            pageSize = from.pageSize;
            at = from.at;
            wrongSignature = from.wrongSignature;
            unpublishedKey = from.unpublishedKey;
            droppedState = from.droppedState;
            expiredToken = from.expiredToken;
            loginByGet = from.loginByGet;
            clockSkew = from.clockSkew;
            missingClaims = from.missingClaims;
        }

        Misbehaviour done() {
            return new Misbehaviour(
                    slow,
                    failingEvery,
                    failingShare,
                    html,
                    hugeBytes,
                    hanging,
                    redirectTo,
                    pageSize,
                    at,
                    wrongSignature,
                    unpublishedKey,
                    droppedState,
                    expiredToken,
                    loginByGet,
                    clockSkew,
                    missingClaims);
        }
    }
}
