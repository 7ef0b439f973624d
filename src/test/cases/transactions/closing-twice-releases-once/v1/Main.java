import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        Transaction outer = ReloadAll.begin();
        Transaction inner = ReloadAll.begin();
        inner.close();
        inner.close();
        Evolve.files();
        Thread reloader = new Thread(() -> ReloadAll.reloadAll());
        reloader.start();
        reloader.join(300);
        System.out.println("still held " + reloader.isAlive() + " " + item.show());
        outer.close();
        outer.close();
        reloader.join();
        System.out.println(item.show());
    }
}
