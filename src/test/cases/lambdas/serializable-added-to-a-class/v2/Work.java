import java.io.Serializable;
import java.util.function.Supplier;

class Work implements Serializable {
    private static final long serialVersionUID = 1;
    int number = 3;

    interface Saved extends Supplier<Object>, Serializable {
    }

    static Saved saved(int k) {
        return () -> ((Supplier<Object> & Serializable) () -> k + 97).get();
    }

    private Saved own(String text) {
        return () -> text + number + added();
    }

    private String added() {
        return " added";
    }

    static Object fixed() {
        return "fixed";
    }

    static String ask(int k) {
        return "saved " + Text.read(Text.written(saved(k)));
    }

    static byte[][] written() {
        Work work = new Work();
        Supplier<Object> bound = (Supplier<Object> & Serializable) work::added;
        Supplier<Object> fixed = (Supplier<Object> & Serializable) Work::fixed;
        return new byte[][] {Text.written(saved(1)), Text.written(work.own("own ")), Text.written(bound), Text.written(fixed)};
    }
}
