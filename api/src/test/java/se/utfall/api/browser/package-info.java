/** A small browser and a small program, with which tests use the service over HTTP. */
package se.utfall.api.browser;
