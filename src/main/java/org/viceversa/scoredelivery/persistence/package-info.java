/** Deliveries and the log of attempts in tables. */
@NullMarked
package org.viceversa.scoredelivery.persistence;

import org.jspecify.annotations.NullMarked;
