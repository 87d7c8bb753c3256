/** Skills over HTTP: the library, my skills, requests to assess, and files in the shapes that others use. */
@NullMarked
package org.viceversa.skills.web;

import org.jspecify.annotations.NullMarked;
