/**
 * The life of a pairing: what two people agree on, what they want to reach and promise each other, and how they end.
 *
 * <p>Whatever concerns two people is asked for through {@link org.viceversa.mentorship.OpenMentorship}: it finds the pair
 * for one of its two people, and for nobody else. What needs somebody next is told by every feature that knows of it, as
 * {@link org.viceversa.mentorship.NextStep}s.
 */
@NullMarked
package org.viceversa.mentorship;

import org.jspecify.annotations.NullMarked;
