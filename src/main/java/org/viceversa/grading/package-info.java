/**
 * What graders do with what was handed in: the queue, leases, marking by rubric, release, regrades, and what its author
 * sees of it.
 *
 * <p>Graders see the text that was handed in and nothing else of the pair.
 */
@NullMarked
package org.viceversa.grading;

import org.jspecify.annotations.NullMarked;
