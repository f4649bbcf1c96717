package se.utfall.api.page;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller the {@link Frame} of its page as an argument. */
@Singleton
final class FrameBinder implements TypedRequestArgumentBinder<Frame> {

  @Override
  public Argument<Frame> argumentType() {
    return Argument.of(Frame.class);
  }

  @Override
  public BindingResult<Frame> bind(
      ArgumentConversionContext<Frame> context, HttpRequest<?> request) {
    if (!request.getAttributes().contains(SecurityFilter.KEY)) {
      return BindingResult.unsatisfied();
    }
    return () -> Optional.of(Frame.of(request));
  }
}
