/**
 * A small browser and a small program, with which tests use the service over HTTP, and one service
 * that all tests of a process share which store no figures ({@link
 * se.utfall.api.browser.ReferenceService}).
 */
package se.utfall.api.browser;
