/** Dynamic registration over HTTP: a platform's configuration, and registering there. */
@NullMarked
package org.viceversa.registration.platform;

import org.jspecify.annotations.NullMarked;
