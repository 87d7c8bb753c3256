/**
 * What the organisation tells of its people: since when they are there and in their role, where, and for whom they
 * work.
 *
 * <p>Records come as tables and are joined to {@link org.viceversa.people people} by number or address. Seniority is
 * counted from these dates and grades alone; nothing else about a person is taken, kept or guessed.
 */
@NullMarked
package org.viceversa.employees;

import org.jspecify.annotations.NullMarked;
