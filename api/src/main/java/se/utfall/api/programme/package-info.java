/**
 * What the boards answered on the strategies of the plans: for programs, and as pictures. {@link
 * se.utfall.api.programme.AnswerChoice} takes answers of one scale, {@link
 * se.utfall.api.programme.ProgrammeSentences} says what they say. Every count is n of N without an
 * interval, since the boards are no sample, and overall judgements are kept apart from strategies.
 */
package se.utfall.api.programme;
