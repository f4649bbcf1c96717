package se.utfall.api.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a program asks for.
 *
 * @param expires ISO date (end of that day in Stockholm) or instant; 90 days from now without it
 */
@Serdeable
record TokenRequest(
    @Nullable String name, @Nullable List<String> roles, @Nullable String expires) {}
