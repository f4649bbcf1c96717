package se.utfall.api.grant;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import se.utfall.api.query.Page;
import se.utfall.api.words.Words;

/** Grants and central items; an amount that is not known is null. */
@Serdeable
record GrantAnswer(
    List<Item> items, int page, int size, long total, List<Central> centralItems, String text) {

  /** A grant; amounts in its unit. */
  @Serdeable
  record Item(
      String grant,
      String funder,
      String organisation,
      String period,
      String unitOfMoney,
      @Nullable BigDecimal granted,
      @Nullable BigDecimal received,
      String receivedQualifier,
      @Nullable BigDecimal cost,
      @Nullable BigDecimal used,
      @Nullable BigDecimal toRepay,
      @Nullable BigDecimal toRepayComputed,
      @Nullable String account,
      @Nullable String note,
      String source,
      @Nullable String section) {}

  /** A central item; {@code left} is budget − outcome, {@code leftPrinted} as printed. */
  @Serdeable
  record Central(
      String table,
      String organisation,
      String line,
      String period,
      String unitOfMoney,
      BigDecimal outcome,
      BigDecimal budget,
      BigDecimal left,
      @Nullable BigDecimal leftPrinted,
      String source,
      @Nullable String section) {}

  static GrantAnswer of(Page<Item> page, Grants grants, Words words) {
    return new GrantAnswer(
        page.items(),
        page.page(),
        page.size(),
        page.total(),
        grants.central().stream().map(GrantAnswer::central).toList(),
        new GrantSentence(words).of(grants));
  }

  static Item item(Grant grant) {
    return new Item(
        grant.name(),
        grant.funder(),
        grant.organisation(),
        grant.period(),
        grant.unit().code(),
        grant.amounts().granted().orElse(null),
        grant.amounts().received().orElse(null),
        grant.qualifier(),
        grant.amounts().cost().orElse(null),
        grant.amounts().used().orElse(null),
        grant.amounts().toRepay().orElse(null),
        grant.toRepayComputed().orElse(null),
        grant.account().orElse(null),
        grant.note().orElse(null),
        grant.source(),
        grant.section().orElse(null));
  }

  private static Central central(CentralItem item) {
    return new Central(
        item.table(),
        item.organisation(),
        item.line(),
        item.period(),
        item.unit().code(),
        item.outcome(),
        item.budget(),
        item.left(),
        item.leftPrinted().orElse(null),
        item.source(),
        item.section().orElse(null));
  }
}
