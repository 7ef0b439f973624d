import evolve.Evolve;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Thing> things = make();
        Evolve.next();
        List<WeakReference<Object>> watched = watch(things);
        System.out.println("alive " + alive(watched));
        things.clear();
        for (int i = 0; i < 3_000 && alive(watched) > 0; i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println("alive " + alive(watched));
    }

    private static List<Thing> make() {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            things.add(new Thing());
        }
        return things;
    }

    private static List<WeakReference<Object>> watch(List<Thing> things) {
        List<WeakReference<Object>> watched = new ArrayList<>();
        for (Thing thing : things) {
            watched.add(new WeakReference<>(thing.tie()));
        }
        return watched;
    }

    private static int alive(List<WeakReference<Object>> watched) {
        int alive = 0;
        for (WeakReference<Object> reference : watched) {
            alive += reference.get() == null ? 0 : 1;
        }
        return alive;
    }
}
