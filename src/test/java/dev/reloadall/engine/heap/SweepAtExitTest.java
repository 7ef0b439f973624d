package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A program's end must not find its threads standing still: JVMTI would not let them go any more. */
class SweepAtExitTest {

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void should_let_a_program_end_when_main_returns() throws Exception {
        assertEnds();
    }

    @RepeatedTest(3)
    void should_let_a_program_end_when_it_halts() throws Exception {
        assertEnds("halt");
    }

    private void assertEnds(String... arguments) throws Exception {
        Path log = folder.resolve("log");
        List<String> command = TestLibrary.java("-XX:TieredStopAtLevel=1", "-javaagent:" + agent(), SweepingProgram.class.getName());
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = java.waitFor(1, TimeUnit.MINUTES);
        java.destroyForcibly().waitFor();
        assertThat(ended).as("the program ended").isTrue();
        assertThat(Files.readString(log)).doesNotContain("Exception");
        assertThat(java.exitValue()).isZero();
    }

    private Path agent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", SweepingProgram.class.getName());
        Path jar = folder.resolve("agent.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
