package org.viceversa.lti.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.util.Map;
import java.util.function.Supplier;
import org.viceversa.lti.TokenSigner;
import org.viceversa.registration.ToolKey;

/** Signs with the tool's current key by RS256. */
public final class NimbusTokenSigner implements TokenSigner {

    private final Supplier<ToolKey> signingKey;

    public NimbusTokenSigner(Supplier<ToolKey> signingKey) {
        this.signingKey = signingKey;
    }

    @Override
    public String sign(Map<String, Object> claims) {
        ToolKey key = signingKey.get();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.keyId())
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims));
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The tool's key " + key.keyId() + " cannot sign", e);
        }
        return token.serialize();
    }
}
