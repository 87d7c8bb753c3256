package org.viceversa.lti.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import org.viceversa.lti.IdTokens;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.PlatformKeySets;
import org.viceversa.registration.Registration;

/** Opens ID tokens by RS256 alone, with keys of 2048 bits or more that the registration's platform publishes. */
public final class NimbusIdTokens implements IdTokens {

    private static final int LONGEST_TOKEN = 200_000;

    private final PublishedKeys keys;

    public NimbusIdTokens(PlatformKeySets keySets) {
        this.keys = new PublishedKeys(keySets);
    }

    @Override
    public Map<String, Object> open(Registration registration, String idToken) {
        JWSObject token = parse(idToken);
        checkHeader(token.getHeader());
        JWSVerifier verifier = keys.verifier(registration, token.getHeader().getKeyID());
        try {
            if (!token.verify(verifier)) {
                throw new LaunchRejected(Reason.SIGNATURE_WRONG, "the signature does not fit the key");
            }
        } catch (JOSEException e) {
            throw new LaunchRejected(Reason.SIGNATURE_WRONG, "the signature cannot be checked");
        }
        return claims(token);
    }

    /** By the JDK's decoder: the library's own costs more than the signature. */
    private static Map<String, Object> claims(JWSObject token) {
        String payload = token.getPayload().toBase64URL().toString();
        try {
            return JSONObjectUtils.parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } catch (ParseException | IllegalArgumentException e) {
            throw new LaunchRejected(Reason.TOKEN_MALFORMED, "the token holds no JSON object");
        }
    }

    private static JWSObject parse(String idToken) {
        if (idToken.length() > LONGEST_TOKEN) {
            throw new LaunchRejected(Reason.TOKEN_MALFORMED, "the token is longer than " + LONGEST_TOKEN);
        }
        try {
            return JWSObject.parse(idToken);
        } catch (ParseException e) {
            throw notSigned(idToken);
        }
    }

    /** An unsigned token cannot be parsed as a signed one; the operator is told which of the two it is. */
    private static LaunchRejected notSigned(String idToken) {
        try {
            PlainObject.parse(idToken);
            return new LaunchRejected(Reason.ALGORITHM_NOT_ALLOWED, "alg is none");
        } catch (ParseException e) {
            return new LaunchRejected(Reason.TOKEN_MALFORMED, "the token is no JWS");
        }
    }

    private static void checkHeader(JWSHeader header) {
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm())) {
            throw new LaunchRejected(Reason.ALGORITHM_NOT_ALLOWED, "alg is not RS256");
        }
        JOSEObjectType type = header.getType();
        if (type != null && !type.equals(JOSEObjectType.JWT)) {
            throw new LaunchRejected(Reason.TOKEN_MALFORMED, "typ is not JWT");
        }
        if (header.getKeyID() == null || header.getKeyID().isBlank()) {
            throw new LaunchRejected(Reason.KEY_ID_MISSING, "the header has no kid");
        }
    }
}
