package org.viceversa.tuition;

import java.util.Optional;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Which files are taken as proof: by what they hold, whatever they are called. */
final class ProofFiles {

    static final int MOST_BYTES = 5_000_000;

    private ProofFiles() {}

    /** @throws Refused {@code proof-too-large}; {@code proof-type} */
    static String typeOf(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused(
                    Kind.TOO_LARGE, "proof-too-large", "A proof has up to 5 MB. Send a smaller copy, or fewer pages.");
        }
        return findType(content)
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "proof-type",
                        "A proof is a PDF, PNG or JPEG file. This one holds something else, whatever it is called."));
    }

    private static Optional<String> findType(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of("image/png");
        }
        return begins(content, 0xFF, 0xD8, 0xFF) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] content, int... signs) {
        if (content.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
