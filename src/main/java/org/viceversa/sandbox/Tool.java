package org.viceversa.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tool that is registered with the sandbox.
 *
 * @param deploymentIds oldest first; never empty
 * @param scopes the services that it may use
 * @param custom parameters sent with every launch; a leading {@code $} names a variable
 * @param reviewsSubmissions whether it said that it answers submission reviews
 * @param active what is not active cannot be launched
 */
public record Tool(
        String clientId,
        String name,
        String description,
        String loginUri,
        String jwksUri,
        List<String> redirectUris,
        String targetUri,
        Optional<String> deepLinkingUri,
        List<String> deploymentIds,
        Set<String> scopes,
        Map<String, String> custom,
        boolean sharesNames,
        boolean sharesEmail,
        boolean reviewsSubmissions,
        boolean active) {

    public Tool {
        redirectUris = List.copyOf(redirectUris);
        deploymentIds = List.copyOf(deploymentIds);
        scopes = Set.copyOf(scopes);
        custom = Map.copyOf(custom);
    }

    /** The first deployment. */
    public String deploymentId() {
        return deploymentIds.get(0);
    }

    boolean may(String scope) {
        return scopes.contains(scope);
    }

    /** Where its pages may come from: the origins that may speak to the sandbox's pages. */
    List<String> origins() {
        return Stream.concat(Stream.of(loginUri, targetUri), redirectUris.stream())
                .map(Tool::originOf)
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .toList();
    }

    Tool withActive(boolean nowActive) {
        return copy(deploymentIds, sharesNames, sharesEmail, nowActive);
    }

    Tool withSharing(boolean names, boolean email) {
        return copy(deploymentIds, names, email, active);
    }

    Tool withDeployment(String deploymentId) {
        List<String> more =
                Stream.concat(deploymentIds.stream(), Stream.of(deploymentId)).toList();
        return copy(more, sharesNames, sharesEmail, active);
    }

    private Tool copy(List<String> deployments, boolean names, boolean email, boolean nowActive) {
        return new Tool(
                clientId,
                name,
                description,
                loginUri,
                jwksUri,
                redirectUris,
                targetUri,
                deepLinkingUri,
                deployments,
                scopes,
                custom,
                names,
                email,
                reviewsSubmissions,
                nowActive);
    }

    /** Empty when it is no URI. */
    static String originOf(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getScheme() + "://" + parsed.getRawAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
