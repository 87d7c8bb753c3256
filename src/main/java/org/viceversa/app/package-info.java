/** Start-up and nothing else: settings, wiring by hand, the embedded server, the trial. */
@NullMarked
package org.viceversa.app;

import org.jspecify.annotations.NullMarked;
