/** Pulses, answers and concerns in tables, by plain SQL. */
@NullMarked
package org.viceversa.pulse.persistence;

import org.jspecify.annotations.NullMarked;
