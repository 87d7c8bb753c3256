package org.viceversa.lti.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.viceversa.lti.Launch;
import org.viceversa.registration.Registration;
import org.viceversa.registration.WebAddress;

/** Which origins may frame the tool for one registration: the platform's own, and those that its operator added. */
public final class FrameOrigins {

    private final Function<String, List<String>> ofProduct;

    /** @param ofProduct the origins that a product family is known to use beside those that a platform tells */
    public FrameOrigins(Function<String, List<String>> ofProduct) {
        this.ofProduct = ofProduct;
    }

    Set<String> of(Registration registration) {
        Set<String> origins = new LinkedHashSet<>();
        Stream.of(registration.issuer(), registration.endpoints().authorization())
                .flatMap(address -> WebAddress.origin(address).stream())
                .forEach(origins::add);
        origins.addAll(ofProduct.apply(registration.productFamily()));
        origins.addAll(registration.frameOrigins());
        return origins;
    }

    /** The same, with where this launch came from: Canvas's issuer is not the address that people see. */
    Set<String> of(Registration registration, Launch launch) {
        Set<String> origins = of(registration);
        List<String> addresses = Stream.concat(
                        launch.presentation().returnUrl().stream(),
                        launch.deepLinking().map(Launch.DeepLinkingSettings::returnUrl).stream())
                .toList();
        addresses.forEach(address -> WebAddress.origin(address).ifPresent(origins::add));
        return origins;
    }
}
