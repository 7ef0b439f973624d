package bench;

import dev.reloadall.ReloadAll;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One object that is at hand, as in most code. */
@State(Scope.Thread)
public class OneObject {

    private Item item;

    /** The object is older than the fields that are read. */
    @Setup
    public void reload() throws IOException {
        item = new Item();
        ReloadAll.install();
        Program.reload();
    }

    @TearDown
    public void restore() throws IOException {
        Program.restore();
    }

    @Benchmark
    public int field() {
        return Loops.field(item);
    }

    @Benchmark
    public int addedField() {
        return Loops.addedField(item);
    }

    @Benchmark
    public int method() {
        return Loops.method(item);
    }

    @Benchmark
    public int addedMethod() {
        return Loops.addedMethod(item);
    }

    @Benchmark
    public int readStatic() {
        return Loops.readStatic();
    }

    @Benchmark
    public int addedStatic() {
        return Loops.addedStatic();
    }
}
