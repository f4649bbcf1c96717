package se.utfall.db.dashboard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A view that a person has put together.
 *
 * @param slug its part of its address, not to be guessed
 * @param owner the account that made it
 * @param title what the owner calls it
 * @param purpose one line about what it is for; may be empty
 * @param isShared whether others who have the address may open it
 * @param tiles what it shows in order, as JSON
 * @param version counted up by every change
 */
@MappedEntity("dashboard")
public record Dashboard(
    @Id String slug,
    String owner,
    String title,
    String purpose,
    boolean isShared,
    String tiles,
    int version,
    Instant changedAt) {}
