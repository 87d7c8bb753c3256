package org.viceversa.lti.platform;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.viceversa.platform.Headers;

/** Reads {@code Link} fields (RFC 8288) as platforms write them: any quotes or none, any case, several in one field. */
final class LinkField {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;,\"']+))", Pattern.CASE_INSENSITIVE);

    private LinkField() {}

    /** The address of the first link with this relation, as it was written. */
    static Optional<String> find(Headers headers, String relation) {
        for (String field : headers.all("Link")) {
            Matcher links = LINK.matcher(PlatformQuirks.plainLink(field));
            while (links.find()) {
                if (hasRelation(links.group(2), relation)) {
                    return Optional.of(links.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasRelation(String parameters, String relation) {
        Matcher rel = REL.matcher(parameters);
        if (!rel.find()) {
            return false;
        }
        String words = rel.group(1) != null ? rel.group(1) : rel.group(2) != null ? rel.group(2) : rel.group(3);
        return Arrays.stream(words.strip().split("\\s+")).anyMatch(relation::equalsIgnoreCase);
    }
}
