package org.viceversa.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page that is the same for everybody and that nobody may frame: the home page, the operator's page. */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Templates templates;
    private final String name;
    private final transient Map<String, String> values;

    public PageServlet(Templates templates, String name, Map<String, String> values) {
        this.templates = templates;
        this.name = name;
        this.values = Map.copyOf(values);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.html(response);
        response.getWriter().write(templates.fill(name, values));
    }
}
