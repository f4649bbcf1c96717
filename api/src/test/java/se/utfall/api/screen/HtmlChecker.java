package se.utfall.api.screen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which takes one page at a time beside the browser. */
final class HtmlChecker implements AutoCloseable {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
  // Its schema is checked by recursion that is too deep for an ordinary thread.
  private static final long STACK_BYTES = 64L << 20;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(null, work, "nu", STACK_BYTES));
  private final CompletableFuture<SimpleDocumentValidator> checker =
      CompletableFuture.supplyAsync(HtmlChecker::start, thread);
  private final List<String> faults = new ArrayList<>();

  /** Each error of a page, later. */
  CompletableFuture<List<String>> faultsOf(String html) {
    return checker.thenApplyAsync(ready -> check(ready, html), thread);
  }

  private static SimpleDocumentValidator start() {
    var started = new SimpleDocumentValidator(true, false, true);
    try {
      started.setUpMainSchema(SCHEMA, new Faults(new ArrayList<>()));
    } catch (Exception fault) {
      throw new IllegalStateException("The Nu HTML checker does not start", fault);
    }
    return started;
  }

  private List<String> check(SimpleDocumentValidator ready, String html) {
    faults.clear();
    try {
      ready.setUpValidatorAndParsers(new Faults(faults), false, false);
      var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
      source.setEncoding("UTF-8");
      ready.checkHtmlInputSource(source);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (SAXException fault) {
      faults.add(fault.toString());
    }
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  /** Keeps errors and leaves advice alone. */
  private record Faults(List<String> list) implements ErrorHandler {
    @Override
    public void warning(SAXParseException advice) {
      // "Consider adding …" is no error.
    }

    @Override
    public void error(SAXParseException error) {
      list.add("is not right HTML, line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
