package se.utfall.api.page;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.json.JsonSyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.RequestId;

/** The sentence of a problem: what was wrong and what is allowed, nothing of our insides. */
final class ErrorDetail {
  private ErrorDetail() {}

  static String of(ErrorContext context, HttpResponse<?> response, HttpStatus status) {
    Throwable cause = context.getRootCause().orElse(null);
    if (cause instanceof ProblemException refusal) {
      return refusal.getMessage();
    }
    if (status.getCode() >= 500) {
      return ofFault(context, status);
    }
    if (cause instanceof ConversionErrorException unreadable) {
      return ofConversion(unreadable);
    }
    if (cause instanceof JsonSyntaxException) {
      return BodyDetail.of(cause);
    }
    return switch (status) {
      case NOT_FOUND -> "There is nothing at " + context.getRequest().getPath() + ".";
      case METHOD_NOT_ALLOWED -> ofMethod(context, response);
      case REQUEST_ENTITY_TOO_LARGE -> "The body is larger than is taken here.";
      default -> ofMessages(context, status);
    };
  }

  private static String ofFault(ErrorContext context, HttpStatus status) {
    String id = RequestId.of(context.getRequest());
    return status == HttpStatus.SERVICE_UNAVAILABLE
        ? "The database cannot be reached just now; try again in a moment. Request " + id + "."
        : "Something went wrong on our side. Request " + id + " is in the log.";
  }

  private static String ofConversion(ConversionErrorException unreadable) {
    var argument = unreadable.getArgument();
    Object value = unreadable.getConversionError().getOriginalValue().orElse(null);
    if (!(value instanceof CharSequence)) {
      return BodyDetail.of(unreadable);
    }
    return argument.getName() + " is '" + value + "', which cannot be read as " + kind(argument);
  }

  private static String kind(Argument<?> argument) {
    Class<?> type = argument.getWrapperType();
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type == Integer.class || type == Long.class) {
      return "a whole number";
    }
    return type == Boolean.class ? "true or false" : type.getSimpleName();
  }

  private static String ofMethod(ErrorContext context, HttpResponse<?> response) {
    String allowed = String.join(", ", response.getHeaders().getAll(HttpHeaders.ALLOW));
    return context.getRequest().getMethodName() + " is not possible here; allowed are " + allowed;
  }

  private static String ofMessages(ErrorContext context, HttpStatus status) {
    String messages =
        context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    return messages.isEmpty() ? status.getReason() : messages;
  }
}
