package org.viceversa.skills.web;

import org.viceversa.skills.Framework;

/**
 * What a framework says of itself, in one text: Moodle keeps a description and has no place for a licence and a credit,
 * so they stand at its end under their names, where people read them and an import finds them again.
 */
record FrameworkWords(String description, String licence, String credit) {

    private static final String LICENCE = "Licence: ";
    private static final String CREDIT = "Credit: ";

    static FrameworkWords of(Framework framework) {
        return new FrameworkWords(framework.description(), framework.licence(), framework.credit());
    }

    String toHtml() {
        return DescriptionHtml.paragraphs(description)
                + (licence.isEmpty() ? "" : DescriptionHtml.paragraphs(LICENCE + licence))
                + (credit.isEmpty() ? "" : DescriptionHtml.paragraphs(CREDIT + credit));
    }

    /** The licence is one line; a credit goes on to the end. */
    static FrameworkWords read(String html) {
        StringBuilder description = new StringBuilder();
        StringBuilder credit = new StringBuilder();
        String licence = "";
        for (String line : DescriptionHtml.text(html).split("\n")) {
            if (line.startsWith(CREDIT)) {
                credit.append(line.substring(CREDIT.length()));
            } else if (!credit.isEmpty()) {
                credit.append('\n').append(line);
            } else if (licence.isEmpty() && line.startsWith(LICENCE)) {
                licence = line.substring(LICENCE.length());
            } else {
                description.append(description.isEmpty() ? "" : "\n").append(line);
            }
        }
        return new FrameworkWords(description.toString(), licence, credit.toString());
    }
}
