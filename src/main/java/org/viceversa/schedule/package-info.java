/** Shared plumbing of background work: jobs that run on one of several nodes; knows no feature. */
@NullMarked
package org.viceversa.schedule;

import org.jspecify.annotations.NullMarked;
