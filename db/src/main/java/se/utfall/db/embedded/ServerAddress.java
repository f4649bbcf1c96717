package se.utfall.db.embedded;

/** What a client needs to reach a database: JDBC address, user name and password. */
public record ServerAddress(String url, String username, String password) {
  static final String DATABASE = "utfall";
  static final String OWNER = "utfall";

  static ServerAddress ofOwner(int port, String password) {
    return new ServerAddress(url(port, DATABASE), OWNER, password);
  }

  static ServerAddress ofSuperuser(int port, String password) {
    return new ServerAddress(url(port, "postgres"), Store.SUPERUSER, password);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Without the password, so that it cannot end in a log. */
  @Override
  public String toString() {
    return username + "@" + url;
  }
}
