package org.viceversa.lti;

import java.util.Map;

/** Signs messages of the tool with its current key. */
public interface TokenSigner {

    /** A compact JWT, RS256, with {@code kid} and {@code typ} in its header, over these JSON values. */
    String sign(Map<String, Object> claims);
}
