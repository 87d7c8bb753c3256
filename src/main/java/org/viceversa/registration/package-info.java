/**
 * How the tool and a platform come to know and trust each other.
 *
 * <p>A {@link org.viceversa.registration.Registration} is the agreement of one platform (issuer) with one client id of
 * this tool; below it stand the {@link org.viceversa.registration.Deployment}s, and a deployment is a tenant: everything
 * that people do here belongs to exactly one. A platform registers itself by dynamic registration with an {@link
 * org.viceversa.registration.Invitation} of the operator, or the operator types or files what the platform's
 * administrator told. The tool's own keys, which every platform reads, are kept here too.
 */
@NullMarked
package org.viceversa.registration;

import org.jspecify.annotations.NullMarked;
