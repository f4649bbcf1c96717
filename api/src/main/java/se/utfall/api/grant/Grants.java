package se.utfall.api.grant;

import java.util.List;

/**
 * Grants and central items.
 *
 * @param organisations those that have any
 */
record Grants(List<Grant> grants, List<CentralItem> central, List<String> organisations) {

  Grants {
    grants = List.copyOf(grants);
    central = List.copyOf(central);
    organisations = List.copyOf(organisations);
  }
}
