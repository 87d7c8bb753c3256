package org.viceversa.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The switches for everything that the sandbox does wrong on purpose. */
final class MisbehaviourPage {

    private final Platform platform;
    private final Page page;
    private final AccessTokens accessTokens;

    MisbehaviourPage(Platform platform, Page page, AccessTokens accessTokens) {
        this.platform = platform;
        this.page = page;
        this.accessTokens = accessTokens;
    }

    Response show(Request request) {
        Misbehaviour set = platform.mischief().now();
        String state =
                set.equals(Misbehaviour.none()) ? "The sandbox behaves." : "The sandbox misbehaves as set below.";
        return page.show(
                request,
                "Misbehave",
                "<p role=\"status\">" + state
                        + "</p><form method=\"post\" action=\"/admin/misbehaviour\"><fieldset><legend>"
                        + "Answers to the tool's calls</legend>" + calls(set)
                        + "</fieldset><fieldset><legend>Launches</legend>"
                        + launches(set) + "</fieldset><button>Save</button></form>"
                        + Html.button("/admin/misbehaviour/end", Map.of(), "Behave again")
                        + "<h2>Keys and tokens</h2>"
                        + Html.button("/admin/keys/rotate", Map.of("keep", "true"), "New key, old ones stay published")
                        + Html.button("/admin/keys/rotate", Map.of("keep", "false"), "New key, old ones go")
                        + Html.button("/admin/tokens/revoke", Map.of(), "Revoke all access tokens"));
    }

    private static String calls(Misbehaviour set) {
        return Html.field("at", "Only calls whose path holds", set.at(), "Such as members or token; empty is all.")
                + Html.field(
                        "slow",
                        "Slow, in milliseconds",
                        Long.toString(set.slow().toMillis()),
                        "")
                + Html.field(
                        "every", "Status 500 for each n-th call", Integer.toString(set.failingEvery()), "0 is never.")
                + Html.field("share", "Status 500 for a share of calls", Double.toString(set.failingShare()), "0 to 1.")
                + Html.field("huge", "Blanks before each body, in bytes", Integer.toString(set.hugeBytes()), "")
                + Html.field("page", "Longest page of a roster", Integer.toString(set.pageSize()), "0 is as asked.")
                + Html.field(
                        "redirect", "Redirect to this origin", set.redirectTo().orElse(""), "")
                + Html.checkbox("html", "HTML instead of JSON", set.html())
                + Html.checkbox("hanging", "Never answer", set.hanging());
    }

    private static String launches(Misbehaviour set) {
        return Html.field(
                        "skew",
                        "Clock ahead, in seconds",
                        Long.toString(set.clockSkew().toSeconds()),
                        "May be negative.")
                + Html.field(
                        "missing",
                        "Leave out these claims",
                        String.join(" ", set.missingClaims()),
                        "Names with blanks between them, such as roles nonce resource_link.id.")
                + Html.checkbox("signature", "Wrong signature", set.wrongSignature())
                + Html.checkbox("unpublished", "Sign with a key that is not published", set.unpublishedKey())
                + Html.checkbox("expired", "Tokens that have expired", set.expiredToken())
                + Html.checkbox("state", "Drop the state", set.droppedState())
                + Html.checkbox("get", "Begin the login with GET (rare, but allowed)", set.loginByGet());
    }

    Response save(Request request) {
        Map<String, String> form = request.form();
        String missing = form.getOrDefault("missing", "").strip();
        platform.mischief()
                .set(new Misbehaviour(
                        Duration.ofMillis((long) number(form, "slow")),
                        (int) number(form, "every"),
                        number(form, "share"),
                        form.containsKey("html"),
                        (int) Math.min(number(form, "huge"), 100_000_000),
                        form.containsKey("hanging"),
                        Optional.of(form.getOrDefault("redirect", "").strip()).filter(text -> !text.isEmpty()),
                        (int) number(form, "page"),
                        form.getOrDefault("at", "").strip(),
                        form.containsKey("signature"),
                        form.containsKey("unpublished"),
                        form.containsKey("state"),
                        form.containsKey("expired"),
                        form.containsKey("get"),
                        Duration.ofSeconds((long) number(form, "skew")),
                        missing.isEmpty() ? Set.of() : Set.of(missing.split("\\s+"))));
        return Response.redirect("/admin/misbehaviour");
    }

    private static double number(Map<String, String> form, String name) {
        String text = form.getOrDefault(name, "").strip();
        if (!text.matches("-?\\d{0,9}(\\.\\d{1,6})?")) {
            throw HttpProblem.badRequest("The field " + name + " wants a number.");
        }
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    Response end(Request request) {
        platform.mischief().set(Misbehaviour.none());
        return Response.redirect("/admin/misbehaviour");
    }

    Response rotateKeys(Request request) {
        platform.keys().rotate(request.form("keep").equals("true"));
        return Response.redirect("/admin/misbehaviour");
    }

    Response revokeTokens(Request request) {
        accessTokens.revokeAll();
        return Response.redirect("/admin/misbehaviour");
    }
}
