package se.utfall.db.picture;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import se.utfall.db.picture.PictureDraft.About;
import se.utfall.db.picture.PictureDraft.Origin;
import se.utfall.db.revision.StoreException;

/** Writes issued pictures and reads their bytes, in the transaction that is open. */
@Singleton
final class PictureContent {
  private static final String PICTURE =
      """
      insert into issued_picture (picture, form, sha256, title, subtitle, kind, alternative,
        file_name, source, data_per, address_given, address, known_at, revision, data_version,
        style_version, program_version, java_version, audience, indicators, issued_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (sha256, address, data_version, audience) do nothing""";
  private static final String FILE =
      "insert into issued_picture_file (picture, form, content, sha256) values (?, ?, ?, ?)";
  private static final String FIND =
      "select content, sha256 from issued_picture_file where picture = ? and form = ?";

  private final TransactionOperations<Connection> transactions;

  PictureContent(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** False when the same picture is kept already. */
  boolean insert(String picture, PictureDraft draft) {
    About about = draft.about();
    Origin origin = draft.origin();
    List<Object> values =
        List.of(
            picture,
            draft.form(),
            draft.files().get(0).sha256(),
            about.title(),
            about.subtitle(),
            about.kind(),
            about.alternative(),
            about.fileName(),
            about.source(),
            about.dataPer(),
            origin.given(),
            origin.address(),
            Timestamp.from(origin.knownAt()),
            origin.revision(),
            origin.dataVersion(),
            origin.style(),
            origin.program(),
            origin.java(),
            String.join(" ", draft.audience()),
            String.join("\n", draft.indicators()),
            draft.issuedBy());
    return write(PICTURE, values) == 1;
  }

  void insert(String picture, KeptFile file) {
    write(FILE, List.of(picture, file.form(), file.content(), file.sha256()));
  }

  private int write(String sql, List<Object> values) {
    try (PreparedStatement statement = transactions.getConnection().prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException fault) {
      throw new StoreException("an issued picture could not be kept", fault);
    }
  }

  Optional<KeptFile> find(String picture, String form) {
    try (PreparedStatement statement = transactions.getConnection().prepareStatement(FIND)) {
      set(statement, List.of(picture, form));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(KeptFile.stored(form, row.getBytes(1), row.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException fault) {
      throw new StoreException("an issued picture could not be read", fault);
    }
  }

  private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
