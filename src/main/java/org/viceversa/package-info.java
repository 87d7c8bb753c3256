/**
 * Viceversa: reverse mentoring inside the learning management system that a company already has.
 *
 * <p>The tool is launched by a platform (Moodle first) from a course, over LTI 1.3. The packages at this level are its
 * features; a feature's root package is its pure core, and below it sit adapters named by what they touch: {@code web},
 * {@code persistence}, {@code schedule}, {@code jose}, {@code platform}, {@code calendar}. {@code app} wires everything
 * by hand; {@code web} and {@code persistence} at this level are plumbing that knows no feature; {@code refusal} is how
 * every core says no; {@code sandbox} is a small LMS to try and test the tool with, and knows nothing of it. Who may know
 * whom is a table in {@code ArchitectureTest}.
 */
@NullMarked
package org.viceversa;

import org.jspecify.annotations.NullMarked;
