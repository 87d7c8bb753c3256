/** Pulse, fit, health and concerns over HTTP. */
@NullMarked
package org.viceversa.pulse.web;

import org.jspecify.annotations.NullMarked;
