package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.Key;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A launch as this platform would make it, open to be made wrong: {@code
 * sandbox.launch(tool).as(person).without("nonce").token()}.
 *
 * <p>Claims go by their full names or by the short ones of the specification ({@code roles}, {@code context}); {@code
 * resource_link.id} is a member of a claim. Changes are made in the order in which they were asked for. Not for
 * sharing between threads.
 */
public final class LaunchToken {

    private final Platform platform;
    private final LoginInitiation logins;
    private LaunchPlan plan;
    private String nonce = Base64Url.random(18);
    private Optional<Key> otherKey = Optional.empty();
    private boolean tampered;
    private final List<Consumer<ObjectNode>> claimChanges = new ArrayList<>();
    private final List<Consumer<ObjectNode>> headerChanges = new ArrayList<>();

    LaunchToken(Platform platform, LoginInitiation logins, LaunchPlan plan) {
        this.platform = platform;
        this.logins = logins;
        this.plan = plan;
    }

    public LaunchToken as(Person person) {
        plan = plan.by(person);
        return this;
    }

    /** As the first person with that role in the launch's course. */
    public LaunchToken as(CourseRole role) {
        return as(platform.campus().first(role, plan.course()));
    }

    /** Opens that activity, in its course. */
    public LaunchToken opening(Activity activity) {
        Course course = platform.campus().course(activity.courseId());
        plan = LaunchPlan.opening(activity, plan.tool(), course, plan.person());
        return this;
    }

    public LaunchToken throughDeployment(String deploymentId) {
        plan = plan.through(deploymentId);
        return this;
    }

    public LaunchToken asDeepLinking() {
        plan = LaunchPlan.choosingContent(plan.tool(), plan.deploymentId(), plan.course(), plan.person());
        return this;
    }

    /** From the heading of the activity's column in the gradebook. */
    public LaunchToken asSubmissionReview() {
        plan = plan.reviewing(columnOfActivity(), Optional.empty());
        return this;
    }

    public LaunchToken asSubmissionReviewOf(Person person) {
        plan = plan.reviewing(columnOfActivity(), Optional.of(person.id()));
        return this;
    }

    /** Answers a tool's authentication request that carries this nonce. */
    public LaunchToken withNonce(String newNonce) {
        nonce = newNonce;
        return this;
    }

    /** @param value text, number, boolean, list, map or a Jackson tree */
    public LaunchToken with(String claim, Object value) {
        claimChanges.add(claims -> put(claims, IdTokens.path(claims, claim), Json.tree(value)));
        return this;
    }

    public LaunchToken without(String... claims) {
        for (String claim : claims) {
            claimChanges.add(all -> IdTokens.remove(all, claim));
        }
        return this;
    }

    /** Nothing but what the map says. */
    public LaunchToken withOnlyTheClaims(Map<String, ?> claims) {
        claimChanges.add(all -> {
            all.removeAll();
            all.setAll((ObjectNode) Json.tree(claims));
        });
        return this;
    }

    public LaunchToken issuedAt(Instant time) {
        return with("iat", time.getEpochSecond());
    }

    public LaunchToken expiringAt(Instant time) {
        return with("exp", time.getEpochSecond());
    }

    /** Without names and e-mail, as when privacy forbids them. */
    public LaunchToken withoutPersonalData() {
        return without("name", "given_name", "family_name", "email", "lis", "locale");
    }

    public LaunchToken withHeader(String name, Object value) {
        headerChanges.add(header -> header.set(name, Json.tree(value)));
        return this;
    }

    public LaunchToken withoutHeader(String name) {
        headerChanges.add(header -> header.remove(name));
        return this;
    }

    /** Signed by somebody else, under the platform's key id. */
    public LaunchToken signedBy(KeyPair pair) {
        otherKey = Optional.of(pair.getPrivate());
        return this;
    }

    /** RS384, RS512 with the platform's key; ES256 wants {@link #signedBy} an EC key too. */
    public LaunchToken signedWith(String algorithm) {
        return withHeader("alg", algorithm);
    }

    /** HS256 with the platform's public key as the secret. */
    public LaunchToken signedWithThePublicKeyAsSecret() {
        otherKey = Optional.of(platform.keys().current().pair().getPublic());
        return signedWith("HS256");
    }

    public LaunchToken unsigned() {
        return signedWith("none");
    }

    public LaunchToken withTamperedSignature() {
        tampered = true;
        return this;
    }

    /** The claims as they will be signed; a copy. */
    public ObjectNode claims() {
        ObjectNode claims = new LaunchClaims(platform).of(plan, nonce);
        claimChanges.forEach(change -> change.accept(claims));
        return claims;
    }

    public String token() {
        logins.remember(plan);
        PlatformKeys.SigningKey key = platform.keys().current();
        ObjectNode header = IdTokens.header(key);
        headerChanges.forEach(change -> change.accept(header));
        String token = Jws.sign(header, claims(), otherKey.orElse(key.pair().getPrivate()));
        return tampered ? IdTokens.tampered(token) : token;
    }

    /** What the browser takes to the tool's login address to begin this launch. */
    public Map<String, String> loginParameters() {
        return logins.parameters(plan, plan.person().id());
    }

    /** What the browser posts to the redirect URI that the tool's authentication request names, with its nonce and state. */
    public Map<String, String> answerTo(URI authenticationRequest) {
        Map<String, String> asked = Request.decode(
                Optional.ofNullable(authenticationRequest.getRawQuery()).orElse(""));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id_token", withNonce(asked.getOrDefault("nonce", "")).token());
        form.put("state", asked.getOrDefault("state", ""));
        return form;
    }

    private LineItem columnOfActivity() {
        return plan.activity()
                .flatMap(activity ->
                        platform.gradebook().itemsOf(activity).stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("The launch has no graded activity."));
    }

    private static void put(ObjectNode claims, List<String> path, JsonNode value) {
        ObjectNode parent = claims;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.withObjectProperty(step);
        }
        parent.set(path.get(path.size() - 1), value);
    }
}
