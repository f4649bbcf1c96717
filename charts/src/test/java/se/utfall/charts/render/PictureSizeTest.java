package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {

  @ParameterizedTest
  @CsvSource({
    "199,500,1,width",
    "4001,500,1,width",
    "500,199,1,height",
    "500,4001,1,height",
    "500,500,0,scale",
    "500,500,5,scale"
  })
  void namesTheArgumentThatIsWrong(int width, int height, int scale, String argument) {
    assertThatThrownBy(() -> new PictureSize(width, height, scale))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(argument);
  }

  @Test
  void allowsSixteenMegapixelsAndNoMore() {
    assertThat(new PictureSize(4000, 4000, 1).scale()).isEqualTo(1);
    assertThat(new PictureSize(1000, 1000, 4).scale()).isEqualTo(4);
    assertThatThrownBy(() -> new PictureSize(1001, 1000, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16 megapixels");
  }
}
