package bench;

import dev.reloadall.ReloadAll;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A field of many objects, one after the other, a thousand in a go; the order in which they were made is a native field's best case. */
@State(Scope.Thread)
public class ManyObjects {

    private static final int GO = 1_000;

    @Param({"1000", "100000", "100000 shuffled"})
    private String objects;

    private Item[] items;
    private int next;

    @Setup
    public void reload() throws IOException {
        String[] words = objects.split(" ");
        items = new Item[Integer.parseInt(words[0])];
        Arrays.setAll(items, i -> new Item());
        if (words.length > 1) {
            Collections.shuffle(Arrays.asList(items), new Random(1));
        }
        ReloadAll.install();
        Program.reload();
        System.gc();
    }

    @TearDown
    public void restore() throws IOException {
        Program.restore();
    }

    @Benchmark
    @OperationsPerInvocation(GO)
    public long field() {
        int from = from();
        return Loops.fields(items, from, from + GO);
    }

    @Benchmark
    @OperationsPerInvocation(GO)
    public long addedField() {
        int from = from();
        return Loops.addedFields(items, from, from + GO);
    }

    private int from() {
        int from = next;
        next = from + GO == items.length ? 0 : from + GO;
        return from;
    }
}
