import java.util.List;

class Use {
    static void run(List<Object> live) {
        live.add(new Gone(3, live));
        live.add(Gone.COUNT);
    }
}
