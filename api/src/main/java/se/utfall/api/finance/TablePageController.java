package se.utfall.api.finance;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;
import se.utfall.api.words.AsOfWords;

/** The pages of printed tables. */
@Controller("/ekonomi")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class TablePageController {
  private final Reader reader;
  private final TableListUse list;
  private final TablePageUse pages;
  private final Templates templates;

  TablePageController(Reader reader, TableListUse list, TablePageUse pages, Templates templates) {
    this.reader = reader;
    this.list = list;
    this.pages = pages;
    this.templates = templates;
  }

  @Get("/tabeller")
  HttpResponse<?> tables(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "asOf", "lang");
    TableAddresses addresses = new TableAddresses(frame);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .financeTables(
                        frame,
                        AsOfWords.of(frame.words(), reading),
                        list.read(reading, frame.words(), addresses))
                    .render()));
  }

  @Get("/{table}")
  HttpResponse<?> table(HttpRequest<?> request, Frame frame, String table) {
    Query query = Query.of(request, "organisation", "asOf", "lang");
    TableChoice choice = TableChoice.of(query);
    TableAddresses addresses = new TableAddresses(frame);
    return reader.read(
        request,
        query.asOf(),
        reading ->
            HttpResponse.ok(
                templates
                    .financeTable(
                        frame, pages.read(reading, table, choice, frame.words(), addresses))
                    .render()));
  }
}
