/**
 * Calls out of the tool, for the {@code platform} adapters of every feature; knows no feature itself.
 *
 * <p>What a platform tells us to call is not trusted: {@link org.viceversa.platform.AddressGuard} keeps calls out of the
 * tool's own network, and {@link org.viceversa.platform.OutboundHttp} bounds their time, size, tries and redirects.
 * Whatever goes wrong is a {@link org.viceversa.platform.CallFailed}, which each adapter turns into a refusal of its
 * feature.
 */
@NullMarked
package org.viceversa.platform;

import org.jspecify.annotations.NullMarked;
