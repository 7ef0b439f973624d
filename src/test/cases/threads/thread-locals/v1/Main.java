import evolve.Evolve;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    private static final ThreadLocal<Session> SESSION = ThreadLocal.withInitial(Session::new);

    public static void main(String[] args) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        SESSION.get().use();
        other.submit(() -> SESSION.get().use()).get();
        System.out.println("migrated " + Evolve.next().instancesMigrated(Session.class));
        SESSION.get().use();
        for (int i = 0; i < 3; i++) {
            other.submit(() -> SESSION.get().use()).get();
        }
        System.out.println(SESSION.get().show());
        System.out.println(other.submit(() -> SESSION.get().show()).get());
        other.shutdown();
    }
}
