package se.utfall.charts.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.ImageObserver;

/** The same refusals for what Graphics2D has from Graphics. */
abstract class SilentGraphics extends SilentCanvas {

  @Override
  public Graphics create() {
    throw unused();
  }

  @Override
  public void translate(int a, int b) {
    throw unused();
  }

  @Override
  public Color getColor() {
    throw unused();
  }

  @Override
  public void setXORMode(Color a) {
    throw unused();
  }

  @Override
  public Font getFont() {
    throw unused();
  }

  @Override
  public FontMetrics getFontMetrics(Font a) {
    throw unused();
  }

  @Override
  public Rectangle getClipBounds() {
    throw unused();
  }

  @Override
  public void clipRect(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void setClip(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void copyArea(int a, int b, int c, int d, int e, int f) {
    throw unused();
  }

  @Override
  public void drawLine(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void fillRect(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void clearRect(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void drawRoundRect(int a, int b, int c, int d, int e, int f) {
    throw unused();
  }

  @Override
  public void fillRoundRect(int a, int b, int c, int d, int e, int f) {
    throw unused();
  }

  @Override
  public void drawOval(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void fillOval(int a, int b, int c, int d) {
    throw unused();
  }

  @Override
  public void drawArc(int a, int b, int c, int d, int e, int f) {
    throw unused();
  }

  @Override
  public void fillArc(int a, int b, int c, int d, int e, int f) {
    throw unused();
  }

  @Override
  public void drawPolyline(int[] a, int[] b, int c) {
    throw unused();
  }

  @Override
  public void drawPolygon(int[] a, int[] b, int c) {
    throw unused();
  }

  @Override
  public void fillPolygon(int[] a, int[] b, int c) {
    throw unused();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, ImageObserver d) {
    throw unused();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, int d, int e, ImageObserver f) {
    throw unused();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, Color d, ImageObserver e) {
    throw unused();
  }

  @Override
  public boolean drawImage(Image a, int b, int c, int d, int e, Color f, ImageObserver g) {
    throw unused();
  }

  @Override
  public boolean drawImage(
      Image a, int b, int c, int d, int e, int f, int g, int h, int i, ImageObserver j) {
    throw unused();
  }

  @Override
  public boolean drawImage(
      Image a, int b, int c, int d, int e, int f, int g, int h, int i, Color j, ImageObserver k) {
    throw unused();
  }

  @Override
  public void dispose() {
    throw unused();
  }
}
