package se.utfall.api.screen;

/**
 * A page as somebody opens it.
 *
 * @param name what its pictures are called
 * @param address where it is; {@code {word}} stands for something that {@link Exhibits} has made
 * @param status of the answer
 */
record Page(String name, String address, Visitor visitor, int status) {

  static Page of(String name, String address) {
    return new Page(name, address, Visitor.ANYONE, 200);
  }

  /** The same page for somebody who is logged in and may do everything. */
  static Page ofStaff(String name, String address) {
    return new Page(name, address, Visitor.STAFF, 200);
  }

  static Page refused(String name, String address, int status) {
    return new Page(name, address, Visitor.ANYONE, status);
  }

  /** The same page with one more parameter. */
  Page with(String more, String parameter) {
    String joined = address + (address.contains("?") ? "&" : "?") + parameter;
    return new Page(name + "-" + more, joined, visitor, status);
  }

  /** What lies at another address, for the same person. */
  Page beside(String other) {
    return new Page(name, other, visitor, status);
  }

  /** The same page, whose pictures have one word more in their names. */
  Page named(String more) {
    return new Page(name + "-" + more, address, visitor, status);
  }

  @Override
  public String toString() {
    return name;
  }
}
