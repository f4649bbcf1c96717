/** What the boards answered on the strategies of the plans, for programs. */
package se.utfall.api.programme;
