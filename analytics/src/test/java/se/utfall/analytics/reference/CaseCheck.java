package se.utfall.analytics.reference;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Runs one case through the public analyses and fails where they differ. */
interface CaseCheck {

  void check(ReferenceCase reference);

  /**
   * A check that compares every expected field with the one of the same name.
   *
   * @param answer the results by the names of the case: numbers, truths, texts, lists, arrays and
   *     blocks (maps); NaN, null and an empty optional are "undefined"
   * @param optional names of fields, at any depth, that the cases' README calls optional or that
   *     belong to another variant than the one built
   */
  static CaseCheck comparing(Function<ReferenceCase, Map<String, ?>> answer, String... optional) {
    return reference -> new Comparison(reference, Set.of(optional)).fields(answer.apply(reference));
  }
}
