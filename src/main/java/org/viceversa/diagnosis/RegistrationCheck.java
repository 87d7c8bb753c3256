package org.viceversa.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.diagnosis.Diagnosis.Check;
import org.viceversa.diagnosis.Diagnosis.State;
import org.viceversa.diagnosis.Diagnosis.Topic;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;

/** Whether a registration and its deployments let people in. */
final class RegistrationCheck {

    private RegistrationCheck() {}

    static Check check(Registration registration, List<Deployment> deployments, List<String> remarks) {
        if (!registration.active()) {
            return check(State.FAILED, "The registration is switched off.", "The operator can switch it on.");
        }
        long accepted = count(deployments, Deployment.State.ACCEPTED);
        long waiting = count(deployments, Deployment.State.WAITING);
        if (waiting > 0) {
            return check(
                    accepted > 0 ? State.WARNING : State.FAILED,
                    "Deployments that wait to be accepted: " + waiting + "; accepted: " + accepted + ".",
                    "The operator can accept them on the operator's page.");
        }
        if (accepted == 0) {
            boolean refused = !deployments.isEmpty();
            return check(
                    refused ? State.FAILED : State.WARNING,
                    refused ? "All deployments are refused." : "Nobody has opened an activity from this platform yet.",
                    refused ? "The operator can accept one." : "Open the activity once from a course.");
        }
        String finding = "Client id " + registration.clientId() + ", deployments accepted: " + accepted + ".";
        String advice =
                Stream.concat(withoutTls(registration), remarks.stream()).collect(Collectors.joining(" "));
        return check(advice.isEmpty() ? State.OK : State.WARNING, finding, advice);
    }

    private static Stream<String> withoutTls(Registration registration) {
        boolean open = Stream.of(
                        registration.endpoints().authorization(),
                        registration.endpoints().token(),
                        registration.endpoints().keySet())
                .anyMatch(address -> !address.startsWith("https:")
                        && !address.matches("http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/].*)?"));
        return open ? Stream.of("The platform's addresses should begin with https.") : Stream.empty();
    }

    private static long count(List<Deployment> deployments, Deployment.State state) {
        return deployments.stream()
                .filter(deployment -> deployment.state() == state)
                .count();
    }

    private static Check check(State state, String finding, String advice) {
        return new Check(Topic.REGISTRATION, state, finding, advice);
    }
}
