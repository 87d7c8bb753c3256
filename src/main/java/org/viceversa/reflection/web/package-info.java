/** Writing over HTTP; each person reaches their own work and nobody else's. */
@NullMarked
package org.viceversa.reflection.web;

import org.jspecify.annotations.NullMarked;
