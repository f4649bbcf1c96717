package se.utfall.api.dashboard;

import java.util.Optional;
import se.utfall.api.page.Onward;

/**
 * Where the page of a view leads.
 *
 * @param screen the same on a full screen
 * @param pdf the same as a PDF
 * @param address where it is, whole, for others to open
 * @param edit where its owner changes it
 */
public record DashboardLinks(String screen, String pdf, String address, String edit) {

  static DashboardLinks of(ShownDashboard shown, Onward onward, String base) {
    return new DashboardLinks(
        Screen.first(shown, onward),
        onward.to(shown.path() + ".pdf"),
        base + shown.path(),
        new Onward(Optional.empty(), onward.language()).to(shown.path() + "/andra"));
  }
}
