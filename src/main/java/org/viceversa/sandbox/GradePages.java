package org.viceversa.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of line items or results, with its links; everything is one page unless a limit was asked for.
 *
 * <p>Moodle's links are broken: the URLs have HTML's ampersands, and the quotes are typographic.
 */
final class GradePages<T> {

    private final Mode mode;
    private final List<T> all;
    private final int from;
    private final int limit;

    GradePages(Mode mode, Request request, List<T> all) {
        this.mode = mode;
        this.all = all;
        this.from = request.number("from", 0);
        this.limit = request.number("limit", 0);
    }

    List<T> items() {
        return limit == 0 ? all : all.stream().skip(from).limit(limit).toList();
    }

    /** @param here the address of the whole list */
    Response linked(Response answer, String here) {
        List<String> links = new ArrayList<>();
        if (limit > 0 && mode.isMoodle()) {
            links.add(link(here, 0, "first"));
            if (from > 0) {
                links.add(link(here, Math.max(0, from - limit), "prev"));
            }
            links.add(link(here, from, "canonical"));
        }
        if (limit > 0 && from + limit < all.size()) {
            links.add(link(here, from + limit, "next"));
        }
        if (limit > 0 && mode.isMoodle()) {
            links.add(link(here, Math.max(0, all.size() - 1), "last"));
        }
        return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
    }

    private String link(String here, int start, String relation) {
        String and = mode.isMoodle() ? "&amp;" : "&";
        String url = here + (here.contains("?") ? and : "?") + "limit=" + limit + and + "from=" + start;
        return "<" + url + ">; rel=" + (mode.isMoodle() ? asHeader("“" + relation + "”") : "\"" + relation + "\"");
    }

    /** The JDK's server writes one byte for each character of a header. */
    private static String asHeader(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
