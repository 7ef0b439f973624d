package bench;

import dev.reloadall.ReloadAll;
import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A method that every one of several classes has in its own way. */
@State(Scope.Thread)
public class ManyClasses {

    @Param({"4", "16"})
    private int classes;

    private Shape[] shapes;
    private int next;

    @Setup
    public void reload() throws IOException {
        shapes = new Shape[1024];
        Arrays.setAll(shapes, i -> Shape.of(i % classes));
        ReloadAll.install();
        Program.reload();
    }

    @TearDown
    public void restore() throws IOException {
        Program.restore();
    }

    @Benchmark
    public int method() {
        return Loops.area(next());
    }

    @Benchmark
    public int addedMethod() {
        return Loops.addedArea(next());
    }

    private Shape next() {
        return shapes[next++ & shapes.length - 1];
    }
}
