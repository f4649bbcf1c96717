/**
 * What the boards answered on the strategies of the plans, with the scales of their answers, and
 * what the programmes should do better, as known at a revision.
 */
package se.utfall.db.programme;
