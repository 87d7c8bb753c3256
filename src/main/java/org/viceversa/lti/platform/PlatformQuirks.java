package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.registration.Registration;
import org.viceversa.registration.WebAddress;

/**
 * What platforms do otherwise than the specification says, or than one would think; each with its product and reason.
 *
 * <p>What can be done for all is done for all: one exact media type a request and no {@code limit} on columns and results
 * (Moodle answers 400, or an HTML page), JSON on one line (with line breaks in it Moodle answers 200 to a score that it
 * refuses), a comment with every score (Moodle deletes the one that is there), and token answers read though they call
 * themselves {@code text/html} (Moodle) or lack a {@code token_type}.
 */
public final class PlatformQuirks {

    /** Moodle checks {@code iat} with no leeway at all: one second ahead of its clock and the assertion is refused. */
    static final Duration ASSERTION_BACKDATED = Duration.ofSeconds(5);

    private static final String BRIGHTSPACE_AUDIENCE = "https://api.brightspace.com/auth/token";
    private static final String CANVAS_SUBMISSION = "https://canvas.instructure.com/lti/submission";
    private static final int ROSTER_PAGE = 1000;

    private final Product product;

    private PlatformQuirks(Product product) {
        this.product = product;
    }

    static PlatformQuirks of(Registration registration) {
        return new PlatformQuirks(Product.of(registration));
    }

    /**
     * Brightspace wants one audience of its own, the same for all its customers, and fails on a list of two. What the
     * registration says comes first.
     */
    static String tokenAudience(Registration registration) {
        return registration
                .tokenAudience()
                .orElse(
                        Product.of(registration) == Product.BRIGHTSPACE
                                ? BRIGHTSPACE_AUDIENCE
                                : registration.endpoints().token());
    }

    /**
     * Moodle gives everybody in one answer when nothing is asked; its pages follow the database's order of names, and so
     * skip and repeat people when a name changes meanwhile.
     */
    OptionalInt rosterPageSize() {
        return product == Product.MOODLE ? OptionalInt.empty() : OptionalInt.of(ROSTER_PAGE);
    }

    /** Moodle: anything but a final score wipes the score and comment that are there, so progress stays in the tool. */
    boolean sends(Score score) {
        return product != Product.MOODLE || score.gradingProgress() == GradingProgress.FULLY_GRADED;
    }

    /** Moodle compares whole seconds: of two scores for one person and column within one, the second is lost. */
    boolean losesScoresWithinASecond() {
        return product == Product.MOODLE;
    }

    /** Moodle says {@code []} where it refuses a score, sometimes with status 200, and nothing where it took it. */
    boolean tookScore(String body) {
        return product != Product.MOODLE || body.isBlank();
    }

    /**
     * Canvas makes a new submission, dated now and so perhaps late, out of every score; a mark on work that was handed in
     * before is none.
     */
    Map<String, Object> scoreExtensions(Score score) {
        return product == Product.CANVAS && score.gradingProgress() == GradingProgress.FULLY_GRADED
                ? Map.of(CANVAS_SUBMISSION, Map.of("new_submission", false))
                : Map.of();
    }

    /** Moodle: a second column with the same link makes the activity's own column disappear from its launches. */
    boolean couplesNewColumns() {
        return product != Product.MOODLE;
    }

    /**
     * Moodle's {@code Link} fields of columns and results have typographic quotes, whose UTF-8 bytes come as three Latin
     * characters, and {@code &amp;} inside the address.
     */
    static String plainLink(String field) {
        return field.replaceAll("\u00E2\u0080[\u009C-\u009F]|[\u201C-\u201F]", "\"")
                .replace("&amp;", "&");
    }

    /** Moodle spends its message hint at the first try, but opens an activity by its course module's number. */
    public static Optional<String> relaunchUrl(Registration registration, LoginInitiation initiation) {
        if (Product.of(registration) != Product.MOODLE) {
            return Optional.empty();
        }
        return initiation
                .messageHint()
                .flatMap(LenientJson::find)
                .map(hint -> hint.path("cmid"))
                .map(JsonNode::asText)
                .filter(cmid -> cmid.matches("\\d{1,18}"))
                .map(cmid -> registration.issuer().replaceAll("/+$", "") + "/mod/lti/launch.php?id=" + cmid);
    }

    /** Canvas's pages stand at each customer's own host, while its issuer and endpoints are shared by all. */
    public static List<String> frameOrigins(String productFamily) {
        return productFamily.equalsIgnoreCase("canvas") ? List.of("https://*.instructure.com") : List.of();
    }

    /** What an administrator may not guess about this registration. */
    List<String> remarks(Registration registration) {
        boolean withoutStorage = product == Product.CANVAS
                && WebAddress.origin(registration.endpoints().authorization())
                        .filter("https://canvas.instructure.com"::equals)
                        .isPresent();
        return withoutStorage
                ? List.of(
                        "Canvas offers its platform storage, which browsers without third-party cookies need, only at"
                                + " https://sso.canvaslms.com/api/lti/authorize_redirect: make that the authorization endpoint.")
                : List.of();
    }

    /** Moodle answers a token request with an HTML page and 404 when it cannot fetch the tool's keys. */
    Optional<String> tokenRemedy(PlatformCallFailed failed) {
        return product == Product.MOODLE && failed.fault() == Cause.NOT_FOUND
                ? Optional.of(
                        "Moodle could not fetch Viceversa's keys. Under Site administration > General > Security >"
                                + " HTTP security, take Viceversa's host out of \"cURL blocked hosts list\" and add its port to"
                                + " \"cURL allowed ports list\"; Moodle blocks private networks and every port but 80 and 443"
                                + " unless told otherwise.")
                : Optional.empty();
    }

    /** The products that are known to need something of their own. */
    private enum Product {
        MOODLE,
        CANVAS,
        BRIGHTSPACE,
        OTHER;

        /** By what the platform called itself, or by endpoints that only it has: typed registrations lack the name. */
        static Product of(Registration registration) {
            String family = registration.productFamily().toLowerCase(Locale.ROOT);
            String token = registration.endpoints().token().toLowerCase(Locale.ROOT);
            if (family.equals("moodle") || token.endsWith("/mod/lti/token.php")) {
                return MOODLE;
            }
            if (family.equals("canvas") || token.matches("https://[^/]*(\\.instructure|\\.canvaslms)\\.com/.*")) {
                return CANVAS;
            }
            if (family.equals("desire2learn") || token.matches("https://[^/]*\\.brightspace\\.com/.*")) {
                return BRIGHTSPACE;
            }
            return OTHER;
        }
    }
}
