package org.viceversa.diagnosis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformProbe;
import org.viceversa.lti.PlatformProbe.Grant;
import org.viceversa.lti.PlatformProbe.KeySet;
import org.viceversa.lti.PlatformProbe.PublishedKey;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolAddress;

/** Whether each side can verify what the other signs. It notes on the way what the answers tell of the time. */
final class KeyChecks {

    private static final int SHORTEST_BITS = 2048;

    private final PlatformProbe probe;
    private final Registration registration;
    private final ToolAddress tool;
    private final List<Duration> clocksSeen = new ArrayList<>();

    KeyChecks(PlatformProbe probe, Registration registration, ToolAddress tool) {
        this.probe = probe;
        this.registration = registration;
        this.tool = tool;
    }

    List<Duration> clocksSeen() {
        return List.copyOf(clocksSeen);
    }

    Check checkPlatformKeys() {
        String address = registration.endpoints().keySet();
        try {
            KeySet keySet = probe.readKeySet(registration);
            keySet.clockAhead().ifPresent(clocksSeen::add);
            return judge(keySet.keys());
        } catch (PlatformCallFailed failed) {
            return new Check(
                    Topic.KEYS,
                    State.FAILED,
                    failed.sentence() + " " + failed.detail(),
                    "Nobody can be let in without these keys. Check that the server of Viceversa can open " + address
                            + ", and that this is the platform's key set.");
        }
    }

    private static Check judge(List<PublishedKey> keys) {
        List<PublishedKey> usable = keys.stream().filter(KeyChecks::isUsable).toList();
        String finding = "Keys published: " + keys.size() + ", usable: " + usable.size() + words(usable) + ".";
        if (usable.isEmpty()) {
            return new Check(
                    Topic.KEYS,
                    State.FAILED,
                    finding,
                    "LTI 1.3 needs an RSA key of " + SHORTEST_BITS + " bits or more with a key id, for RS256.");
        }
        boolean quiet = usable.stream().allMatch(key -> key.algorithm().equals("RS256"));
        return new Check(
                Topic.KEYS,
                quiet ? State.OK : State.WARNING,
                finding,
                quiet ? "" : "Some keys do not say that they are for RS256; most tools need that.");
    }

    private static boolean isUsable(PublishedKey key) {
        return key.type().equals("RSA")
                && !key.keyId().isBlank()
                && (key.algorithm().isEmpty() || key.algorithm().equals("RS256"))
                && key.bits() >= SHORTEST_BITS;
    }

    private static String words(List<PublishedKey> usable) {
        return usable.isEmpty()
                ? ""
                : usable.stream()
                        .map(key -> key.bits() + " bits")
                        .distinct()
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    Check checkToken(Set<String> scopes) {
        try {
            Grant grant = probe.requestToken(registration, scopes);
            grant.clockAhead().ifPresent(clocksSeen::add);
            if (grant.scopes().isEmpty()) {
                return new Check(
                        Topic.TOKEN,
                        State.WARNING,
                        "The platform verified Viceversa's signature, but allows it no service.",
                        "Switch on the services for roster and grades in the platform's settings of this tool.");
            }
            return new Check(
                    Topic.TOKEN,
                    State.OK,
                    "The platform verified Viceversa's signature and gave a token for " + names(grant.scopes()) + ".",
                    "");
        } catch (PlatformCallFailed failed) {
            return new Check(Topic.TOKEN, State.FAILED, failed.sentence() + " " + failed.detail(), advice(failed));
        }
    }

    private String advice(PlatformCallFailed failed) {
        String ours = "Viceversa's keys are at " + tool.keySetUrl() + ".";
        return probe.findTokenRemedy(registration, failed)
                .map(remedy -> remedy + " " + ours)
                .orElseGet(() -> switch (failed.fault()) {
                    case UNREACHABLE, BUSY, BROKEN ->
                        "Check that the server of Viceversa can reach "
                                + registration.endpoints().token() + ".";
                    case ADDRESS_REFUSED ->
                        "The operator can allow private addresses in the settings, if this platform is in an intranet.";
                    case NOT_ALLOWED, REFUSED, CONFLICT ->
                        "Check client id, key set address and the clocks in the platform's settings of this tool. "
                                + ours;
                    case NOT_FOUND, UNREADABLE ->
                        "Check the token endpoint, and that the platform's own server can open Viceversa's key set. "
                                + ours;
                });
    }

    private static String names(Set<String> scopes) {
        return scopes.stream()
                .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
