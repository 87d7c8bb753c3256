/** Employee records and their import over HTTP. */
@NullMarked
package org.viceversa.employees.web;

import org.jspecify.annotations.NullMarked;
