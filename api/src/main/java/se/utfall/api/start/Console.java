package se.utfall.api.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error, made able to say å, ä and ö. */
public final class Console {
  private Console() {}

  /** Where the machine has no language (as in many containers) Java would print "?" for "å". */
  public static void speakSwedish() {
    Charset charset = charset();
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset));
    System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
  }

  private static Charset charset() {
    String name = System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding"));
    if (name == null || !Charset.isSupported(name)) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = Charset.forName(name);
    return charset.newEncoder().canEncode('å') ? charset : StandardCharsets.UTF_8;
  }
}
