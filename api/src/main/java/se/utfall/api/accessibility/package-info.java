/**
 * The accessibility statement that the law (2018:1937) on access to digital public service asks
 * for. {@link se.utfall.api.accessibility.AccessibilityController} shows it; whose service it is
 * and whom to turn to are settings, since only the one who runs it knows.
 */
package se.utfall.api.accessibility;
