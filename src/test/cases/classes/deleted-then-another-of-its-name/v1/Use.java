import java.util.List;

class Use {
    static void run(List<Object> live) {
        live.add(new Gone("a"));
    }
}
