package org.viceversa.web;

import java.util.Locale;

/**
 * How large a request's body may be: 1 MB, except for what is sent to the API as a whole file, and for what people write:
 * 50,000 words of a script with three or four bytes a letter take more.
 *
 * <p>A table may have 40 MB. JSON may have 8 MB where a file is imported, which is what an address whose last word is
 * {@code import} says; a file of any kind may have 5 MB where it is a proof. No such body is read before the session is found to be open.
 */
final class BodySizes {

    static final long USUAL = 1_000_000;
    static final long WRITING = 4_000_000;
    static final long FILE = 8_000_000;
    static final long TABLE = 40_000_000;

    /** One byte more than a proof may have, so that it is told why it is not taken. */
    static final long PROOF = 5_000_001;

    private static final String API = "/api/";
    private static final String REFLECTIONS = "/api/reflections/";
    private static final String OPERATORS_API = "/api/operator/";

    private BodySizes() {}

    /** @param type the header's value; empty when there is none */
    static long mostOf(String path, String type) {
        if (!path.startsWith(API) || path.startsWith(OPERATORS_API)) {
            return USUAL;
        }
        return switch (type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case CsvUpload.MEDIA_TYPE -> TABLE;
            case "application/octet-stream" -> path.endsWith("/proof") ? PROOF : USUAL;
            case "application/json" -> path.endsWith("/import") ? FILE : path.startsWith(REFLECTIONS) ? WRITING : USUAL;
            default -> USUAL;
        };
    }
}
