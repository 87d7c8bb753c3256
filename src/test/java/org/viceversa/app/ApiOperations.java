package org.viceversa.app;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the sources cannot tell of each operation of the API: its purpose, what it answers, and how it refuses. */
final class ApiOperations {

    private static final String PEOPLE = "org.viceversa.people.web.";
    private static final String PLATFORMS = "org.viceversa.registration.web.";

    private final SortedMap<String, Description> descriptions = new TreeMap<>();

    private ApiOperations() {}

    /**
     * One operation.
     *
     * @param id the same in every version of the document
     * @param answer the class that is answered, a media type for anything but JSON, or empty where the method's own type
     *     says it or there is nothing to say
     * @param codes of refusals that are this operation's own, beside those that any call may meet
     */
    record Description(String id, String summary, int status, String answer, List<String> codes) {}

    /** By method and path. */
    static SortedMap<String, Description> all() {
        ApiOperations operations = new ApiOperations();
        operations.ofVisits();
        operations.ofRosters();
        operations.ofGrants();
        operations.ofOperators();
        operations.ofPlatforms();
        SkillOperations.describe(operations);
        EmployeeOperations.describe(operations);
        CatalogueOperations.describe(operations);
        PlanOperations.describe(operations);
        ActivityOperations.describe(operations);
        CertificationOperations.describe(operations);
        PathOperations.describe(operations);
        TuitionOperations.describe(operations);
        ProgrammeOperations.describe(operations);
        EnrolmentOperations.describe(operations);
        SkillMapOperations.describe(operations);
        PairingsOperations.describe(operations);
        RoundOperations.describe(operations);
        NotebookOperations.describe(operations);
        PulseOperations.describe(operations);
        MentorshipOperations.describe(operations);
        SessionOperations.describe(operations);
        NoticeOperations.describe(operations);
        ReflectionOperations.describe(operations);
        DeliveryOperations.describe(operations);
        GradingOperations.describe(operations);
        return operations.descriptions;
    }

    private void ofVisits() {
        add("GET /me", "me", "Who I am, where, and what I may do: the first view in one request.", 200, "");
        add("DELETE /session", "endVisit", "Signs out: ends this visit on every node.", 204, "");
        add(
                "POST /deep-linking",
                "answerDeepLinking",
                "The signed answer that places what was chosen into the course; the page posts it to the platform.",
                200,
                "",
                "json-invalid",
                "links-not-accepted",
                "one-item-only",
                "activity-kind-unknown",
                "title-too-long",
                "no-deep-linking");
        add(
                "GET /diagnostics",
                "diagnose",
                "Tests this platform and course; for the platform's administrator.",
                200,
                "",
                "not-allowed");
    }

    private void ofRosters() {
        add(
                "GET /roster",
                "listRoster",
                "The people of the visit's course, part by part.",
                200,
                "",
                "not-allowed",
                "no-course",
                "role-invalid",
                "status-invalid",
                "limit-invalid",
                "cursor-invalid");
        add(
                "GET /roster.csv",
                "exportRoster",
                "All that the same filter finds, as a file; it takes no limit.",
                200,
                "text/csv",
                "not-allowed",
                "no-course",
                "role-invalid",
                "status-invalid",
                "cursor-invalid");
        add(
                "POST /roster/refresh",
                "refreshRoster",
                "Has the roster read anew in the background; the list says when that has ended.",
                202,
                PEOPLE + "RosterResource$ReadingView",
                "not-allowed",
                "no-course",
                "roster-not-offered",
                "roster-just-read",
                "roster-just-tried");
    }

    private void ofGrants() {
        add(
                "GET /grants",
                "listGrants",
                "Roles that were granted, and the history; for the platform's administrator.",
                200,
                "",
                "not-allowed");
        add(
                "POST /grants",
                "grantRole",
                "Grants a role in all courses.",
                201,
                PEOPLE + "GrantsView$GrantView",
                "json-invalid",
                "not-allowed",
                "person-unknown",
                "role-unknown",
                "role-not-grantable",
                "changed-meanwhile");
        add("DELETE /grants/{id}", "revokeRole", "Takes a role back.", 204, "", "not-allowed", "grant-unknown");
    }

    private void ofOperators() {
        add(
                "POST /operator/session",
                "signOperatorIn",
                "Signs the operator in for eight hours.",
                204,
                "",
                "json-invalid",
                "password-wrong",
                "operator-off",
                "too-many-tries");
        add("DELETE /operator/session", "signOperatorOut", "Takes the operator's cookie back.", 204, "");
        add("GET /operator", "operator", "All that the operator's page shows first.", 200, "");
        add(
                "POST /operator/invitations",
                "invitePlatform",
                "Makes a registration link, which is shown this once.",
                201,
                PLATFORMS + "InvitationsResource$InvitedView",
                "json-invalid",
                "note-too-long");
        add("DELETE /operator/invitations/{id}", "revokeInvitation", "Takes a link back.", 204, "", "not-found");
        add(
                "POST /operator/keys",
                "rotateKeys",
                "Publishes a new key of the tool, before its time.",
                201,
                PLATFORMS + "KeysResource$KeyView",
                "rotation-under-way");
    }

    private void ofPlatforms() {
        String[] faults = {
            "json-invalid",
            "field-missing",
            "client-id-invalid",
            "registration-name-invalid",
            "address-invalid",
            "origin-invalid",
            "registration-exists"
        };
        add(
                "POST /operator/platforms",
                "addPlatform",
                "Registers a platform by hand.",
                201,
                PLATFORMS + "PlatformView",
                and(faults, "deployment-id-invalid"));
        add(
                "PUT /operator/platforms/{id}",
                "changePlatform",
                "Replaces everything but the deployments.",
                200,
                "",
                and(faults, "not-found", "registration-not-found"));
        add(
                "POST /operator/platforms/{id}/deployments",
                "addDeployment",
                "Accepts a deployment, seen before or not.",
                201,
                PLATFORMS + "PlatformView$DeploymentView",
                "json-invalid",
                "field-missing",
                "deployment-id-invalid",
                "not-found",
                "registration-not-found");
        add(
                "PUT /operator/deployments/{id}",
                "decideDeployment",
                "Accepts or refuses a deployment.",
                200,
                "",
                "json-invalid",
                "field-missing",
                "decision-invalid",
                "not-found",
                "deployment-not-found");
        add(
                "GET /operator/platforms/{id}/diagnostics",
                "diagnosePlatform",
                "Tests one platform.",
                200,
                "",
                "not-found",
                "registration-not-found");
    }

    void add(String operation, String id, String summary, int status, String answer, String... codes) {
        descriptions.put(operation, new Description(id, summary, status, answer, List.of(codes)));
    }

    static String[] and(String[] codes, String... more) {
        return java.util.stream.Stream.of(codes, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }
}
