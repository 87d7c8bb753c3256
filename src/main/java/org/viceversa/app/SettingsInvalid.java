package org.viceversa.app;

import java.util.List;

/** The tool cannot start with these settings; the message names each that is wrong, its value and what is allowed. */
public final class SettingsInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsInvalid(List<String> faults) {
        super("Settings are wrong or missing (src/docs/operations.md lists them all):\n  - "
                + String.join("\n  - ", faults));
    }
}
