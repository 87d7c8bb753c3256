package org.viceversa.app;

/** What the API does with the catalogue. */
final class CatalogueOperations {

    private static final String WEB = "org.viceversa.catalogue.web.";
    private static final String CSV = "text/csv";
    private static final String[] FAULTS = {
        "json-invalid",
        "answers-invalid",
        "not-allowed",
        "number-missing",
        "value-unknown",
        "date-invalid",
        "amount-invalid",
        "currency-unknown",
        "currency-differs",
        "offering-unknown",
        "offering-exists",
        "offering-title-invalid",
        "offering-provider-too-long",
        "offering-link-invalid",
        "offering-language-invalid",
        "offering-hours-invalid",
        "offering-course-unexpected",
        "offering-cost-invalid",
        "offering-credits-invalid",
        "offering-skills-invalid",
        "offering-skill-unknown",
        "offering-terms-invalid",
        "offering-checked-invalid",
        "offering-prerequisite-unknown",
        "offering-prerequisite-loop",
        "changed-meanwhile"
    };

    private CatalogueOperations() {}

    static void describe(ApiOperations operations) {
        ofOfferings(operations);
        ofRatings(operations);
        ofCourses(operations);
        ofFiles(operations);
    }

    private static void ofOfferings(ApiOperations operations) {
        operations.add(
                "GET /offerings",
                "listOfferings",
                "Searches what can be taken to learn something, by title, and by what it counts for, part by part; retired ones for those who run"
                        + " programmes.",
                200,
                "",
                "not-allowed",
                "value-unknown",
                "flag-invalid",
                "limit-invalid",
                "amount-invalid",
                "currency-unknown",
                "offering-unknown",
                "schemes-too-many",
                "offering-skill-unknown");
        operations.add(
                "POST /offerings",
                "addOffering",
                "Adds an offering; for those who run programmes.",
                201,
                WEB + "OfferingView$WholeView",
                FAULTS);
        operations.add(
                "GET /offerings/{id}",
                "showOffering",
                "One offering, what comes before it, and what colleagues found, from five people on.",
                200,
                "",
                "offering-unknown");
        operations.add(
                "PUT /offerings/{id}",
                "changeOffering",
                "Changes an offering, if it is still the version that was seen.",
                200,
                "",
                ApiOperations.and(FAULTS, "offering-changed"));
        String[] ofState = {
            "json-invalid",
            "answers-invalid",
            "not-allowed",
            "number-missing",
            "offering-unknown",
            "offering-changed",
            "changed-meanwhile"
        };
        operations.add(
                "PUT /offerings/{id}/retired",
                "retireOffering",
                "Takes an offering out of what is found, or back in; what names it keeps it.",
                200,
                "",
                ofState);
        operations.add(
                "PUT /offerings/{id}/checked",
                "checkOffering",
                "Notes that somebody looked today, and that it is still so.",
                200,
                "",
                ofState);
    }

    private static void ofRatings(ApiOperations operations) {
        operations.add(
                "PUT /offerings/{id}/rating",
                "rateOffering",
                "Says how useful something was that the caller did; others see sums of five people and more.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "number-missing",
                "offering-unknown",
                "stars-invalid",
                "sentence-too-long");
        operations.add(
                "DELETE /offerings/{id}/rating",
                "takeRatingBack",
                "Takes back what the caller said of an offering.",
                204,
                "",
                "offering-unknown");
    }

    private static void ofCourses(ApiOperations operations) {
        operations.add(
                "GET /offering-courses",
                "listOfferingCourses",
                "Courses of the learning platform, and which of them the catalogue has.",
                200,
                "",
                "not-allowed");
        operations.add(
                "POST /offering-courses",
                "takeOverCourses",
                "Makes offerings of courses of the learning platform, each once.",
                200,
                "",
                "json-invalid",
                "answers-invalid",
                "not-allowed",
                "offering-course-unknown",
                "offering-exists",
                "offering-changed",
                "changed-meanwhile");
    }

    private static void ofFiles(ApiOperations operations) {
        operations.add(
                "GET /offerings.csv",
                "exportOfferings",
                "All that is offered, as the table that can be brought in again.",
                200,
                CSV,
                "not-allowed");
        operations.add(
                "GET /offerings.csv/template",
                "offeringsTemplate",
                "The columns of that table alone.",
                200,
                CSV,
                "not-allowed");
        String[] ofFile = {
            "not-allowed",
            "csv-empty",
            "csv-unreadable",
            "csv-encoding-unknown",
            "csv-is-a-workbook",
            "csv-too-many-lines"
        };
        operations.add(
                "POST /offerings/import/preview",
                "previewOfferings",
                "Says what a table would change, row by row, and what is wrong with it; keeps nothing.",
                200,
                "",
                ofFile);
        operations.add(
                "POST /offerings/import",
                "importOfferings",
                "Takes a table over that was looked at before.",
                201,
                WEB + "OfferingImportResource$DoneView",
                ApiOperations.and(
                        ofFile,
                        "import-changed",
                        "import-faulty",
                        "offering-exists",
                        "offering-changed",
                        "changed-meanwhile"));
    }
}
