package se.utfall.api.picture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.security.Site;

/** Reads the address of a chart that is to be issued, and writes it again. */
@Singleton
public final class ChartAddress {
  private static final String FIELD = "field 'chart'";
  private static final int LONGEST = 2000;

  private final PictureAddresses addresses;
  private final Site site;

  ChartAddress(PictureAddresses addresses, Site site) {
    this.addresses = addresses;
    this.site = site;
  }

  /**
   * The picture that an address of this service means, given with or without the host.
   *
   * @throws ProblemException 400 or 404 naming what cannot be read, 422 when it is not a picture
   */
  PictureAddress read(HttpRequest<?> request, String address) {
    if (address.isBlank() || address.length() > LONGEST) {
      throw ProblemException.badRequest(
          FIELD, address.isBlank() ? "is empty" : "is longer than " + LONGEST + " characters");
    }
    PictureAddress read = addresses.read(Parameters.parse(FIELD, address));
    refuseElsewhere(request, address);
    if (read.file().format().isEmpty()) {
      throw ProblemException.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          FIELD
              + " is the address of ."
              + read.file().form()
              + "; a picture that can be issued ends with .svg, .png or .pdf, and what stands"
              + " beside it is kept with it.");
    }
    return read;
  }

  /** The picture that an address kept in the store means. */
  PictureAddress read(String kept) {
    return addresses.read(Parameters.parse("address", kept));
  }

  private void refuseElsewhere(HttpRequest<?> request, String address) {
    URI uri = URI.create(address.strip());
    if (uri.getRawAuthority() != null && !site.isOwn(uri, request)) {
      throw ProblemException.badRequest(
          FIELD, "is '" + address + "', which is not an address of this service");
    }
  }

  /** The address as path and query, of another moment than it names. */
  public static String of(Parameters address, Optional<String> asOf) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, List<String>> one : address.values().entrySet()) {
      if (!one.getKey().equals("asOf")) {
        one.getValue().forEach(value -> parts.add(one.getKey() + "=" + Onward.encoded(value)));
      }
    }
    asOf.ifPresent(moment -> parts.add("asOf=" + Onward.encoded(moment)));
    String path = Onward.encoded(address.path()).replace("%2F", "/");
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }
}
