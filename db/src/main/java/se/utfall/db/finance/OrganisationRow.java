package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An organisation of the money tables.
 *
 * @param organisation its name
 * @param parent organisation it is a part of; null for the whole
 * @param aliases other names in use; null if there is none
 */
@Serdeable
public record OrganisationRow(
    String organisation, @Nullable String parent, @Nullable String aliases) {}
