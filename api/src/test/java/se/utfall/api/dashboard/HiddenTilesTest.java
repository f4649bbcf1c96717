package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.utfall.api.problem.ProblemException;

/** Of a view of A, H, B, K and H as a picture, H and K are hidden. */
class HiddenTilesTest {
  private static final Tile A = tile("A");
  private static final Tile B = tile("B");
  private static final Tile H = tile("H");
  private static final Tile K = tile("K");
  private static final Tile DRAWN = H.with(Showing.PICTURE);

  private static final HiddenTiles HIDDEN =
      HiddenTiles.of(
          List.of(A, H, B, K, DRAWN),
          List.of(
              Optional.of(1),
              Optional.empty(),
              Optional.of(1),
              Optional.empty(),
              Optional.empty()));

  private static Tile tile(String indicator) {
    return new Tile(indicator, Optional.empty(), Map.of(), Showing.FIGURE);
  }

  @Test
  void whatIsLeftOutStaysWhereItStoodOrAsNearAsTheOthersLetIt() {
    assertThat(HIDDEN.amid(List.of(A, B))).containsExactly(A, H, B, K, DRAWN);
    assertThat(HIDDEN.amid(List.of(B))).containsExactly(B, H, K, DRAWN);
    assertThat(HIDDEN.amid(List.of())).containsExactly(H, K, DRAWN);
  }

  @Test
  void whatIsWrittenStandsWhereItIsWrittenAndOnlyOnce() {
    assertThat(HIDDEN.amid(List.of(K, A, DRAWN, H))).containsExactly(K, A, DRAWN, H);
    assertThat(HIDDEN.amid(List.of(DRAWN, K))).containsExactly(DRAWN, H, K);
    assertThat(HIDDEN.amid(List.of(A, H.with(Showing.PICTURE), K)))
        .as("the picture stands for the picture, so the figure stays")
        .containsExactly(A, H, DRAWN, K);
    Tile other = K.with(Showing.PICTURE);
    assertThat(HIDDEN.amid(List.of(H, DRAWN, other))).containsExactly(H, DRAWN, other);
  }

  @Test
  void onlyAHiddenOneIsTakenAwayByItsNumber() {
    assertThat(HIDDEN.without(List.of(4, 2)).amid(List.of(A))).containsExactly(A, DRAWN);
    for (Integer wrong : Arrays.asList(1, 0, 6, null)) {
      assertThatThrownBy(() -> HIDDEN.without(Arrays.asList(2, wrong)))
          .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
          .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
    }
  }
}
