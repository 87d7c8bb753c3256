/**
 * What graders see and do with many papers: the queue, one paper after the other, who has handed in nothing, markers,
 * tables, statistics.
 *
 * <p>Graders see the text that was handed in and nothing else of the pair. Where names are hidden, nothing that leaves
 * here says who somebody is: no id, order, time, evidence or extension.
 */
@NullMarked
package org.viceversa.grading;

import org.jspecify.annotations.NullMarked;
