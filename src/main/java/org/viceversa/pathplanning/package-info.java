/**
 * The plan that closes most of somebody's gaps within money, time and order, exactly; it knows numbers and no people.
 */
@NullMarked
package org.viceversa.pathplanning;

import org.jspecify.annotations.NullMarked;
