package org.viceversa.registration.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.CurrentToolKeys;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.ToolKeys;
import org.viceversa.web.Problems;
import org.viceversa.web.Problems.Problem;

/**
 * {@code GET /lti/jwks.json}: the public parts of the tool's published keys (RFC 7517), for platforms.
 *
 * <p>Each has {@code alg}: without it Moodle fetches the set at every token request.
 */
public final class KeySetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient ToolKeys keys;
    private final transient Clock clock;

    public KeySetServlet(ToolKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<Map<String, String>> published = CurrentToolKeys.of(keys, clock.instant()).published().stream()
                    .map(KeySetServlet::toJwk)
                    .toList();
            response.setContentType("application/json");
            // Much shorter than the time that a key is published before it signs.
            response.setHeader("Cache-Control", "public, max-age=300");
            JSON.writeValue(response.getOutputStream(), Map.of("keys", published));
        } catch (Refused refused) {
            Problems.write(response, Problem.of(refused));
        }
    }

    private static Map<String, String> toJwk(ToolKey key) {
        Map<String, String> jwk = new LinkedHashMap<>();
        jwk.put("kty", "RSA");
        jwk.put("use", "sig");
        jwk.put("alg", "RS256");
        jwk.put("kid", key.keyId());
        jwk.put("n", base64Url(key.publicKey().getModulus()));
        jwk.put("e", base64Url(key.publicKey().getPublicExponent()));
        return jwk;
    }

    /** Big-endian without a sign (RFC 7518 §2, Base64urlUInt). */
    private static String base64Url(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
