/** The life of a pairing over HTTP: for its two people, and for nobody else. */
@NullMarked
package org.viceversa.mentorship.web;

import org.jspecify.annotations.NullMarked;
