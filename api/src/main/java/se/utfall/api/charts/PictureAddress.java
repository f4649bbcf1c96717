package se.utfall.api.charts;

import se.utfall.api.query.Parameters;

/**
 * The address of a picture, understood.
 *
 * @param parameters the address as it was given
 * @param file what is drawn, and in which form
 * @param request what is asked for
 */
public record PictureAddress(Parameters parameters, PictureFile file, PictureRequest request) {}
