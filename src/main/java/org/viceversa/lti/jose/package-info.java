/** Signatures, with Nimbus JOSE JWT: opens the platforms' ID tokens and signs the tool's messages. */
@NullMarked
package org.viceversa.lti.jose;

import org.jspecify.annotations.NullMarked;
