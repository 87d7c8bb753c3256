package org.viceversa.programme.web;

import java.util.List;
import org.viceversa.programme.Labels;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Template;

/** What a programme may begin as. */
record TemplatesView(List<TemplateView> templates) {

    record TemplateView(
            String key, String name, String summary, String source, Kind kind, Labels labels, String goal, int skills) {
        static TemplateView of(Template template) {
            return new TemplateView(
                    template.key(),
                    template.name(),
                    template.summary(),
                    template.source(),
                    template.kind(),
                    template.labels(),
                    template.goal(),
                    template.skills().size());
        }
    }

    static TemplatesView of(List<Template> templates) {
        return new TemplatesView(templates.stream().map(TemplateView::of).toList());
    }
}
