/** What a grader says often, by criterion and level: each one's own, most used first. */
@NullMarked
package org.viceversa.commentbank;

import org.jspecify.annotations.NullMarked;
