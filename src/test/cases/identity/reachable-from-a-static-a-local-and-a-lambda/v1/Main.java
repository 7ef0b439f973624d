import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    private static Holder kept = new Holder("static");

    public static void main(String[] args) {
        Holder local = new Holder("local");
        Supplier<String> captured = capture();
        System.out.println("migrated " + Evolve.next().instancesMigrated(Holder.class));
        System.out.println(kept.touch() + ", " + local.touch() + ", " + captured.get());
        System.out.println(kept.touch() + ", " + local.touch() + ", " + captured.get());
    }

    private static Supplier<String> capture() {
        Holder holder = new Holder("lambda");
        return () -> holder.touch();
    }
}
