package se.utfall.charts.render;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * The part of Graphics2D that XChart does not call when it paints a plot without words. Java has no
 * smaller type to hand it, so this file and the next are nothing but refusals.
 */
abstract class SilentCanvas extends Graphics2D {

  @Override
  public void setPaintMode() {
    throw unused();
  }

  @Override
  public void drawString(String a, int b, int c) {
    throw unused();
  }

  @Override
  public void drawString(AttributedCharacterIterator a, int b, int c) {
    throw unused();
  }

  @Override
  public boolean drawImage(Image a, AffineTransform b, ImageObserver c) {
    throw unused();
  }

  @Override
  public void drawImage(BufferedImage a, BufferedImageOp b, int c, int d) {
    throw unused();
  }

  @Override
  public void drawRenderedImage(RenderedImage a, AffineTransform b) {
    throw unused();
  }

  @Override
  public void drawRenderableImage(RenderableImage a, AffineTransform b) {
    throw unused();
  }

  @Override
  public void drawString(String a, float b, float c) {
    throw unused();
  }

  @Override
  public void drawString(AttributedCharacterIterator a, float b, float c) {
    throw unused();
  }

  @Override
  public void drawGlyphVector(GlyphVector a, float b, float c) {
    throw unused();
  }

  @Override
  public boolean hit(Rectangle a, Shape b, boolean c) {
    throw unused();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw unused();
  }

  @Override
  public void setComposite(Composite a) {
    throw unused();
  }

  @Override
  public void setPaint(Paint a) {
    throw unused();
  }

  @Override
  public void setRenderingHints(Map<?, ?> a) {
    throw unused();
  }

  @Override
  public void addRenderingHints(Map<?, ?> a) {
    throw unused();
  }

  @Override
  public RenderingHints getRenderingHints() {
    throw unused();
  }

  @Override
  public void translate(double a, double b) {
    throw unused();
  }

  @Override
  public void rotate(double a) {
    throw unused();
  }

  @Override
  public void rotate(double a, double b, double c) {
    throw unused();
  }

  @Override
  public void scale(double a, double b) {
    throw unused();
  }

  @Override
  public void shear(double a, double b) {
    throw unused();
  }

  @Override
  public void transform(AffineTransform a) {
    throw unused();
  }

  @Override
  public void setTransform(AffineTransform a) {
    throw unused();
  }

  @Override
  public AffineTransform getTransform() {
    throw unused();
  }

  @Override
  public Paint getPaint() {
    throw unused();
  }

  @Override
  public Composite getComposite() {
    throw unused();
  }

  @Override
  public void setBackground(Color a) {
    throw unused();
  }

  @Override
  public Color getBackground() {
    throw unused();
  }

  @Override
  public Stroke getStroke() {
    throw unused();
  }

  @Override
  public void clip(Shape a) {
    throw unused();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    throw unused();
  }

  static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("not needed to paint a plot without words");
  }
}
