package dev.reloadall.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.LiveProgram;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/debugging.md} shows. */
@Timeout(300)
class JdbTest {
    @TempDir
    Path folder;

    @Test
    void should_migrate_live_objects_when_jdb_redefines_a_class() throws Exception {
        Compiled first = Compiled.into(folder.resolve("first"), Versions.first(), LiveProgram.JAR);
        Compiled second = Compiled.into(folder.resolve("second"), Versions.second(), LiveProgram.JAR);
        try (DebuggedProgram program = new DebuggedProgram(first.classes(), true)) {
            assertThat(program.ask()).isEqualTo(Versions.BEFORE);

            String said = jdb(program.port(), "redefine Account " + second.file("Account"));

            assertThat(said).doesNotContain("Error redefining");
            program.program().askUntil("go", "bank v2 5 EUR"); // not at once: the agent says that it listens again
        }
    }

    private static String jdb(String port, String command) throws Exception {
        Process jdb = new ProcessBuilder(Jdk.running().program("jdb"), "-attach", "127.0.0.1:" + port).redirectErrorStream(true).start();
        try (OutputStream in = jdb.getOutputStream()) {
            in.write((command + "\nquit\n").getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(jdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jdb.waitFor(200, TimeUnit.SECONDS);
        return said;
    }
}
