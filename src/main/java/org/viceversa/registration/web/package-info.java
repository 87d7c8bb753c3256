/** Registration over HTTP: what platforms open and read, and what the operator's page asks for. */
@NullMarked
package org.viceversa.registration.web;

import org.jspecify.annotations.NullMarked;
