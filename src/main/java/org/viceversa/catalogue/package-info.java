/**
 * What can be taken to learn something: courses, exams, books, events, with cost, credits, skills, prerequisites and terms.
 */
@NullMarked
package org.viceversa.catalogue;

import org.jspecify.annotations.NullMarked;
