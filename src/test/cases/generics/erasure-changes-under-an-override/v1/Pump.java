import java.util.List;

class Pump {
    static void run(List<Sink<String>> sinks) {
        for (Sink<String> sink : sinks) {
            sink.take("x");
            System.out.print(sink.last() + " " + sink.larger("a", "b") + " ");
        }
        System.out.println();
    }
}
