package org.viceversa.lti.platform;

import java.util.List;
import java.util.Set;

/**
 * The OAuth 2 scopes of the services, as alternatives for each thing to do: the least one first, then a wider one for
 * platforms that allow only that.
 */
final class ServiceScope {

    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String LINE_ITEM = AGS + "lineitem";
    static final String LINE_ITEM_READ = AGS + "lineitem.readonly";

    static final List<Set<String>> READ_ROSTER = List.of(Set.of(ROSTER));
    static final List<Set<String>> READ_COLUMNS = List.of(Set.of(LINE_ITEM_READ), Set.of(LINE_ITEM));
    static final List<Set<String>> CHANGE_COLUMNS = List.of(Set.of(LINE_ITEM));
    static final List<Set<String>> POST_SCORES = List.of(Set.of(AGS + "score"));
    static final List<Set<String>> READ_RESULTS = List.of(Set.of(AGS + "result.readonly"));

    private ServiceScope() {}
}
