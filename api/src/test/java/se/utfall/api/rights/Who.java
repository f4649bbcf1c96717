package se.utfall.api.rights;

import java.util.List;

/** Who asks, what they may read and what they may do. */
enum Who {
  ANONYMOUS(List.of(Secrets.OPEN)),
  READER(List.of(Secrets.OPEN, Secrets.INNER), "reader"),
  FINANCE(List.of(Secrets.OPEN, Secrets.INNER), "finance"),
  EDITOR(List.of(Secrets.OPEN, Secrets.INNER), "editor"),
  ADMIN(List.of(Secrets.OPEN, Secrets.INNER), "admin"),
  NAMED(List.of(Secrets.OPEN, Secrets.INNER, Secrets.SHUT), "granskare");

  final List<String> readable;
  final String[] roles;

  Who(List<String> readable, String... roles) {
    this.readable = readable;
    this.roles = roles;
  }

  boolean may(String role) {
    return switch (role) {
      case "anyone" -> true;
      case "reader" -> this != ANONYMOUS;
      case "finance" -> this == FINANCE;
      case "editor" -> this == EDITOR || this == ADMIN;
      default -> this == ADMIN;
    };
  }
}
