package dev.reloadall.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {
    @TempDir
    private Path folder;

    @Test
    void should_put_and_remove() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path gone = Files.writeString(folder.resolve("gone"), "gone");
        Swap swap = new Swap();
        swap.put(Files.writeString(folder.resolve("staged"), "new"), old);
        swap.put(Files.writeString(folder.resolve("staged2"), "fresh"), folder.resolve("deep/fresh"));
        swap.remove(gone);
        swap.run();

        assertThat(old).hasContent("new");
        assertThat(folder.resolve("deep/fresh")).hasContent("fresh");
        assertThat(gone).doesNotExist();
    }

    @Test
    void should_take_everything_back_when_one_fails() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path gone = Files.writeString(folder.resolve("gone"), "gone");
        Swap swap = new Swap();
        swap.remove(gone);
        swap.put(Files.writeString(folder.resolve("staged"), "new"), old);
        swap.put(Files.writeString(folder.resolve("staged2"), "fresh"), folder.resolve("fresh"));
        swap.put(folder.resolve("absent"), folder.resolve("never"));

        assertThatThrownBy(swap::run).isInstanceOf(IOException.class);
        assertThat(old).hasContent("old");
        assertThat(gone).hasContent("gone");
        assertThat(folder.resolve("fresh")).doesNotExist();
    }
}
