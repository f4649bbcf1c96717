package se.utfall.api.screen;

/** Who looks at a page. */
enum Visitor {
  /** Not logged in. */
  ANYONE,
  /** Logged in with every role, so that every button and form of a page is there. */
  STAFF("finance", "editor", "admin");

  private final String[] roles;

  Visitor(String... roles) {
    this.roles = roles;
  }

  String[] roles() {
    return roles.clone();
  }
}
