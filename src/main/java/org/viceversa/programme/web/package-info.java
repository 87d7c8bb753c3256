/** Offers programmes, cycles, templates and dry runs to the pages, as JSON below {@code /api}. */
@NullMarked
package org.viceversa.programme.web;

import org.jspecify.annotations.NullMarked;
