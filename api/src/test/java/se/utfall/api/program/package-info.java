/**
 * A small program that asks the service, and independent readers of JSON and of the reference
 * files, with which tests hold answers against what was put in.
 */
package se.utfall.api.program;
