package se.utfall.api.picture;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.picture.PicturePage.Line;
import se.utfall.api.picture.PicturePage.Shelf;
import se.utfall.api.query.Page;
import se.utfall.api.security.Site;
import se.utfall.db.picture.PictureRow;

/** Makes the pages of issued pictures. */
@Singleton
final class PicturePages {
  private static final String LIST = "/rapport/bilder";

  private final NewerFigures newer;
  private final Site site;

  PicturePages(NewerFigures newer, Site site) {
    this.newer = newer;
    this.site = site;
  }

  PicturePage one(HttpRequest<?> request, Frame frame, PictureRow row) {
    PictureSay say = new PictureSay(frame.words());
    Optional<Boolean> isNewer = newer.of(row);
    String figures = isNewer.map(yes -> yes ? "newer" : "same").orElse("unknown");
    return new PicturePage(
        row,
        site.base(request) + IssuedPicture.address(row, row.form()),
        figures,
        isNewer.map(known -> row.address()),
        row.isWithdrawn() ? say.withdrawal(row) : say.facts(row));
  }

  Shelf shelf(Frame frame, Page<PictureRow> page) {
    boolean isLast = (page.page() + 1L) * page.size() >= page.total();
    return new Shelf(
        page.items().stream().map(row -> line(frame, row)).toList(),
        isLast ? "" : number(frame, page.page() + 1),
        page.page() == 0 ? "" : number(frame, page.page() - 1));
  }

  private static String number(Frame frame, int page) {
    String list = frame.onward().to(LIST);
    return list + (list.contains("?") ? "&" : "?") + "page=" + page;
  }

  private static Line line(Frame frame, PictureRow row) {
    Onward onward = new Onward(Optional.empty(), frame.words().language());
    return new Line(
        onward.to(IssuedPicture.page(row)),
        row.isWithdrawn() ? frame.text("issued.withdrawn.line", row.picture()) : row.title(),
        row.isWithdrawn() ? "" : row.subtitle(),
        row.issuedBy(),
        new PictureSay(frame.words()).moment(row.issuedAt()));
  }
}
