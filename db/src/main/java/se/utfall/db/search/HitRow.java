package se.utfall.db.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Something that was found.
 *
 * @param kind indicator, area, page, table, line, organisation, strategy, event or source
 * @param code its code; of a line that of its table, of an event that of its area, of a page its
 *     path, of a strategy its number
 * @param title its name
 * @param text what is said of it: description of an indicator, level of an area, unit of a table,
 *     title of the table of a line, other names of an organisation, plan of a strategy, type of an
 *     event, reference of a source; null if nothing is said
 * @param place where it belongs: owner of an indicator, name of the area that an area is a part of,
 *     organisations of a line, title of the first table of an organisation, boards that answered of
 *     a strategy, name of the area of an event; null if nowhere
 * @param part theme of an indicator, code of the first table of an organisation, title of the
 *     source of an event; null for the others
 * @param period start and end of an event with two dots between, when a source was issued; null for
 *     the others
 */
@MappedEntity("search_hit")
public record HitRow(
    String kind,
    @Id String code,
    String title,
    @Nullable String text,
    @Nullable String place,
    @Nullable String part,
    @Nullable String period) {}
