package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Signs launches with the platform's key, in whatever wrong way the sandbox was told to. */
final class IdTokens {

    private static final long SPOILT_FOR = 900;

    private final Platform platform;

    IdTokens(Platform platform) {
        this.platform = platform;
    }

    String sign(ObjectNode claims) {
        Misbehaviour set = platform.mischief().now();
        set.missingClaims().forEach(name -> remove(claims, name));
        if (set.expiredToken()) {
            claims.put("iat", claims.path("iat").asLong() - SPOILT_FOR);
            claims.put("exp", claims.path("exp").asLong() - SPOILT_FOR - 3600);
        }
        PlatformKeys.SigningKey key = set.unpublishedKey()
                ? platform.keys().unpublished()
                : platform.keys().current();
        String token = Jws.sign(header(key), claims, key.pair().getPrivate());
        return set.wrongSignature() ? tampered(token) : token;
    }

    static ObjectNode header(PlatformKeys.SigningKey key) {
        return Json.object().put("typ", "JWT").put("alg", "RS256").put("kid", key.id());
    }

    /** The same token with one letter in the middle of its signature changed. */
    static String tampered(String token) {
        int at = token.lastIndexOf('.') + 20;
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    /** @param name full or short; {@code resource_link.id} is a member of the claim {@code resource_link} */
    static void remove(ObjectNode claims, String name) {
        List<String> path = path(claims, name);
        ObjectNode parent = claims;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.path(step) instanceof ObjectNode inner ? inner : Json.object();
        }
        parent.remove(path.get(path.size() - 1));
    }

    /** The steps to a claim; a name with dots that stands in the claims as it is, is one step. */
    static List<String> path(ObjectNode claims, String name) {
        String whole = Lti.claim(name);
        if (whole.startsWith("http") || claims.has(whole) || !name.contains(".")) {
            return List.of(whole);
        }
        List<String> steps = new ArrayList<>(List.of(name.split("\\.")));
        steps.set(0, Lti.claim(steps.get(0)));
        return steps;
    }
}
