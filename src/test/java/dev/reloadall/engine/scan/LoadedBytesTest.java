package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedBytesTest {
    private String output;

    @BeforeAll
    void runOnce(@TempDir Path directory) throws Exception {
        output = Probe.run(directory, LoadedBytesProbe.class, List.of("-Xlog:redefine+class*=debug"));
    }

    @Test
    void should_give_every_class_that_can_be_had_once() {
        assertThat(output.lines().filter(line -> line.startsWith("given "))).containsExactly("given LoadedBytesProbe", "given Shape", "given Size",
                "given Square");
        assertThat(output).contains("again true").contains("none 0");
    }

    @Test
    void should_give_whole_class_files() {
        assertThat(output.lines().filter(line -> line.startsWith("same "))).hasSize(4).allMatch(line -> line.endsWith(" true"));
    }

    @Test
    void should_redefine_nothing() {
        int control = output.indexOf("\ncontrol\n");
        String redefined = "redefined name=";
        assertThat(output.substring(control)).as("what the VM logs when it does redefine").contains(redefined);
        assertThat(output.substring(0, control)).contains("others 1 area 4.0").doesNotContain(redefined);
    }
}
