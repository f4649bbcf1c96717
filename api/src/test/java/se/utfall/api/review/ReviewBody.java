package se.utfall.api.review;

/** What is sent to write a review. */
final class ReviewBody {
  private ReviewBody() {}

  static String explained(String comment) {
    return of("explained", comment, "", "", "");
  }

  static String of(String status, String comment, String action, String owner, String due) {
    return "{\"status\":\""
        + status
        + "\",\"comment\":\""
        + comment
        + "\",\"action\":\""
        + action
        + "\",\"owner\":\""
        + owner
        + "\",\"due\":\""
        + due
        + "\"}";
  }
}
