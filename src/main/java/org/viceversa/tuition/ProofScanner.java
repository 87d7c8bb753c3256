package org.viceversa.tuition;

/** Looks whether a file does harm; the place for the organisation's own scanner. */
@FunctionalInterface
public interface ProofScanner {

    /**
     * @return what to keep with the file, such as CLEAN
     * @throws org.viceversa.refusal.Refused {@code proof-harmful}
     */
    String scan(byte[] content, String mediaType);
}
