import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        Thread reloader = new Thread(() -> System.out.println("reloaded " + ReloadAll.reloadAll().changed()));
        Transaction transaction = ReloadAll.begin();
        Evolve.files();
        reloader.start();
        reloader.join(500);
        System.out.println("waits " + reloader.isAlive() + " " + item.show());
        transaction.close();
        reloader.join();
        System.out.println(item.show());
    }
}
