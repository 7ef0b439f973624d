import evolve.Evolve;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        Node kept = new Node("kept");
        List<WeakReference<Node>> dropped = new ArrayList<>();
        Evolve.next();
        kept.tie();
        for (int i = 0; i < 1_000; i++) {
            Node node = new Node("n" + i);
            node.tie();
            dropped.add(new WeakReference<>(node));
        }
        int left = 1_000;
        for (int i = 0; i < 300 && left > 1; i++) {
            System.gc();
            Thread.sleep(50);
            left = 0;
            for (WeakReference<Node> each : dropped) {
                left += each.get() == null ? 0 : 1;
            }
        }
        System.out.println(left <= 1 ? "gone" : left + " left");
        System.out.println(kept.tied());
    }
}
