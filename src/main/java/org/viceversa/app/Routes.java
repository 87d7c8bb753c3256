package org.viceversa.app;

import jakarta.servlet.ServletContext;

/** Which address leads where. */
final class Routes {

    private Routes() {}

    static void register(ServletContext context, Wiring wiring) {
        context.log("Viceversa at " + wiring.settings.tool().base());
    }
}
