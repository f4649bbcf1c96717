/**
 * Grants from outside, and central items: what was granted, received, used and is to be paid back,
 * as far as it is known. {@link se.utfall.api.grant.GrantReader} puts it together from the cost
 * lines that name a funder and from the file of grants; what is not known is never 0.
 */
package se.utfall.api.grant;
