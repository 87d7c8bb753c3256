package org.viceversa.app;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the API does with certificates that must be kept alive. */
final class CertificationOperations {

    private static final String WEB = "org.viceversa.certification.web.";
    private static final String HOLDING = WEB + "HoldingJson$HoldingView";
    private static final String ONE = "/my-certificates/{holding}";
    private static final String[] RULES = {
        "json-invalid",
        "answers-invalid",
        "text-missing",
        "text-too-long",
        "cycle-invalid",
        "units-invalid",
        "grace-invalid",
        "fee-invalid",
        "meetings-invalid",
        "categories-invalid",
        "date-invalid"
    };

    private CertificationOperations() {}

    static void describe(ApiOperations operations) {
        ofRules(operations);
        ofHoldings(operations);
        ofCredits(operations);
    }

    private static void ofRules(ApiOperations operations) {
        operations.add(
                "GET /certifications",
                "listCertifications",
                "The certificates that can be kept alive here, with their issuers' rules.",
                200,
                "");
        operations.add(
                "POST /certifications",
                "addCertification",
                "Adds a certificate with its rules.",
                201,
                WEB + "CertificationJson$CertificationView",
                with(RULES, "not-allowed", "certifications-full"));
        operations.add(
                "PUT /certifications/{certification}",
                "changeCertification",
                "Changes a certificate's rules, also for those who hold it.",
                200,
                "",
                with(RULES, "not-allowed", "version-missing", "certification-unknown", "certification-changed"));
    }

    private static void ofHoldings(ApiOperations operations) {
        operations.add(
                "GET /my-certificates",
                "listCertificates",
                "What the caller holds and how far they are; nobody else's.",
                200,
                "");
        operations.add(
                "POST /my-certificates",
                "addCertificate",
                "Begins to keep a certificate that the caller holds.",
                201,
                HOLDING,
                "json-invalid",
                "date-missing",
                "date-invalid",
                "dates-invalid",
                "units-invalid",
                "certification-unknown",
                "certification-retired",
                "certificates-full");
        operations.add(
                "GET " + ONE,
                "readCertificate",
                "One certificate of the caller with its credits, and the meetings that could count.",
                200,
                "",
                "certificate-unknown");
        operations.add(
                "PUT " + ONE,
                "changeCertificate",
                "Changes the days and the carried units of a certificate.",
                200,
                "",
                "json-invalid",
                "version-missing",
                "date-missing",
                "date-invalid",
                "dates-invalid",
                "units-invalid",
                "certificate-unknown",
                "certificate-changed",
                "credit-outside-cycle");
        operations.add(
                "DELETE " + ONE,
                "removeCertificate",
                "Removes a certificate and what counted for nothing else; what is not there stays away.",
                204,
                "",
                "certificate-unknown");
        operations.add(
                "POST " + ONE + "/renewal",
                "renewCertificate",
                "Closes a cycle and begins the next one with what may be carried over.",
                201,
                HOLDING,
                "certificate-unknown",
                "certificate-changed",
                "renewed-already",
                "certificates-full",
                "dates-invalid");
    }

    private static void ofCredits(ApiOperations operations) {
        operations.add(
                "PUT " + ONE + "/credits/{credit}",
                "saveCredit",
                "Keeps what the caller did and for which of their certificates it counts; the page names its id.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "text-missing",
                "text-too-long",
                "date-missing",
                "date-invalid",
                "units-invalid",
                "allocation-missing",
                "certificate-unknown",
                "category-unknown",
                "credit-unknown",
                "credit-twice",
                "credit-in-future",
                "credit-outside-cycle",
                "credit-of-meeting",
                "credit-changed",
                "credits-full");
        operations.add(
                "DELETE " + ONE + "/credits/{credit}",
                "removeCredit",
                "Takes a credit out of a certificate, and away once it counts for none.",
                204,
                "",
                "certificate-unknown",
                "credit-unknown",
                "credit-changed");
        operations.add(
                "POST " + ONE + "/credits/meetings",
                "countMeetings",
                "Lets held mentoring meetings of the cycle count, each once.",
                200,
                "",
                "certificate-unknown",
                "meetings-not-counted",
                "credit-changed");
        operations.add(
                "GET " + ONE + "/credits/audit.csv",
                "exportCredits",
                "What an audit asks for, as a table.",
                200,
                "text/csv",
                "certificate-unknown");
    }

    private static String[] with(String[] codes, String... more) {
        return Stream.of(codes, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
