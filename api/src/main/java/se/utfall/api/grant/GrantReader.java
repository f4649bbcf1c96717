package se.utfall.api.grant;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.query.Query;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.GrantRow;
import se.utfall.db.revision.Reading;

/** Reads grants from cost lines and from the file of grants, and the central items. */
@Singleton
final class GrantReader {
  private final BooksReader books;
  private final FinanceRepository finance;

  GrantReader(BooksReader books, FinanceRepository finance) {
    this.books = books;
    this.finance = finance;
  }

  /** Those of the organisation that the address names; an unknown one is a 404. */
  Grants read(Reading reading, Query query) {
    Books read = books.read(reading);
    Optional<String> wanted = OrganisationChoice.of(query, read);
    Predicate<String> isWanted = name -> wanted.map(name::equals).orElse(true);
    Map<String, String> titles =
        read.tables().stream().collect(Collectors.toMap(MoneyTable::code, MoneyTable::title));
    List<Grant> all =
        together(
            finance.grants(reading.revision()).stream().map(GrantReader::grant).toList(),
            new CostGrants(finance.costs(reading.revision()), titles).grants());
    List<CentralItem> central = CentralItems.of(read);
    return new Grants(
        all.stream().filter(grant -> isWanted.test(grant.organisation())).toList(),
        central.stream().filter(item -> isWanted.test(item.organisation())).toList(),
        Stream.concat(
                all.stream().map(Grant::organisation),
                central.stream().map(CentralItem::organisation))
            .distinct()
            .toList());
  }

  /** A grant that both tell of is one. */
  private static List<Grant> together(List<Grant> fromFile, List<Grant> fromCosts) {
    List<Grant> all = new ArrayList<>(fromCosts);
    for (Grant grant : fromFile) {
      Optional<Grant> other = all.stream().filter(grant::isSameAs).findFirst();
      other.ifPresentOrElse(
          known -> all.set(all.indexOf(known), grant.with(known)), () -> all.add(grant));
    }
    return all;
  }

  private static Grant grant(GrantRow row) {
    return new Grant(
        row.grantName(),
        row.funder(),
        row.organisation(),
        row.period(),
        MoneyUnit.parse(row.unitOfMoney()),
        new Grant.Amounts(
            Optional.ofNullable(row.granted()),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(row.used()),
            Optional.ofNullable(row.toRepay())),
        "exact",
        Optional.ofNullable(row.account()),
        Optional.ofNullable(row.note()),
        row.source(),
        Optional.ofNullable(row.section()));
  }
}
