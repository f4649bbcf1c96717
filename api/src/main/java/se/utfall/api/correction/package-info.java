/**
 * The forms in which an editor corrects one thing: a value, the target of an indicator, an event.
 * Each writes by {@link se.utfall.db.imports.Imports#edit} as one revision with its reason, with
 * the same checks as a file, and never over what somebody else has written since the form was
 * opened.
 */
package se.utfall.api.correction;
