package org.viceversa.lti.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.viceversa.lti.Launch;
import org.viceversa.registration.Registration;
import org.viceversa.registration.WebAddress;

/** Which origins may frame the tool for one registration: the platform's own, and those that its operator added. */
final class FrameOrigins {

    private FrameOrigins() {}

    static Set<String> of(Registration registration) {
        Set<String> origins = new LinkedHashSet<>();
        Stream.of(registration.issuer(), registration.endpoints().authorization())
                .flatMap(address -> WebAddress.origin(address).stream())
                .forEach(origins::add);
        origins.addAll(registration.frameOrigins());
        return origins;
    }

    /** The same, with where this launch came from: Canvas's issuer is not the address that people see. */
    static Set<String> of(Registration registration, Launch launch) {
        Set<String> origins = of(registration);
        List<String> addresses = Stream.concat(
                        launch.presentation().returnUrl().stream(),
                        launch.deepLinking().map(Launch.DeepLinkingSettings::returnUrl).stream())
                .toList();
        addresses.forEach(address -> WebAddress.origin(address).ifPresent(origins::add));
        return origins;
    }
}
