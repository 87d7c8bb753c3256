package org.viceversa.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.viceversa.refusal.Refused;

/** Reads ids out of addresses and bodies. */
public final class Ids {

    private Ids() {}

    /** @param refusal for a text that is no id, and so names nothing that exists */
    public static UUID of(String text, Supplier<Refused> refusal) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw refusal.get();
        }
    }
}
