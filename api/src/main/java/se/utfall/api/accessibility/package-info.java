/**
 * The accessibility statement that the law (2018:1937) on access to digital public service asks
 * for. {@link se.utfall.api.accessibility.AccessibilityController} shows it; whom to turn to is a
 * setting, since only the one who runs the service knows.
 */
package se.utfall.api.accessibility;
