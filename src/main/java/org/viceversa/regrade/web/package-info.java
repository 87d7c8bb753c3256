/** What came of one's own work, over HTTP. */
@NullMarked
package org.viceversa.regrade.web;

import org.jspecify.annotations.NullMarked;
