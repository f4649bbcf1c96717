package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;

/** Understands the addresses of all pictures. */
@Singleton
public final class PictureAddresses {
  private static final String ROOT = "/charts/";

  private final Map<String, PictureFamily> families;

  PictureAddresses(List<PictureFamily> families) {
    this.families =
        families.stream().collect(Collectors.toMap(PictureFamily::folder, Function.identity()));
  }

  /**
   * What an address asks for.
   *
   * @throws ProblemException 404 for a path that is not that of a picture or what stands beside it,
   *     400 for a parameter that cannot be read
   */
  public PictureAddress read(Parameters address) {
    String path = address.path();
    int last = path.lastIndexOf('/');
    if (!path.startsWith(ROOT)) {
      throw nothing(address);
    }
    String folder = last < ROOT.length() ? "" : path.substring(ROOT.length(), last);
    return read(address, folder, path.substring(last + 1));
  }

  /** What the address of a request asks for, with its path taken apart. */
  PictureAddress read(Parameters address, String folder, String file) {
    PictureFamily family = families.get(folder);
    if (family == null) {
      throw nothing(address);
    }
    PictureFile wanted = PictureFile.parse(file, family.subjects());
    return new PictureAddress(address, wanted, family.ask(address, wanted.subject()));
  }

  private static ProblemException nothing(Parameters address) {
    return ProblemException.notFound("There is nothing at " + address.path() + ".");
  }
}
