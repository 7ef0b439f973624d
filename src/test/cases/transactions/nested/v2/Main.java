import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        Thread reloader = new Thread(() -> ReloadAll.reloadAll());
        try (Transaction outer = ReloadAll.begin()) {
            try (Transaction inner = ReloadAll.begin()) {
                Evolve.files();
                reloader.start();
                reloader.join(300);
                System.out.println("inner " + reloader.isAlive() + " " + item.show());
            }
            reloader.join(300);
            System.out.println("outer " + reloader.isAlive() + " " + item.show());
        }
        reloader.join();
        System.out.println("after " + item.show());
    }
}
